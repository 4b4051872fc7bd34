import { expect, test } from "vitest";
import {
  doneTitle,
  fingerprint,
  forgoing,
  secondLook,
  standingWords,
  stays,
  titleOf,
} from "../src/screens/strike/words";
import { strikeAsked, texts as secret, who } from "./fake";

const person = { strike: "person", user: who("Carlos Mendes") } as const;
const texts = { strike: "texts", texts: secret.map((one) => one.at) } as const;
const asked = { ...strikeAsked, what: person, name: "Carlos Mendes", texts: [] };
const mine = { ...asked, by: "Ingrid Solberg", mine: true };

test("the title says what it comes to, and what stays says how they are called then", () => {
  const counts = { entries: 12, texts: 34 };
  expect(titleOf({ what: person, name: "Carlos Mendes", ...counts })).toBe(
    "Forgetting Carlos Mendes strikes out 34 texts in 12 entries",
  );
  expect(titleOf({ what: { ...texts, texts: [...texts.texts] }, name: null, entries: 1, texts: 1 })).toBe(
    "This strikes out 1 text in 1 entry",
  );
  expect(stays(person)).toContain("Former person 12");
  expect(doneTitle(person)).toBe("Former person 12 is forgotten");
  expect(secondLook({ what: person, name: "Carlos Mendes", ...counts }).title).toBe(
    "Forget Carlos Mendes for good?",
  );
});

test("a backup's fingerprint is as the journal shows it", () => {
  expect(fingerprint("6f2a91c07de403ab".repeat(4))).toBe("6F2A 91C0 7DE4 03AB");
});

test("how it stands says who asked, and until when or from when on", () => {
  const at = (text: string) => new Date(text).getTime();
  const now = at("2026-11-23T13:00:00");
  const then = { ...mine, at: at("2026-11-22T10:00:00") };
  const until = at("2026-11-29T10:00:00");
  expect(standingWords({ standing: "to_ask" }, null, now)).toContain("two owners");
  expect(standingWords({ standing: "may", asked: null }, null, now)).toContain("one owner is enough");
  expect(
    standingWords({ standing: "may", asked: 1200 }, { ...then, mine: false, by: "Mateo Ruiz" }, now),
  ).toBe("Mateo Ruiz asked yesterday. It is done as soon as you agree.");
  expect(standingWords({ standing: "may", asked: 1200 }, then, now)).toContain("Three days are over");
  expect(standingWords({ standing: "waits", until, alone_from: null }, then, now)).toBe(
    "You asked yesterday. It waits for another owner until 29 November 10:00.",
  );
  expect(
    standingWords({ standing: "waits", until, alone_from: at("2026-11-25T10:00:00") }, then, now),
  ).toContain("You can do it yourself from 25 November 10:00 until");
  expect([forgoing(mine).button, forgoing(asked).button]).toEqual(["Withdraw…", "Keep it…"]);
});
