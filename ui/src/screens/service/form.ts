/** The form of a service profile: what it begins with, what must be there, and how what was typed becomes a profile. */

import type {
  OwnerLimit,
  Profile,
  Removing,
  ServiceChoice,
  ServicePermission,
  ServiceRole,
  UserList,
} from "../../ipc/bindings";
import { dayStamp } from "../../components/files";
import * as m from "../../words/pages/service";

const KEY_MOST = 64; // characters of a key

export const blankRole = (): ServiceRole => ({ key: "", name: "", level: "normal", does: "", limit: null });
export const blankPermission = (): ServicePermission => ({ key: "", name: "", polarity: "grants", does: "" });
export const blankList = (): UserList => ({
  name: "",
  place: null,
  steps: null,
  formats: null,
  cannot_tell: null,
  note: null,
});

export const blankRemoving = (): Removing => ({
  by: "unknown",
  steps: null,
  sessions: null,
  left: null,
  note: null,
});

/** A profile in the form: files that were written before it could be said have nothing of how access is taken away. */
export type FormProfile = Profile & { removing: Removing };

export const inForm = (profile: Profile): FormProfile => ({
  ...structuredClone(profile),
  removing: profile.removing ? { ...profile.removing } : blankRemoving(),
});

export function blank(): FormProfile {
  return {
    key: "",
    name: "",
    vendor: "",
    what: "",
    web: null,
    category: "other",
    checked: { on: "", tried: false, sources: [] },
    owners: { most: { is: "unknown" }, who_could_remove_us: null, note: null },
    seats: { invited: "unknown", disabled: "unknown", note: null },
    sign_in: {
      second_factor: "unknown",
      second_factor_note: null,
      lockout: null,
      idle: null,
      passwords: null,
      single_sign_on: null,
    },
    user_lists: [],
    removing: blankRemoving(),
    hand_over: {
      check_first: null,
      steps: null,
      proof: null,
      support: null,
      resets: { second_factor: null, tokens: null, billing: null },
    },
    roles: [blankRole()],
    nothing_ticked: "unknown",
    permissions: [],
  };
}

/** A name as a key: "Payroll – Lohn" is "payroll-lohn". */
export function keyOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, KEY_MOST)
    .replace(/-+$/, "");
}

/** A whole sentence: with its full stop. */
export function sentence(text: string): string {
  const said = text.trim().replace(/\s+/g, " ");
  return said === "" || /[.?!]$/.test(said) ? said : `${said}.`;
}

/** One line each, without empty ones; nothing when there is none. */
export function linesOf(text: string): string[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : null;
}

export function ownerLimit(is: string, most: number | null): OwnerLimit {
  return is === "unlimited" ? { is } : is === "at_most" ? { is, most: most ?? 1 } : { is: "unknown" };
}

const note = (text: string | null): string | null => sentence(text ?? "") || null;
const notes = (lines: string[] | null): string[] | null => lines?.map(sentence) ?? null;
const plain = (text: string | null): string | null => (text ?? "").trim() || null;

/** Keys for those that have none yet, each once. What has one keeps it: it stands for the same thing for good. */
function keyed<T extends { key: string; name: string }>(all: readonly T[]): T[] {
  const taken = new Set(all.map((one) => one.key).filter((key) => key !== ""));
  return all.map((one) => {
    if (one.key !== "") return one;
    const first = keyOf(one.name) || "role";
    let key = first;
    for (let n = 2; taken.has(key); n += 1) key = `${first}-${n}`;
    taken.add(key);
    return { ...one, key };
  });
}

function removed(removing: Removing): Removing | null {
  const { by, steps, sessions, left, note: more } = removing;
  const tidy = { by, steps: notes(steps), sessions: note(sessions), left: note(left), note: note(more) };
  return by === "unknown" && Object.values(tidy).every((one) => one === null || one === by) ? null : tidy;
}

/** The profile as it is written: spaces taken off, sentences ended, what was left empty not known. */
export function tidied(form: FormProfile, now: number = Date.now()): Profile {
  const { owners, seats, sign_in, hand_over } = form;
  const name = form.name.trim();
  const lists = form.user_lists.filter((list) => list.name.trim() !== "");
  return {
    ...form,
    name,
    key: form.key || keyOf(name),
    vendor: form.vendor.trim() || name,
    what: sentence(form.what),
    web: plain(form.web),
    checked: {
      on: dayStamp(now).slice(0, 7),
      tried: form.checked.tried,
      sources:
        form.checked.sources.length > 0 ? form.checked.sources.map(sentence) : [m.serviceFormSourceUs()],
    },
    owners: { ...owners, who_could_remove_us: note(owners.who_could_remove_us), note: note(owners.note) },
    seats: { ...seats, note: note(seats.note) },
    sign_in: {
      ...sign_in,
      second_factor_note: note(sign_in.second_factor_note),
      lockout: note(sign_in.lockout),
      idle: note(sign_in.idle),
      passwords: note(sign_in.passwords),
      single_sign_on: note(sign_in.single_sign_on),
    },
    user_lists: (lists.length > 0 ? lists : [{ ...blankList(), name: m.serviceFormListUsers() }]).map(
      (list) => ({
        ...list,
        name: list.name.trim(),
        place: plain(list.place),
        steps: notes(list.steps),
        note: note(list.note),
      }),
    ),
    removing: removed(form.removing),
    hand_over: {
      check_first: notes(hand_over.check_first),
      steps: notes(hand_over.steps),
      proof: note(hand_over.proof),
      support: note(hand_over.support),
      resets: {
        second_factor: note(hand_over.resets.second_factor),
        tokens: note(hand_over.resets.tokens),
        billing: note(hand_over.resets.billing),
      },
    },
    roles: keyed(form.roles.filter((role) => role.name.trim() !== "")).map((role) => ({
      ...role,
      name: role.name.trim(),
      does: sentence(role.does),
    })),
    permissions: keyed(form.permissions.filter((one) => one.name.trim() !== "")).map((one) => ({
      ...one,
      name: one.name.trim(),
      does: sentence(one.does),
    })),
  };
}

/** What is missing or wrong before the core is asked, by the field it stands under. */
export function faultsOf(form: Profile): Map<string, string> {
  const faults = new Map<string, string>();
  if (form.name.trim() === "") faults.set("name", m.serviceFormNameMissing());
  else if (form.key === "" && keyOf(form.name) === "") faults.set("name", m.serviceFormNameLetters());
  if (form.what.trim() === "") faults.set("what", m.serviceFormWhatMissing());
  if (form.web?.trim() && !/^https:\/\/\S+\.\S+/.test(form.web.trim()))
    faults.set("web", m.serviceFormWebWrong());
  if (form.roles.every((role) => role.name.trim() === "")) faults.set("role 0", m.serviceFormRoleMissing());
  const inUse = (list: readonly { name: string; does: string }[], what: string) =>
    list.forEach((one, at) => {
      if (one.name.trim() !== "" && one.does.trim() === "")
        faults.set(`${what} ${at} does`, m.serviceFormDoesMissing());
    });
  inUse(form.roles, "role");
  inUse(form.permissions, "permission");
  return faults;
}

/** What writing this profile does to one that is there; nothing when there is none of its key. */
export function standsFor(
  key: string,
  choices: readonly ServiceChoice[],
  changing: boolean,
): { words: string; refused: boolean } | undefined {
  const there = choices.find((one) => one.key === key);
  if (!there || changing) return undefined;
  return there.own
    ? { words: m.serviceFormInUse(there.name), refused: true }
    : { words: m.serviceFormReplaces(there.name), refused: false };
}
