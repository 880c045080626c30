// Typed text is kept on this device until it is saved; leaving with unsaved text asks once.
const changed = new Set();
const key = (form) => `spona-draft:${form.dataset.draft}`;
const hidden = (form, name) => [...form.elements].some((field) => field.name === name && field.type === "hidden");
const typed = (form) => JSON.stringify(
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !hidden(form, name)));
const kept = (form) => JSON.parse(localStorage.getItem(key(form)) ?? "null");
const forget = (form) => {
  changed.delete(form);
  localStorage.removeItem(key(form));
};
const restore = (form, values) => {
  for (const field of form.elements) {
    if (!field.name || field.type === "hidden" || field.type === "file") continue;
    const texts = values.filter(([name]) => name === field.name).map(([, text]) => text);
    if (field.type === "checkbox" || field.type === "radio") field.checked = texts.includes(field.value);
    else if (texts.length) [field.value] = texts;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
};
// A form that comes back may have got another row; only what was typed counts.
const differs = (draft, served) => {
  const names = new Set(JSON.parse(draft).map(([name]) => name));
  return draft !== JSON.stringify(JSON.parse(served).filter(([name]) => names.has(name)));
};
addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});

/** Keeps what is typed into a form, and offers what was kept before. */
export const keep = (form) => {
  form.served = typed(form);
  const draft = kept(form);
  if (draft && differs(draft.typed, form.served)) {
    const notice = document.getElementById("draft-found").content.firstElementChild.cloneNode(true);
    notice.querySelector("[data-draft-restore]").onclick = () => { restore(form, JSON.parse(draft.typed)); notice.remove(); };
    notice.querySelector("[data-draft-discard]").onclick = () => { forget(form); notice.remove(); };
    form.before(notice);
  }
  let wait;
  form.addEventListener("input", () => {
    changed.add(form);
    clearTimeout(wait);
    wait = setTimeout(() => changed.has(form) && localStorage.setItem(key(form), JSON.stringify({ typed: typed(form) })), 300);
  });
  // The answer of a form that saves as one types says so: HX-Trigger: spona-saved.
  form.addEventListener("spona-saved", () => forget(form));
  form.addEventListener("submit", () => {
    clearTimeout(wait);
    changed.delete(form);
    localStorage.setItem(key(form), JSON.stringify({ typed: typed(form), sent: true }));
  });
};
