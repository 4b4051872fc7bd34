// Finds what a person would point at: by role, and by the name that stands on it or is read aloud.
// arguments: a CSS selector of the candidates, the name.
const [candidates, wanted] = arguments;

const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();

// A label without what is written in the fields it surrounds.
function written(label) {
  const copy = label.cloneNode(true);
  for (const field of copy.querySelectorAll("input, select, textarea, button, [aria-hidden=true]")) field.remove();
  return tidy(copy.textContent);
}

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return [...element.labels].map(written).join(" ");
  return tidy(element.innerText) || tidy(element.value) || tidy(element.title) || tidy(element.placeholder);
}

// While a dialog is open nothing behind it can be reached.
const dialogs = document.querySelectorAll("dialog:modal");
const reachable = dialogs.length ? dialogs[dialogs.length - 1] : document;

const there = [...reachable.querySelectorAll(candidates)].filter(
  (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]"),
);
return (
  there.find((element) => nameOf(element) === wanted) ??
  there.find((element) => nameOf(element).startsWith(wanted)) ??
  null
);
