/**
 * The one catalogue of words, as the pages read it: the files of `src-tauri/words`, which Rust reads too. `said.ts` has a
 * function for each message and list; this file says them.
 */

import { FluentBundle, FluentResource, type FluentFunction, type FluentVariable } from "@fluent/bundle";
import { dayWords } from "./dates";
import { asked, turned } from "./pseudo";

/** What a message speaks of: a text, the code of a value of a closed list, or a number. */
export type Arg = string | number;

/** What happened, and what whoever reads it can do. */
export type Said = {
  happened: string;
  todo: string;
  /** What is wrong, one by one. */ list?: readonly string[];
};

/** A part of a text: plain, or standing in a tag that the page knows how to show. */
export type Piece = { tag: string | null; text: string };

const english = import.meta.glob<string>(
  ["../../../src-tauri/words/en/**/*.ftl", "!../../../src-tauri/words/en/command-line.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** `LABEL($code, list: "level", form: "label")`: what a value of a closed list is called. */
const LABEL: FluentFunction = ([code], { list, form }) =>
  label(String(list), String(code), form && String(form));
/** `DAY($at)`: a point in time as people read it in a sentence. */
const DAY: FluentFunction = ([at]) => dayWords(Number(at));
/** `ENDING($reason)`: what somebody typed, without the full stop that the sentence sets. */
const ENDING: FluentFunction = ([typed]) => String(typed).replace(/[. ]+$/, "");

const bundle = made(english);

function made(files: Record<string, string>): FluentBundle {
  // Marks around names would be in the way of whoever copies a text.
  const pseudo = asked();
  const transform = pseudo && ((text: string) => turned(text, pseudo));
  const bundle = new FluentBundle("en", {
    functions: { LABEL, DAY, ENDING },
    useIsolating: false,
    transform,
  });
  for (const file of Object.values(files)) bundle.addResource(new FluentResource(file));
  return bundle;
}

/** What a message, or a form of it, says; its name, where there is none. */
export function text(id: string, args: Record<string, FluentVariable> = {}, form?: string): string {
  return find(id, args, form) ?? id;
}

/** What a message says whose parts stand in tags: `Type <b>{ $code }</b>`. A text of the vault never makes a tag. */
export function tagged(id: string, args: Record<string, FluentVariable> = {}): readonly Piece[] {
  const plain = (value: FluentVariable) =>
    typeof value === "string" ? value.replaceAll("<", NO_TAG) : value;
  const given = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]));
  const back = (part: string) => part.replaceAll(NO_TAG, "<");
  const found = [...text(id, given).matchAll(/<(\w+)>(.*?)<\/\1>|[^<]+|</gs)];
  return found.map(([all, tag, inside]) => ({ tag: tag ?? null, text: back(inside ?? all) }));
}

/** Stands for "<" in what a message speaks of; no text of a vault can hold it. */
const NO_TAG = "\uE000";

/** What a value of a closed list is called: in running text, or in another form where it has one, such as `label`. */
export function label(list: string, code: string, form?: string): string {
  const id = `${list}-${code}`;
  return (form === undefined ? null : find(id, {}, form)) ?? text(id);
}

/** What happened and what to do, of a value of a closed list; its fields are what the message speaks of. */
export function said(list: string, code: string, of: object): Said {
  const args = Object.fromEntries(Object.entries(of).map(([name, value]) => [name, arg(value)]));
  const id = `${list}-${code}`;
  return { happened: text(id, args), todo: find(id, args, "todo") ?? "" };
}

/** What each value of a closed list is called, by its code. */
export function table<C extends string>(
  list: string,
  codes: readonly C[],
  form?: string,
): { readonly [K in C]: string } {
  return Object.fromEntries(codes.map((code) => [code, label(list, code, form)])) as { [K in C]: string };
}

function arg(value: unknown): Arg {
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? (value ? "yes" : "no") : "none";
}

function find(id: string, args: Record<string, FluentVariable>, form?: string): string | null {
  const message = bundle.getMessage(id);
  const pattern = form === undefined ? message?.value : message?.attributes[form];
  return pattern ? bundle.formatPattern(pattern, args, []) : null;
}
