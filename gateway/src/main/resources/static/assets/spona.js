// What pages can do better with a script. Everything works without it.
(() => {
  "use strict";
  const each = (root, selector, act) => {
    if (root.matches?.(selector)) act(root);
    root.querySelectorAll(selector).forEach(act);
  };

  // A language asked for in the address is remembered by now; the address stays good to share.
  const address = new URL(location);
  if (address.searchParams.has("language") && document.documentElement.lang === address.searchParams.get("language")) {
    address.searchParams.delete("language");
    history.replaceState(history.state, "", address);
  }

  // What leads back to this page, in another language or after signing in, follows its address when a part of the page is loaded anew.
  document.addEventListener("htmx:pushedIntoHistory", ({ detail: { path } }) => each(document, ".languages a, .sign-in", (link) => {
    const language = link.search.match(/language=.*/);
    link.search = language ? `${new URL(path, location).search}&${language}` : new URLSearchParams({ return: path });
  }));

  // The key / leads to the search, Escape closes menus, so does a click elsewhere.
  const closeMenus = (except) => document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!except || !menu.contains(except)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = document.querySelector("details.menu[open]");
      closeMenus();
      open?.querySelector("summary").focus();
    }
    const typing = event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.querySelector(".ask input, #search")?.select();
    }
  });
  document.addEventListener("click", (event) => closeMenus(event.target));
  document.addEventListener("focusin", (event) => closeMenus(event.target));

  // A field with a list of options below it (WAI-ARIA Authoring Practices, combobox with a list); take is given the chosen one.
  const combobox = (input, label, take) => {
    const list = document.createElement("div");
    list.id = `${input.id}-suggestions`;
    list.className = "menu-list suggestions";
    list.hidden = true;
    list.role = "listbox";
    list.ariaLabel = label;
    input.after(list);
    input.role = "combobox";
    input.ariaAutoComplete = "list";
    input.ariaExpanded = "false";
    input.setAttribute("aria-controls", list.id);
    const active = () => list.querySelector("[aria-selected=true]");
    const choose = (option) => {
      if (active()) active().ariaSelected = "false";
      input.removeAttribute("aria-activedescendant");
      if (!option) return;
      option.ariaSelected = "true";
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    };
    const open = (some) => {
      choose(null);
      list.hidden = !some;
      input.ariaExpanded = String(some);
    };
    input.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        open(false);
      } else if (event.key === "Enter" && active()) {
        event.preventDefault();
        take(active());
      } else if (step && list.childElementCount > 0) {
        event.preventDefault();
        const options = [...list.children];
        const from = active() ? options.indexOf(active()) : step > 0 ? -1 : options.length;
        if (list.hidden) open(true);
        choose(options[from + step]);
      }
    });
    input.addEventListener("blur", () => open(false));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) take(option);
    });
    return { list, open };
  };

  // A search field offers what begins with the letters typed so far. What is chosen is opened; a field with data-suggest-title takes the
  // address of a thing, and the field of that name its title.
  const suggest = (input) => {
    const titled = input.dataset.suggestTitle;
    const { list, open } = combobox(input, input.dataset.suggestLabel, (option) => {
      const { href } = option.dataset;
      if (!titled) return location.assign(href);
      input.value = new URL(href, location).href;
      input.form.elements[titled].value = option.querySelector(".menu-title").textContent;
      open(false);
    });
    let wait, asked;
    const ask = async () => {
      asked = new AbortController();
      try {
        const answer = await fetch(`${input.dataset.suggest}?${new URLSearchParams({ q: input.value })}`,
          { headers: { "HX-Request": "true" }, signal: asked.signal });
        list.innerHTML = answer.ok && !answer.redirected ? await answer.text() : "";
        if (titled) each(list, "[data-href^='/search?']", (search) => search.remove());
        open(list.childElementCount > 0 && document.activeElement === input);
      } catch {
        // Typed on meanwhile, or the service is away: the search works without.
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(wait);
      asked?.abort();
      if (input.value.trim().length < 2) open(false);
      else wait = setTimeout(ask, 120);
    });
  };

  // A text field grows with its text where the browser does not do it by itself.
  const grow = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  const growing = !CSS.supports("field-sizing", "content");

  // Typed text is kept on this device until it is saved (draft.js) or whoever typed it signs out.
  const forgetWhere = (which) => {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith("spona-draft:") && which(JSON.parse(localStorage.getItem(name)))) localStorage.removeItem(name);
    }
  };
  // Whoever signs in next on this device is somebody else.
  document.addEventListener("submit", (event) => event.target.matches("[data-forget]") && forgetWhere(() => true));

  // A form is sent once, and its button shows that it is on its way. One that saves itself waits until its last saving has its answer,
  // which brings the version to build on, and saves itself no more.
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || form.method !== "post" || submitter?.hasAttribute("data-download")) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    submitter?.setAttribute("aria-busy", "true");
    if (!form.matches("[hx-post].htmx-request")) return;
    event.preventDefault();
    const send = ({ detail }) => {
      if (detail.elt !== form) return;
      form.removeEventListener("htmx:afterRequest", send);
      delete form.dataset.sent;
      form.requestSubmit(submitter);
    };
    form.addEventListener("htmx:afterRequest", send);
  });
  document.addEventListener("htmx:beforeRequest", (event) => event.detail.elt.dataset?.sent && event.preventDefault());
  addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    each(form, "[aria-busy]", (button) => button.removeAttribute("aria-busy"));
  }));

  // A question that has a page of its own is asked in a dialog.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-dialog]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    import("./dialog.js").then(({ ask }) => ask(link)).catch(() => location.assign(link.href));
  });

  // A block whose service is away says so and offers to try again, or stays the link that it is; another part that fails says so on top.
  const show = (block, failed) => {
    block.querySelector(".block-loading").hidden = failed;
    block.querySelector(".block-failed").hidden = !failed;
  };
  const failed = (event) => {
    const block = event.target.closest("[data-block]");
    if (block) return block.href || show(block, true);
    const notice = document.getElementById("failed").content.cloneNode(true);
    document.querySelector("#flash [role=status]").replaceChildren(notice);
  };
  for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) document.addEventListener(name, failed);

  // What a form that saves itself could not send is sent once the line is back, or the service; it stays in the form until then.
  const unsent = new Set();
  document.addEventListener("htmx:afterRequest", ({ detail: { elt, xhr, successful } }) => {
    if (!elt.matches("form[hx-post]")) return;
    if (unsent.delete(elt) && successful && unsent.size === 0) document.querySelector("#flash [role=status]").replaceChildren();
    if (!successful && (xhr.status === 0 || xhr.status > 500)) unsent.add(elt);
  });
  const sendAgain = () => unsent.forEach((form) => form.isConnected ? htmx.trigger(form, "change") : unsent.delete(form));
  addEventListener("online", sendAgain);
  setInterval(sendAgain, 15_000);
  document.addEventListener("click", (event) => {
    const block = event.target.closest("[data-block-retry]")?.closest("[data-block]");
    if (!block) return;
    show(block, false);
    htmx.trigger(block, "retry");
  });

  // A bar shows how much of a file has been sent.
  document.addEventListener("htmx:xhr:progress", ({ target, detail }) => {
    const bar = target.querySelector("progress");
    if (bar && detail.lengthComputable) bar.value = detail.loaded / detail.total;
  });

  const ready = (root) => {
    if (growing) each(root, "textarea[data-grows]", (area) => { grow(area); area.addEventListener("input", () => grow(area)); });
    each(root, "input[data-suggest]", suggest);
    each(root, "select[data-typeahead], [data-narrow]", async (field) => (await import("./choices.js")).ease(field, combobox));
    each(root, "form[data-draft]", async (form) => (await import("./draft.js")).keep(form));
    each(root, "#errors", (errors) => errors.focus());
  };
  // What was sent is forgotten when the next page says that it is done.
  if (document.querySelector(".flash-done")) forgetWhere((draft) => draft.sent);
  ready(document.body);
  document.addEventListener("htmx:load", (event) => event.target === document.body || ready(event.target));
})();
