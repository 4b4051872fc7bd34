/** Recovery kits in sentences. */

import type { KitCheck, KitState, KitView, OwnerKits, RecoveryPage, Timestamp } from "../../ipc/bindings";
import { said, type Said } from "../../words/catalogue";
import { dayWord, dayWords } from "../../words/dates";
import * as m from "../../words/pages/recovery";
import { countWord } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn" | "danger";

const kinds = {
  unconfirmed: "danger",
  due: "warn",
  good: "ok",
  replaced: "quiet",
  used: "quiet",
  retired: "quiet",
} as const satisfies Record<string, PillKind>;

/** Whether a kit's page opens the vault. One that was never typed back does: its page may exist. */
export function opens(state: KitState): boolean {
  return state.state === "good" || state.state === "unconfirmed";
}

/** A kit's state, where a good one whose check is due is another. */
export function codeOf({ state, check_due }: KitView, now: Timestamp = Date.now()): keyof typeof kinds {
  return state.state === "good" && check_due !== null && check_due <= now ? "due" : state.state;
}

export function stateOf(kit: KitView, now: Timestamp = Date.now()): { words: string; kind: PillKind } {
  const state = codeOf(kit, now);
  return { words: m.recoveryKitState({ state, day: dayOf(kit, now) }), kind: kinds[state] };
}

/** The line for a kit that opens nothing any more. */
export function earlierWords(kit: KitView, now: Timestamp = Date.now()): string {
  const [state, day] = [codeOf(kit, now), dayOf(kit, now)];
  return m.recoveryEarlierKit({
    number: kit.number,
    state,
    day,
    place: kit.place || m.recoveryEarlierPlace(),
  });
}

/** The day on which a kit stopped opening the vault. */
function dayOf({ state }: KitView, now: Timestamp): string {
  return "at" in state ? dayWord(state.at, now) : "";
}

/** The line under a kit: who made it, when it was checked and when that is due again. */
export function checksOf(
  { made_at, made_by, checked_at, check_due, state }: KitView,
  now: Timestamp = Date.now(),
): string {
  const line = [m.recoveryKitMade({ day: dayWords(made_at, now), by: made_by })];
  if (opens(state)) {
    line.push(
      checked_at === null ? m.recoveryKitNeverChecked() : m.recoveryKitChecked(dayWords(checked_at, now)),
    );
    if (check_due !== null)
      line.push(
        check_due <= now
          ? m.recoveryKitDue(dayWord(check_due, now))
          : m.recoveryKitNextCheck(dayWords(check_due, now)),
      );
  }
  return line.join(" ");
}

/** The page's title: how many kits open the vault. */
export function titleOf({ owners }: RecoveryPage): string {
  const good = owners.flatMap((owner) => owner.kits).filter((kit) => kit.state.state === "good").length;
  return m.recoveryTitle({ good, word: countWord(good) });
}

/** What is wrong with the kits as a whole; nothing when they are as they should be. */
export function warning({ owners }: RecoveryPage): string | undefined {
  const active = owners.filter((owner) => owner.active);
  const [only] = active;
  if (active.length === 1 && only) return m.recoveryOnlyOwner(only.name);
  const without = active.filter((owner) => !owner.kits.some((kit) => kit.state.state === "good"));
  const names = new Intl.ListFormat("en-GB").format(without.map((owner) => owner.name));
  return without.length === 0 ? undefined : m.recoveryWithout({ names, count: without.length });
}

/** Kits that open the vault first, the others after them. */
export function sorted(kits: readonly KitView[]): { live: KitView[]; dead: KitView[] } {
  return { live: kits.filter((kit) => opens(kit.state)), dead: kits.filter((kit) => !opens(kit.state)) };
}

/** Owners for whom a kit can be made. */
export function canHave(owners: readonly OwnerKits[]): OwnerKits[] {
  return owners.filter((owner) => owner.active);
}

/** What a typed code turned out to be, and what to do with the page. */
export function checkWords(check: KitCheck, now: Timestamp = Date.now()): Said & { good: boolean } {
  const when = "at" in check ? dayWords(check.at, now) : "";
  return { good: check.result === "good", ...said("kit_check", check.result, { ...check, when }) };
}
