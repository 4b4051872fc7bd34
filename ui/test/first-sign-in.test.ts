import { beforeEach, expect, test } from "vitest";
import FirstSignIn from "../src/screens/first-sign-in/FirstSignIn.svelte";
import { stepOf, stepsFor } from "../src/screens/first-sign-in/steps";
import { typedTwice } from "../src/screens/first-sign-in/twice";
import type { PersonalCode } from "../src/ipc/bindings";
import { session } from "../src/state/session.svelte";
import { answer, calls, first, install, me, Refuse } from "./fake";
import { press, send, show, text, type } from "./render";

beforeEach(() => {
  session.hold = false;
  session.set({ at: "first_sign_in", ...first });
});

const reply = async () => {
  type("Question", "What was my first boat called?");
  type("Answer", "Ran");
  await send();
  type("Code", "123456");
  await send();
};

test("the authenticator's code comes last of what is sent, because it grows old", () => {
  expect(stepsFor(true)).toEqual(["password", "question", "authenticator", "recovery"]);
  expect(stepsFor(false), "a password that was just chosen isn't asked for again").toEqual([
    "question",
    "authenticator",
    "recovery",
  ]);
});

test("a refusal leads back to the step it is about", () => {
  expect(stepOf({ code: "refused", why: { refusal: "password", why: { fault: "known" } } })).toBe("password");
  expect(
    stepOf({ code: "refused", why: { refusal: "field", field: "identity_answer", fault: "missing" } }),
  ).toBe("question");
  expect(stepOf({ code: "sign_in_refused" })).toBe("authenticator");
});

test("a password typed twice must be the same", () => {
  expect(typedTwice("", "")).toBe("Type a password.");
  expect(typedTwice("a", "b")).toContain("differ");
  expect(typedTwice("a", "a")).toBeUndefined();
});

const { groups } = answer<PersonalCode>("finish_first_sign_in");
const last = groups.at(-1) ?? "";

test("all answers go in one call, and the code is shown before the vault opens", async () => {
  install();
  show(FirstSignIn, { who: { ...first, needs_password: false } });
  await reply();
  expect(calls.find((one) => one.command === "finish_first_sign_in")?.args).toEqual({
    answers: { password: null, code: "123456", question: "What was my first boat called?", answer: "Ran" },
  });
  expect(text()).toContain(groups.slice(0, 4).join(" "));
  session.set({ at: "open", ...me });
  expect(session.now?.at, "a change elsewhere doesn't take the code off the screen").toBe("first_sign_in");
  type(
    "Type the last group of your code, to show that you have it",
    `${last.slice(0, 3)}${last.endsWith("0") ? "1" : "0"}`,
  );
  await send();
  expect(text(), "not written down yet").toContain("This isn't the last group.");
  type("Type the last group of your code, to show that you have it", last.toLowerCase());
  await send();
  expect(session.now?.at).toBe("open");
});

test("a refused password leads back to its step with the reason under it", async () => {
  install({
    finish_first_sign_in: () => {
      throw new Refuse({ code: "refused", why: { refusal: "password", why: { fault: "used_before" } } });
    },
  });
  show(FirstSignIn, { who: first });
  type("New password", "tidal anchor lantern");
  type("New password again", "tidal anchor lantern");
  await send();
  await reply();
  expect(text()).toContain("You had this password before.");
  expect(text()).toContain("Choose your password");
});

test("a wrong code is said under the code, with this computer's clock", async () => {
  install({
    finish_first_sign_in: () => {
      throw new Refuse({ code: "sign_in_refused" });
    },
  });
  show(FirstSignIn, { who: { ...first, needs_password: false } });
  await reply();
  expect(text()).toContain(
    "This code is not right. Wait for the next one. This computer says it is Monday 23 November 2026",
  );
  expect(text(), "the general words would send people looking at their password").not.toContain(
    "Username, password or code",
  );
  await press("Back");
  expect(text()).toContain("Set a question that only you can answer");
});
