import { expect, test } from "vitest";
import { closest, matching, type Command } from "../src/components/palette";

const command = (label: string, also = ""): Command => ({ id: label, label, also, act: () => {} });
const all = [
  command("Home"),
  command("People", "users staff"),
  command("Recovery", "kits"),
  command("Make a backup", "save"),
  command("Add a person", "new user"),
];
const labels = (typed: string) => matching(all, typed).map((c) => c.label);

test("nothing typed shows everything in its own order", () => {
  expect(labels("")).toEqual(all.map((c) => c.label));
});

test("every typed word must begin a word of the command", () => {
  expect(labels("ba ma")).toEqual(["Make a backup"]);
  expect(labels("ackup"), "the middle of a word is no match").toEqual([]);
});

test("the label counts before other words", () => {
  expect(labels("pe")).toEqual(["People", "Add a person"]);
  expect(labels("user")).toEqual(["People", "Add a person"]);
});

test("accents and capitals don't matter", () => {
  expect(matching([command("Émile Noël")], "emile NOEL")).toHaveLength(1);
});

test("what begins with what was typed stands first, records before commands", () => {
  const records = [command("Daniel Okafor"), command("Brightwire IT"), command("Elsa Bright")];
  const found = (typed: string) => closest(records, matching(all, typed), typed).map((one) => one.label);
  expect(found("bright")).toEqual(["Brightwire IT", "Daniel Okafor", "Elsa Bright"]);
  expect(found("pe")[0], "a page that begins so before a person who is found by something else").toBe(
    "People",
  );
});
