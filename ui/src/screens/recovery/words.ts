/** Recovery kits in sentences. */

import type { KitCheck, KitState, KitView, OwnerKits, RecoveryPage, Timestamp } from "../../ipc/bindings";
import { dayWord, dayWords } from "../../words/dates";
import { countWord } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn" | "danger";

/** Whether a kit's page opens the vault. One that was never typed back does: its page may exist. */
export function opens(state: KitState): boolean {
  return state.state === "good" || state.state === "unconfirmed";
}

export function stateOf(
  { state, check_due }: KitView,
  now: Timestamp = Date.now(),
): { words: string; kind: PillKind } {
  switch (state.state) {
    case "unconfirmed":
      return { words: "Not typed back yet", kind: "danger" };
    case "good":
      return check_due !== null && check_due <= now
        ? { words: "Check is due", kind: "warn" }
        : { words: "Good", kind: "ok" };
    case "replaced":
      return { words: `Replaced ${dayWord(state.at, now)}`, kind: "quiet" };
    case "used":
      return { words: `Used ${dayWord(state.at, now)}`, kind: "quiet" };
    case "retired":
      return { words: `Ended ${dayWord(state.at, now)}`, kind: "quiet" };
  }
}

/** The line under a kit: who made it, when it was checked and when that is due again. */
export function checksOf(
  { made_at, made_by, checked_at, check_due, state }: KitView,
  now: Timestamp = Date.now(),
): string {
  const made = `Made ${dayWords(made_at, now)} by ${made_by}.`;
  if (!opens(state)) return made;
  const checked = checked_at === null ? "Never checked." : `Last checked ${dayWords(checked_at, now)}.`;
  if (check_due === null) return `${made} ${checked}`;
  return `${made} ${checked} ${check_due <= now ? `A check is due since ${dayWord(check_due, now)}.` : `The next check is due ${dayWords(check_due, now)}.`}`;
}

/** The page's title: how many kits open the vault. */
export function titleOf({ owners }: RecoveryPage): string {
  const good = owners.flatMap((owner) => owner.kits).filter((kit) => kit.state.state === "good").length;
  if (good === 0) return "No recovery kit is ready";
  return good === 1 ? "One recovery kit is ready" : `${countWord(good)} recovery kits are ready`;
}

/** What is wrong with the kits as a whole; nothing when they are as they should be. */
export function warning({ owners }: RecoveryPage): string | undefined {
  const active = owners.filter((owner) => owner.active);
  const [only] = active;
  if (active.length === 1 && only)
    return `${only.name} is the only owner. If ${only.name} is gone and the kit is lost, nobody can look after this vault. Name a second owner, and keep the kits in two places.`;
  const without = active.filter((owner) => !owner.kits.some((kit) => kit.state.state === "good"));
  if (without.length === 0) return undefined;
  const names = without.map((owner) => owner.name);
  return `${names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`} ${names.length === 1 ? "has" : "have"} no kit that is ready. Make one for each owner.`;
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
export function checkWords(
  check: KitCheck,
  now: Timestamp = Date.now(),
): { good: boolean; happened: string; todo: string } {
  switch (check.result) {
    case "good":
      return {
        good: true,
        happened: check.confirmed
          ? `Kit ${check.number} of ${check.owner} is confirmed.`
          : `Kit ${check.number} of ${check.owner} is good: it opens this vault.`,
        todo: "Put it back where it is kept. Nothing was used up, and the check is noted.",
      };
    case "replaced":
      return {
        good: false,
        happened: `Kit ${check.number} was replaced ${dayWords(check.at, now)} and opens nothing.`,
        todo: "Destroy this page, and look for the newer one.",
      };
    case "used":
      return {
        good: false,
        happened: `Kit ${check.number} was used ${dayWords(check.at, now)} and opens nothing.`,
        todo: "If none of you used it, look at the journal now. Destroy this page and make a new kit.",
      };
    case "unknown":
      return {
        good: false,
        happened: "This is not a code of this vault.",
        todo: "Compare the fingerprint on the page with the one on this screen. It may belong to another vault.",
      };
  }
}
