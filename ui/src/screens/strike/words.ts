/** Striking texts out, in words: what goes, what stays, and who must agree. */

import type {
  StrikeAsked,
  StrikePage,
  StrikeStanding,
  StrikeWhat,
  Struck,
  TextRef,
  Timestamp,
} from "../../ipc/bindings";
import { dayWords, momentWord } from "../../words/dates";
import * as m from "../../words/pages/strike";

/** Most texts in one request; the core refuses more. */
export const TEXTS_MOST = 1_000;
/** Most texts that the core tells of: of those that go, and of those that name a person elsewhere. */
export const TOLD_MOST = 200;

/** What a text is told apart by. */
export const keyOf = ({ entry, compartment, text }: TextRef): string => `${entry} ${compartment} ${text}`;

/** A file's SHA-256 as far as the journal shows it: "6F2A 91C0 7DE4 03AB". */
export function fingerprint(digest: string): string {
  return (digest.match(/.{1,4}/g) ?? []).slice(0, 4).join(" ").toUpperCase();
}

/** What a page is about: what goes and, where it is a person, who. */
type About = Pick<StrikePage, "what" | "name" | "texts" | "entries">;

/** The title before anything is known. */
export const looking = (what: StrikeWhat): string => m.strikeLooking(what.strike);

/** The title of what it comes to. */
export function titleOf({ what, name, ...counts }: About): string {
  return m.strikeTitle({ what: what.strike, name: called(name), counted: m.strikeTextsIn(counts) });
}

export function goes({ what, texts, entries }: Omit<About, "name">): string {
  return m.strikeGoesSays({ what: what.strike, counted: m.strikeTextsIn({ texts, entries }) });
}

export function stays(what: StrikeWhat): string {
  return m.strikeStaysSays({ what: what.strike, former: former(what) });
}

/** What somebody asks for: "Mateo Ruiz asks to forget Colin Frost". */
export const asks = (asked: StrikeAsked): string => m.strikeAsks({ by: asked.by, ...request(asked) });

/** What somebody asked for, and when: "You asked today to forget Colin Frost". */
export function askedFor(asked: StrikeAsked, now: Timestamp = Date.now()): string {
  return m.strikeAsked({ ...asker(asked, now), ...request(asked) });
}

/** How it stands: what was done about it, and what comes next. */
export function standingWords(
  standing: StrikeStanding,
  asked: StrikeAsked | null,
  now: Timestamp = Date.now(),
): string {
  const who = asker(asked, now);
  switch (standing.standing) {
    case "may":
      return standing.asked === null ? m.strikeStandsOver() : m.strikeStandsAsked(who);
    case "to_ask":
      return m.strikeStandsToAsk();
    case "waits": {
      const until = momentWord(standing.until, now);
      return standing.alone_from === null
        ? m.strikeStandsWaits({ ...who, until })
        : m.strikeStandsAlone({ ...who, from: momentWord(standing.alone_from, now), until });
    }
  }
}

export type SecondLook = { title: string; happens: string; confirm: string };

/** What the second look asks before anything is struck out. */
export function secondLook({ what, name, ...counts }: About): SecondLook {
  return {
    title: m.strikeSureTitle({ what: what.strike, name: called(name) }),
    happens: m.strikeSureHappens({ what: what.strike, struck: struckWords(counts), former: former(what) }),
    confirm: m.strikeSureConfirm(what.strike),
  };
}

/** What was done: "34 texts in 12 entries are struck out." */
export function struckWords({ texts, entries }: Struck): string {
  return m.strikeStruck({ texts, counted: m.strikeTextsIn({ texts, entries }) });
}

/** The title once it is done. */
export function doneTitle(what: StrikeWhat): string {
  return m.strikeDoneTitle({ what: what.strike, former: former(what) });
}

/** The words of taking a request back, or of deciding against another owner's. */
export function forgoing(
  asked: Pick<StrikeAsked, "mine" | "by">,
): Record<"button" | "title" | "happens" | "confirm" | "done", string> {
  const [mine, by] = [yes(asked.mine), asked.by];
  return {
    button: m.strikeForgoButton(mine),
    title: m.strikeForgoTitle({ mine, by }),
    happens: m.strikeForgoHappens({ mine, by }),
    confirm: m.strikeForgoConfirm(mine),
    done: m.strikeForgoTold(mine),
  };
}

export const called = (name: string | null): string => name ?? m.strikeThisPerson();

/** How somebody is called once they are forgotten. A number in a name isn't grouped. */
const former = (what: StrikeWhat): string =>
  what.strike === "person" ? m.strikeFormerPerson(String(what.user)) : "";

const yes = (is: boolean): string => (is ? "yes" : "no");

const request = ({ what, name }: StrikeAsked) => ({
  what: what.strike,
  name: called(name),
  count: what.strike === "texts" ? what.texts.length : 0,
});

/** Who asked and when; nobody, where nothing that is said hangs on it. */
const asker = (asked: StrikeAsked | null, now: Timestamp) => ({
  mine: yes(asked?.mine ?? false),
  by: asked?.by ?? "",
  when: asked ? dayWords(asked.at, now) : "",
});
