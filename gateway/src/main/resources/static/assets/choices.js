// What long choices can do better with a script; fetched where a page has one.
// A long choice is found by typing a part of it, in either script and without diacritics. What is sent is the choice below.
const cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш";
const latin = "a b v g d đ e z z i j k l lj m n nj o p r s t c u f h c c dz s".split(" ");
const folded = (text) => text.toLowerCase().replace(/[\u0430-\u045f]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter)
  .normalize("NFD").replace(/\p{M}/gu, "").replace(/đ|dj/g, "d");
const typeahead = (select, combobox) => {
  const options = [...select.options].filter((option) => option.value).map((option) => ({ option, key: folded(option.text) }));
  const none = [...select.options].find((option) => !option.value);
  const label = select.labels[0]?.innerText;
  const input = document.createElement("input");
  for (const { name, value } of [...select.attributes]) {
    if (name === "id" || name.startsWith("aria-")) {
      input.setAttribute(name, value);
      select.removeAttribute(name);
    }
  }
  input.className = select.className.replace("form-select", "form-control");
  input.autocomplete = "off";
  input.placeholder = none?.text ?? "";
  const field = document.createElement("div");
  field.className = "position-relative";
  field.append(input);
  select.after(field);
  select.hidden = true;
  let typed = false;
  const show = () => {
    typed = false;
    input.value = select.value ? select.selectedOptions[0].text : "";
  };
  const { list, open } = combobox(input, label, ({ dataset }) => take(options[dataset.at].option));
  const take = (option) => {
    if (!option.selected) {
      option.selected = true;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    show();
    open(false);
  };
  const offer = (text) => {
    const key = folded(text.trim());
    const found = options.map((each, at) => ({ ...each, at })).filter((each) => each.key.includes(key));
    found.sort((one, other) => other.key.startsWith(key) - one.key.startsWith(key));
    list.replaceChildren(...found.slice(0, 50).map(({ option, at }) => {
      const line = document.createElement("div");
      line.id = `${list.id}-${at}`;
      line.role = "option";
      line.className = "menu-item";
      line.dataset.at = at;
      line.textContent = option.text;
      return line;
    }));
    open(found.length > 0);
  };
  // The choice tells the form of changes, the field does not.
  for (const name of ["input", "change"]) input.addEventListener(name, (event) => event.stopPropagation());
  input.addEventListener("input", () => { typed = true; offer(input.value); });
  input.addEventListener("click", () => { input.select(); offer(""); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && list.hidden) offer("");
    const first = list.querySelector("[aria-selected=true]") ?? (typed ? list.firstChild : null);
    if (event.key === "Enter" && !list.hidden && first) {
      event.preventDefault();
      take(options[first.dataset.at].option);
    }
  }, true);
  input.addEventListener("blur", () => {
    const same = options.filter(({ key }) => key === folded(input.value.trim()));
    if (!input.value.trim() && none) take(none);
    else if (same.length === 1) take(same[0].option);
    show();
  });
  select.form?.addEventListener("input", show);
  show();
};

// Many boxes to tick are narrowed down in the same way; what is ticked stays in sight.
const narrow = (boxes) => {
  const lines = [...boxes.querySelectorAll(".form-check")].map((line) => ({ line, key: folded(line.innerText), box: line.querySelector("input") }));
  const input = document.createElement("input");
  input.type = "search";
  input.className = "form-control mb-2";
  input.autocomplete = "off";
  input.placeholder = input.ariaLabel = boxes.dataset.narrow;
  boxes.before(input);
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  input.addEventListener("change", (event) => event.stopPropagation());
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    const key = folded(input.value.trim());
    lines.forEach(({ line, key: text, box }) => { line.hidden = !box.checked && !text.includes(key); });
  });
};

/** Eases a long choice: a select, or boxes to tick. */
export const ease = (field, combobox) => field.matches("select") ? typeahead(field, combobox) : narrow(field);
