import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import type { PersonPage, RunPage, RunsPage, StepView } from "../src/ipc/bindings";
import { rolesOf, accessWords } from "../src/screens/jobs/words";
import Jobs from "../src/screens/jobs/Jobs.svelte";
import Run from "../src/screens/run/Run.svelte";
import { linesOf, missing, pillOf, severalOf } from "../src/screens/run/words";
import Runs from "../src/screens/runs/Runs.svelte";
import { progressWords, titleOf } from "../src/screens/runs/words";
import { account, answer, answers, calls, install, me, Refuse, runPage, who } from "./fake";
import { field, press, settle, show, text, type } from "./render";

const now = new Date("2026-11-23T13:00:00").getTime();
const did = (command: string) => calls.find((one) => one.command === command)?.args;
const steps = (page: RunPage): StepView[] => page.groups.flatMap((group) => group.steps);

async function page(other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Run, { route: { page: "run", run: 2 } });
  await settle();
}
async function send() {
  document
    .querySelector("dialog[open] form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
}
function write(label: string, value: string) {
  type(label, value);
}

test("progress is said in words", () => {
  expect(progressWords({ steps: 12, done: 7, verified: 3, let_be: 0, left: 6 })).toBe(
    "7 of 12 done, 3 verified",
  );
  expect(progressWords({ steps: 12, done: 0, verified: 0, let_be: 1, left: 11 })).toBe(
    "0 of 12 done, 1 left open",
  );
  const runs = answer<RunsPage>("runs");
  expect(titleOf(runs)).toBe("One run is going on");
  expect(titleOf({ ...runs, open: [] })).toBe("No run is going on");
});

test("a step's state is a word, with who and when under it", () => {
  expect(
    pillOf({ privileged: true, state: { is: "done", by: "Mateo Ruiz", at: now, note: "" } }).words,
    "done is not enough for what reaches far",
  ).toBe("Done, to be verified");
  expect(
    pillOf({ privileged: false, state: { is: "done", by: "Mateo Ruiz", at: now, note: "" } }).words,
  ).toBe("Done");
  expect(
    linesOf(
      {
        is: "verified",
        done_by: "Mateo Ruiz",
        done_at: now,
        note: "Ticket 4711",
        by: "Ingrid Solberg",
        at: now,
        how: "Looked at the list",
      },
      now,
    ),
  ).toEqual([
    "Done by Mateo Ruiz, today 13:00: Ticket 4711",
    "Verified by Ingrid Solberg, today 13:00: Looked at the list",
  ]);
  expect(
    linesOf(
      { is: "excepted", by: "Ingrid Solberg", at: now, until: "2026-11-20", reason: "On leave", ended: true },
      now,
    ).at(-1),
  ).toContain("That day is past");
});

test("what keeps a run from being closed is said, what came later included", () => {
  expect(missing(runPage)).toContain("Eight steps are not finished");
  const late = {
    ...runPage,
    came_later: ["Tomás Ortega got access to Business account after the run was started"],
  };
  expect(missing(late)).toContain("got access to Business account");
  const ready = { ...runPage, run: { ...runPage.run, progress: { ...runPage.run.progress, left: 0 } } };
  expect(missing(ready)).toBeUndefined();
  const verify = {
    ...runPage,
    run: { ...runPage.run, progress: { steps: 4, done: 4, verified: 2, let_be: 0, left: 2 } },
  };
  expect(missing(verify)).toContain("Two steps wait for somebody else to verify them");
});

test("the list shows runs that go on before those that are over", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Runs, { route: { page: "runs" } });
  await settle();
  const [open, over] = [...document.querySelectorAll("table")].map((table) => table.textContent);
  expect(open).toContain("2 of 10 done, 1 verified");
  expect(over).toContain("She stays with the clients");
  await press("Tomás Ortega, run 2");
  expect(router.here).toEqual({ page: "run", run: 2 });
});

test("a run is planned before it is started, and needs a reason", async () => {
  const sofia = who("Sofia Papadaki");
  install();
  session.set({ at: "open", ...me });
  show(Runs, { route: { page: "runs", start: "leaver", user: sofia } });
  await settle();
  document
    .querySelector("form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(text()).toContain("Type a reason.");
  expect(did("plan_run")).toBeUndefined();
  write("Reason", "Moves to another town");
  document
    .querySelector("form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(did("plan_run")).toEqual({
    details: {
      kind: "leaver",
      about: { about: "user", id: sofia },
      reason: "Moves to another town",
      day: null,
      job: "",
    },
  });
  expect(text()).toContain("Nothing is written yet");
  expect(did("start_run"), "looking starts nothing").toBeUndefined();
  await press("Start the run");
  expect(did("start_run"), "the record is disabled with it, as no last day is to come").toEqual({
    ...did("plan_run"),
    now: true,
  });
  expect(router.here).toEqual({ page: "run", run: answers.start_run?.({}) });
});

test("a tick that the register refuses says what to do and where", async () => {
  await page({
    take_steps: () => {
      throw new Refuse({ code: "refused", why: { refusal: "step_not_done" } });
    },
  });
  expect(text()).toContain("The register shows that this is not done yet.");
  await press("Done…: Make somebody else an owner");
  expect(text()).toContain("then mark it done.");
  await send();
  expect(text()).toContain("Do it first, then mark it done.");
  const link = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")].find(
    (one) => one.textContent.trim() === "Show the record",
  );
  link?.click();
  await settle();
  expect(router.here).toEqual({ page: "person", user: who("Tomás Ortega") });
});

test("a step is done with a note, verified with how, left open with a day and a reason", async () => {
  await page();
  await press("Done…: Take away the access of Tomás Ortega to Website and domain rules");
  write("Note (optional)", "Ticket 4712");
  await send();
  expect(did("take_steps")).toEqual({ run: 2, steps: [3], note: "Ticket 4712" });
  await press("Verify…: Take away the access of Tomás Ortega to Mail and calendar");
  await send();
  expect(did("verify_steps"), "how is what makes it worth something").toBeUndefined();
  write("How did you make sure?", "Looked at the list of users");
  await send();
  expect(did("verify_steps")).toEqual({ run: 2, steps: [5], how: "Looked at the list of users" });
  await press("Leave open until…: Make somebody else an owner");
  write("Reason", "On leave");
  await send();
  expect(text()).toContain("Choose a day.");
  write("Until", "2027-01-31");
  await send();
  expect(did("except_step")).toEqual({ run: 2, step: 1, until: "2027-01-31", reason: "On leave" });
});

test("several steps are said to be done or verified with one sentence", async () => {
  await page();
  await press("Choose all: Access to take away");
  expect(text()).toContain("steps are chosen");
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const done = boxes.filter((box) => box.checked).length;
  expect(done).toBeGreaterThan(1);
  await press(`Mark ${done} done…`);
  expect(document.querySelectorAll("dialog[open] li"), "each is named again").toHaveLength(done);
  write("Note (optional)", "All in one afternoon");
  await send();
  const took = did("take_steps") as { steps: number[]; note: string };
  expect(took.steps).toHaveLength(done);
  expect(took.note).toBe("All in one afternoon");
  expect(
    [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].some((box) => box.checked),
    "nothing is chosen any more",
  ).toBe(false);
});

test("a step that has to be looked at first is not among those that are chosen together", () => {
  const can = { take: true, verify: false, reopen: false, except: false };
  expect(severalOf({ can, ticks: false, shown: false, privileged: true })).toBeUndefined();
  expect(severalOf({ can, ticks: true, shown: false, privileged: true })).toBe("take");
  const others = { take: false, verify: true, reopen: true, except: false };
  expect(severalOf({ can: others, ticks: true, shown: true, privileged: true })).toBe("verify");
  expect(severalOf({ can: others, ticks: true, shown: true, privileged: false })).toBeUndefined();
});

test("only what whoever looks may do is offered", async () => {
  const none = { take: false, verify: false, reopen: false, except: false };
  const look = {
    ...runPage,
    can: { add_step: false, close: false, give_up: false },
    groups: [{ title: "Access to take away", steps: steps(runPage).map((step) => ({ ...step, can: none })) }],
  };
  await page({ run: () => look });
  const names = [...document.querySelectorAll("button")].map((one) => one.textContent.trim());
  for (const name of [
    "Done…",
    "Verify…",
    "Leave open until…",
    "Not done after all",
    "Add a step…",
    "Close the run…",
  ])
    expect(names).not.toContain(name);
});

test("the drafted text can be copied and names who gets it", async () => {
  await page();
  expect(text()).toContain("Text to send to Cloudflare");
  const written: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: (text: string) => {
        written.push(text);
        return Promise.resolve();
      },
      readText: () => Promise.resolve(""),
    },
  });
  await press("Copy the text");
  expect(written[0]).toContain("Tomás Ortega leaves us and is the only owner of Website and domain rules");
});

test("what often is to be done besides is offered and stays editable", async () => {
  await page();
  await press("Add a step");
  await press("Change the safe's combination");
  await send();
  expect(did("add_step")).toEqual({ run: 2, what: "Change the safe's combination", privileged: false });
});

test("a job is written from what somebody has, less what it doesn't need", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Jobs, {});
  await settle();
  expect(text()).toContain("One job is written down");
  await press("Change: Designer");
  await press("Leave out Mail and calendar");
  document
    .querySelector("form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(did("write_job")).toEqual({
    name: "Designer",
    accesses: [{ account: account("Design files").id, roles: ["Editor"], level: "normal" }],
  });
  expect(rolesOf(" Editor, Publisher,, Editor ")).toEqual(["Editor", "Publisher"]);
  expect(accessWords({ roles: [], level: "read_only" })).toBe("reads only");
});

test("a run is printed to a file of one's choice", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Run, { route: { page: "run", run: 2 } });
  await settle();
  await press("Save as PDF…");
  type("Save as", "/home/ingrid/run");
  await send();
  expect(calls.find((one) => one.command === "print_run")?.args).toEqual({
    run: 2,
    path: "/home/ingrid/run.pdf",
  });
  expect(text()).toContain("/home/ingrid/run.pdf");
});

test("the last day goes with the person", async () => {
  install({ person: ({ id }) => withLastDay(Number(id)) });
  session.set({ at: "open", ...me });
  show(Runs, { route: { page: "runs", start: "leaver", user: who("Colin Frost") } });
  await settle();
  expect(field("Last day (optional)").value).toBe("15 Jun 2026");
  type("Who leaves?", "Sofia");
  await new Promise((later) => setTimeout(later, 100));
  await settle();
  document
    .querySelector('[role="option"]')
    ?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  await settle();
  expect(field("Last day (optional)").value, "hers isn't known").toBe("");
});

function withLastDay(id: number): PersonPage {
  const page = answer<PersonPage>("person", id);
  const stops = id === who("Colin Frost") ? "2026-06-15" : null;
  return { ...page, details: { ...page.details, stops } };
}

test("a letter begins in the mail program, with nothing in its address that could be anything else", async () => {
  await page();
  await press("Write it in the mail program");
  const address = String(did("write_mail")?.address);
  expect(address).toMatch(/^mailto:[^\s"'<>]*\?subject=[^\s"'<>&]+&body=[^\s"'<>&]+$/);
});
