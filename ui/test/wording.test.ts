import { expect, test } from "vitest";
import type { PasswordFault, Refusal, ApiError } from "../src/ipc/bindings";
import { fieldWords, permissions, refusalWords, words } from "../src/ipc/wording";
import { label } from "../src/words/catalogue";
import * as m from "../src/words/said";

const at = Date.now();
/** One of every error; the compiler refuses the list when the core has one more. */
const everyError: { [C in ApiError["code"]]: Extract<ApiError, { code: C }> } = {
  refused: { code: "refused", why: { refusal: "last_owner" } },
  profile: {
    code: "profile",
    path: "/home/ingrid/till.toml",
    faults: [{ line: 4, reason: "`name` is missing. Add it." }],
  },
  sign_in_refused: { code: "sign_in_refused" },
  sign_in_expired: { code: "sign_in_expired" },
  not_signed_in: { code: "not_signed_in" },
  code: { code: "code", fault: "mistyped", group: 5 },
  vault_secret_needed: { code: "vault_secret_needed", because: "no_keyring" },
  in_use: { code: "in_use", by: "keyholder, since 14:35" },
  not_a_vault: { code: "not_a_vault" },
  newer_program: { code: "newer_program" },
  damaged: { code: "damaged", what: "The keys file can't be read.", tables: false },
  clock_behind: { code: "clock_behind", last_at: at + 9e10, now: at },
  unfinished: { code: "unfinished" },
  unsure: { code: "unsure" },
  owner_first: { code: "owner_first" },
  day_to_come: { code: "day_to_come" },
  older_copy: { code: "older_copy", which: "earlier", seen_at: at, seen_entries: 120, entries: 90 },
  file: { code: "file", fault: "denied", path: "/srv/x" },
  bad_backup: { code: "bad_backup" },
  table: { code: "table", what: "This workbook is damaged. Save it again." },
  import_changed: { code: "import_changed" },
  out_of_memory: { code: "out_of_memory" },
  stopped: { code: "stopped" },
  internal: { code: "internal", reference: "A7F2" },
};
const everyRefusal: { [R in Refusal["refusal"]]: Extract<Refusal, { refusal: R }> } = {
  too_many_answers: { refusal: "too_many_answers" },
  still_in_use: { refusal: "still_in_use" },
  not_allowed: { refusal: "not_allowed", needs: "manage_users" },
  owners_only: { refusal: "owners_only" },
  only_owners_hold: { refusal: "only_owners_hold", permission: "manage_kits" },
  owners_hold_everything: { refusal: "owners_hold_everything" },
  not_to_yourself: { refusal: "not_to_yourself" },
  last_owner: { refusal: "last_owner" },
  field: { refusal: "field", field: "notify", fault: "not_an_address" },
  password: { refusal: "password", why: { fault: "known" } },
  no_such_user: { refusal: "no_such_user" },
  no_sign_in: { refusal: "no_sign_in" },
  has_sign_in: { refusal: "has_sign_in" },
  only_people_sign_in: { refusal: "only_people_sign_in" },
  disabled: { refusal: "disabled" },
  not_disabled: { refusal: "not_disabled" },
  forgotten: { refusal: "forgotten" },
  only_people_are_forgotten: { refusal: "only_people_are_forgotten" },
  not_yet_gone: { refusal: "not_yet_gone" },
  rule_hangs_on_it: { refusal: "rule_hangs_on_it" },
  another_owner: { refusal: "another_owner" },
  already_asked: { refusal: "already_asked" },
  not_asked: { refusal: "not_asked" },
  nothing_to_change: { refusal: "nothing_to_change" },
  not_yet_complete: { refusal: "not_yet_complete" },
  password_too_old: { refusal: "password_too_old" },
  already_complete: { refusal: "already_complete" },
  kits_are_for_owners: { refusal: "kits_are_for_owners" },
  no_such_kit: { refusal: "no_such_kit" },
  kit_replaced: { refusal: "kit_replaced", number: 4, at },
  kit_used: { refusal: "kit_used", number: 4, at },
  kit_retired: { refusal: "kit_retired", number: 4, at },
  expired: { refusal: "expired" },
  code_used: { refusal: "code_used" },
  already_made: { refusal: "already_made" },
  not_authorised: { refusal: "not_authorised" },
  no_such_notice: { refusal: "no_such_notice" },
  not_locked: { refusal: "not_locked" },
  no_such_company: { refusal: "no_such_company" },
  company_ended: { refusal: "company_ended" },
  company_not_ended: { refusal: "company_not_ended" },
  not_own_company: { refusal: "not_own_company" },
  needs_partner_company: { refusal: "needs_partner_company" },
  no_such_account: { refusal: "no_such_account" },
  account_closed: { refusal: "account_closed" },
  account_not_closed: { refusal: "account_not_closed" },
  no_such_access: { refusal: "no_such_access" },
  has_access: { refusal: "has_access" },
  access_ended: { refusal: "access_ended" },
  no_such_entry: { refusal: "no_such_entry" },
  no_such_run: { refusal: "no_such_run" },
  run_is_open: { refusal: "run_is_open" },
  run_is_over: { refusal: "run_is_over" },
  nothing_to_do: { refusal: "nothing_to_do" },
  no_such_service: { refusal: "no_such_service" },
  no_such_job: { refusal: "no_such_job" },
  disable_first: { refusal: "disable_first" },
  step_done: { refusal: "step_done" },
  step_not_done: { refusal: "step_not_done" },
  own_step: { refusal: "own_step" },
  run_not_finished: { refusal: "run_not_finished", left: 2 },
  wrong_answer: { refusal: "wrong_answer" },
};

const everyPasswordFault: { [F in PasswordFault["fault"]]: Extract<PasswordFault, { fault: F }> } = {
  too_short: { fault: "too_short", least: 12 },
  too_long: { fault: "too_long" },
  known: { fault: "known" },
  guessable: { fault: "guessable", why: "date" },
  holds_name: { fault: "holds_name" },
  used_before: { fault: "used_before" },
};

/** The same copy in its other ways. */
const otherCopies = (["other", "mixed"] as const).map((which): ApiError => ({
  ...everyError.older_copy,
  which,
  seen_entries: 142,
  entries: 146,
}));

const sentence = /^[A-Z“].*[.)]$|: .+$/s;

test("every error says what happened and what to do, in sentences", () => {
  for (const error of [...Object.values(everyError), ...otherCopies]) {
    const said = words(error);
    expect(said.happened, `${error.code} says what happened`).toMatch(sentence);
    expect(said.todo, `${error.code} says what to do`).toMatch(/\.$/);
    expect(said.happened + said.todo, `${error.code} holds no code word or unfilled value`).not.toMatch(
      /undefined|null|_|\[object/,
    );
  }
});

test("only a copy with fewer entries is called older", () => {
  expect(words(everyError.older_copy).happened).toContain("is older than what this computer saw");
  const said = otherCopies.map(words);
  for (const { happened } of said) expect(happened).not.toMatch(/older|there were/);
  expect(said[0]?.happened).toContain("entry 142 is another one here");
});

test("every refusal says what happened and what to do, in sentences", () => {
  for (const refusal of Object.values(everyRefusal)) {
    const said = refusalWords(refusal);
    expect(said.happened, `${refusal.refusal} says what happened`).toMatch(/\.$/);
    expect(said.todo, `${refusal.refusal} says what to do`).toMatch(/\.$/);
  }
});

test("every reason against a password says what to choose instead", () => {
  for (const why of Object.values(everyPasswordFault)) {
    const said = refusalWords({ refusal: "password", why });
    expect(said.happened, `${why.fault} says what is wrong`).toMatch(/\.$/);
    expect(said.todo, `${why.fault} says what to do`).toMatch(/\.$/);
  }
  for (const weakness of m.weaknessCodes)
    expect(label("weakness", weakness), "fits behind a colon").toMatch(/^[a-z].*[a-z]$/);
});

test("every fault of every field makes a sentence that says what to type", () => {
  for (const field of m.fieldCodes) {
    for (const fault of m.faultCodes) {
      expect(fieldWords(field, fault), `${field} ${fault}`).toMatch(/^[A-Z].*\.$/);
    }
  }
});

test("the other tables have words in every line", () => {
  for (const { happened, todo } of [
    ...m.codeFaultCodes.map((of) => m.codeFault(of)),
    ...m.secretPlaceCodes.map((of) => m.secretPlace(of)),
  ]) {
    expect(happened.length, "what happened").toBeGreaterThan(10);
    expect(todo, "what to do is a sentence").toMatch(/\.$/);
  }
  for (const does of Object.values(permissions)) expect(does, "fits behind “may”").toMatch(/^[a-z]/);
});

test("a code's fault names the group to look at", () => {
  expect(words({ code: "code", fault: "mistyped", group: 5 }).todo).toContain("group 5");
  expect(words({ code: "code", fault: "mistyped", group: null }).todo).not.toContain("Look again at group");
});

test("a wrong password, an unknown name and a locked user get the same words", () => {
  const said = words({ code: "sign_in_refused" });
  expect(said.happened, "says nothing of which one is wrong").toBe(
    "Username, password or code is not right.",
  );
});
