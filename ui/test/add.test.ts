import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import type { AddedUser, Grant, RoleChoice } from "../src/ipc/bindings";
import Add from "../src/screens/add/Add.svelte";
import { detailsFor, empty, missingIn, suggested } from "../src/screens/add/details";
import { difference, offered, presetOf, sameGrant, toggled } from "../src/screens/add/grants";
import { answer, calls, install, me, Refuse } from "./fake";
import { field, press, send, settle, show, text, type } from "./render";

const auditor: RoleChoice = {
  role: "auditor",
  label: "Auditor",
  says: "",
  permissions: ["read_register", "read_journal", "make_reports"],
};

async function form(route: { kind?: "person" | "api"; owner?: boolean } = {}, other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Add, { route: { page: "add", ...route } });
  await settle();
}
const sent = () => calls.find((one) => one.command === "add_user")?.args.user;

test("a username follows from the name, without accents and spaces", () => {
  expect(suggested("Tomás  Ortega-Lind")).toBe("tomas.ortega.lind");
  expect(suggested(" (Website forms) ")).toBe("website.forms");
});

test("what must be there depends on the kind", () => {
  expect([...missingIn("person", empty())]).toEqual(["name", "username", "notify"]);
  expect([...missingIn("api", empty())]).toEqual(["name", "username", "notify", "responsible", "purpose"]);
});

test("what another kind's form held isn't sent", () => {
  const all = {
    ...empty(),
    job_title: "Designer",
    purpose: "Sends mail",
    responsible: 3,
    rotates_on: "2027-01-01",
  };
  expect(detailsFor("person", all)).toMatchObject({
    job_title: "Designer",
    purpose: "",
    responsible: null,
    rotates_on: null,
  });
  expect(detailsFor("api", all)).toMatchObject({ job_title: "", purpose: "Sends mail", responsible: 3 });
});

test("a difference from the preset is said both ways", () => {
  const grant = presetOf(auditor);
  expect(difference(grant, auditor)).toBeUndefined();
  const other = toggled(toggled(grant, "make_backups"), "read_journal");
  expect(difference(other, auditor)).toBe(
    "Differs from the usual auditor: may also make backups, and may not read the journal.",
  );
  expect(sameGrant(grant, toggled(toggled(grant, "billing"), "billing")), "there and back is the same").toBe(
    true,
  );
});

test("the role that somebody has can be chosen again, though the core gives only others", () => {
  const billing: RoleChoice = {
    ...auditor,
    role: "billing",
    label: "Billing",
    permissions: ["read_register", "billing"],
  };
  const now = toggled(presetOf(auditor), "make_backups");
  expect(offered(now, [billing], [auditor, billing]).map((one) => one.role)).toEqual(["billing", "auditor"]);
  expect(offered(now, [billing], []).at(-1), "a role that whoever looks may not give").toMatchObject({
    label: "Auditor",
    permissions: now.permissions,
  });
});

test("empty fields are all named at once, nothing is sent, and the first one gets the focus", async () => {
  await form();
  await send();
  expect(text()).toContain("Type a name.");
  expect(text()).toContain("Type an e-mail address.");
  expect(sent()).toBeUndefined();
  expect(document.activeElement).toBe(field("Name"));
});

test("a person is added without a sign-in unless one is asked for", async () => {
  await form();
  type("Name", "Aylin Demir");
  type("E-mail address", "aylin@brightwire.example");
  expect(field("Username").value, "follows the name").toBe("aylin.demir");
  await send();
  expect(sent()).toMatchObject({
    kind: "person",
    grant: null,
    details: { name: "Aylin Demir", username: "aylin.demir" },
  });
});

test("a username typed by hand stays when the name changes", async () => {
  await form();
  type("Username", "ademir");
  type("Name", "Aylin Demir");
  expect(field("Username").value).toBe("ademir");
});

test("adding an owner chooses that role, and the temporary password is shown with how to pass it on", async () => {
  await form({ kind: "person", owner: true });
  type("Name", "Aylin Demir");
  type("E-mail address", "aylin@brightwire.example");
  await send();
  expect((sent() as { grant: Grant }).grant.role).toBe("owner");
  expect(text()).toContain("Aylin Demir is added");
  expect(text()).toContain(answer<AddedUser>("add_user").temporary_password ?? "a password");
  expect(text()).toContain("Every owner is told");
  expect(text(), "nothing waits here").not.toContain("an owner has to open this vault");
});

test("a sign-in that waits for an owner says so", async () => {
  await form(
    { kind: "person", owner: true },
    { add_user: () => ({ user: 9, temporary_password: "k7qx", waits_for_owner: true }) },
  );
  type("Name", "Aylin Demir");
  type("E-mail address", "a@b.example");
  await send();
  expect(text()).toContain("an owner has to open this vault once");
});

test("a program asks for who looks after it, and offers no sign-in", async () => {
  await form({ kind: "api" });
  expect(text()).toContain("Who looks after it");
  expect(text()).not.toContain("Job title");
  expect(text()).not.toContain("Give them a sign-in");
});

test("the responsible person is found by a few letters and chosen with Enter", async () => {
  await form({ kind: "api" });
  type("Name", "Website forms");
  type("E-mail address", "web@harbourlane.example");
  type("What it is for", "Sends the contact form");
  type("Who looks after it", "nadia");
  await expect.poll(() => document.querySelectorAll('[role="option"]').length).toBe(1);
  field("Who looks after it").dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
  );
  await settle();
  await send();
  expect(sent()).toMatchObject({
    kind: "api",
    details: { responsible: 3, purpose: "Sends the contact form" },
  });
});

test("a refusal of one field stands under that field", async () => {
  await form(
    {},
    {
      add_user: () => {
        throw new Refuse({ code: "refused", why: { refusal: "field", field: "username", fault: "taken" } });
      },
    },
  );
  type("Name", "Nadia Rahman");
  type("E-mail address", "n@b.example");
  await send();
  expect(text()).toContain("Somebody else has this username. Choose another one.");
  expect(document.activeElement).toBe(field("Username"));
  await press("Cancel");
});

test("a name that looks like another one is told while it is typed, and can be added all the same", async () => {
  await form(
    {},
    {
      name_warnings: ({ typed }: { typed: { name: string } }) =>
        typed.name === "lngrid Solberg"
          ? ["This name looks like “Ingrid Solberg” but is written with other letters."]
          : [],
    },
  );
  await type("Name", "lngrid Solberg");
  await new Promise((rested) => setTimeout(rested, 350));
  await settle();
  expect(text()).toContain("looks like “Ingrid Solberg”");
  await type("Name", "Bo Lind");
  await new Promise((rested) => setTimeout(rested, 350));
  await settle();
  expect(text(), "another name has nothing to say").not.toContain("looks like");
});
