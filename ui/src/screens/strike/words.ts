/** Striking texts out, in words: what goes, what stays, and who must agree. */

import type {
  Compartment,
  StrikeAsked,
  StrikePage,
  StrikeStanding,
  StrikeWhat,
  Struck,
  TextRef,
  Timestamp,
  UserId,
} from "../../ipc/bindings";
import { dayWords, momentWord } from "../../words/dates";
import { counted } from "../../components/numbers";

/** Most texts in one request; the core refuses more. */
export const TEXTS_MOST = 1_000;
/** Most texts that the core tells of: of those that go, and of those that name a person elsewhere. */
export const TOLD_MOST = 200;

/** How somebody is called once they are forgotten. */
export const formerPerson = (user: UserId): string => `Former person ${user}`;

/** "34 texts in 12 entries". */
export function textsIn({ texts, entries }: Pick<StrikePage, "texts" | "entries">): string {
  return `${counted(texts, "text", "texts")} in ${counted(entries, "entry", "entries")}`;
}

/** What a text is told apart by. */
export const keyOf = ({ entry, compartment, text }: TextRef): string => `${entry} ${compartment} ${text}`;

/** The part of an entry a text stands in, where not everybody reads it. */
export const sealedFor: Record<Compartment, string> = {
  core: "",
  billing: "billing data",
  support: "login details and tickets",
  owner: "for owners only",
};

/** A file's SHA-256 as far as the journal shows it: "6F2A 91C0 7DE4 03AB". */
export function fingerprint(digest: string): string {
  return (digest.match(/.{1,4}/g) ?? []).slice(0, 4).join(" ").toUpperCase();
}

/** The title before anything is known. */
export function looking(what: StrikeWhat): string {
  return what.strike === "person" ? "Forget a former person" : "Strike texts out of the journal";
}

/** The title of what it comes to. */
export function titleOf({
  what,
  name,
  ...counts
}: Pick<StrikePage, "what" | "name" | "texts" | "entries">): string {
  return what.strike === "person"
    ? `Forgetting ${name ?? "this person"} strikes out ${textsIn(counts)}`
    : `This strikes out ${textsIn(counts)}`;
}

export function goes({ what, ...counts }: Pick<StrikePage, "what" | "texts" | "entries">): string {
  return what.strike === "person"
    ? `${textsIn(counts)}: the name, username, addresses, job title and logins, and what others wrote about them, such as reasons and notes.`
    : `${textsIn(counts)}. The same text goes wherever it stands, in the journal and on today's pages, and all of it goes, not some words alone.`;
}

export function stays(what: StrikeWhat): string {
  return what.strike === "person"
    ? `Who did what when, to whom and at which level, with dates, counts and the department. The record is called ${formerPerson(what.user)} from then on.`
    : "Who did what when, and everything else in these entries. “Struck out” and a number stand in the place of each text. If it is a password or a code, change it at the service as well: whoever read it may remember it.";
}

/** What somebody asks for: "asks to forget Colin Frost". */
export function asks({ what, name }: Pick<StrikeAsked, "what" | "name">): string {
  return what.strike === "person"
    ? `to forget ${name ?? "this person"}`
    : `to strike ${counted(what.texts.length, "text", "texts")} out of the journal`;
}

/** Who asked and when: "Mateo Ruiz asked yesterday", "You asked today". */
export function askedBy(
  { by, mine, at }: Pick<StrikeAsked, "by" | "mine" | "at">,
  now: Timestamp = Date.now(),
): string {
  return `${mine ? "You" : by} asked ${dayWords(at, now)}`;
}

/** How it stands: what was done about it, and what comes next. */
export function standingWords(
  standing: StrikeStanding,
  asked: StrikeAsked | null,
  now: Timestamp = Date.now(),
): string {
  const who = asked && askedBy(asked, now);
  switch (standing.standing) {
    case "may":
      if (standing.asked === null)
        return "The years that the settings ask for are over, so one owner is enough.";
      return asked?.mine
        ? `${who ?? "You asked"}, and there is no other owner. Three days are over, so you can do it yourself.`
        : `${who ?? "Another owner asked"}. It is done as soon as you agree.`;
    case "to_ask":
      return "It takes two owners. You ask, and it is done when another one agrees within 7 days. Where you are the only owner, you can do it yourself three days after you asked.";
    case "waits": {
      const waiting = `${who ?? "You asked"}. It waits for another owner until ${momentWord(standing.until, now)}.`;
      return standing.alone_from === null
        ? waiting
        : `${who ?? "You asked"}, and there is no other owner. You can do it yourself from ${momentWord(standing.alone_from, now)} until ${momentWord(standing.until, now)}.`;
    }
  }
}

export type SecondLook = { title: string; happens: string; confirm: string };

/** What the second look asks before anything is struck out. */
export function secondLook({
  what,
  name,
  ...counts
}: Pick<StrikePage, "what" | "name" | "texts" | "entries">): SecondLook {
  if (what.strike === "texts")
    return {
      title: "Strike this out for good?",
      happens: `For everybody: ${struckWords(counts)}`,
      confirm: "Strike out for good",
    };
  const who = name ?? "this person";
  return {
    title: `Forget ${who} for good?`,
    happens: `For everybody: ${struckWords(counts)} The record is called ${formerPerson(what.user)} from then on.`,
    confirm: "Forget for good",
  };
}

export const noWayBack =
  "There is no way back: nobody can bring these texts back into this vault, and an entry under your name says that you struck them out.";

/** What was done: "34 texts in 12 entries are struck out." */
export function struckWords(struck: Struck): string {
  return `${textsIn(struck)} ${struck.texts === 1 ? "is" : "are"} struck out.`;
}

/** The title once it is done. */
export function doneTitle(what: StrikeWhat): string {
  return what.strike === "person" ? `${formerPerson(what.user)} is forgotten` : "The texts are struck out";
}

/** The words of taking a request back, or of deciding against another owner's. */
export function forgoing({ mine, by }: Pick<StrikeAsked, "mine" | "by">): {
  button: string;
  title: string;
  happens: string;
  done: string;
} {
  return mine
    ? {
        button: "Withdraw…",
        title: "Withdraw what you asked for?",
        happens: "Nothing is struck out, and no other owner can agree to it any more.",
        done: "You no longer ask for it. Nothing was struck out.",
      }
    : {
        button: "Keep it…",
        title: `Keep what ${by} wants struck out?`,
        happens: `Nothing is struck out. ${by} can see your reason in the journal, and ask again.`,
        done: "It stays. Nothing was struck out.",
      };
}
