/** Asks in a dialog what the page asks that a link leads to; fails when it cannot be had. */
export const ask = async (link) => {
  const answer = await fetch(link.href, { headers: { "HX-Request": "true" } });
  const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  if (!answer.ok || answer.redirected || !main) throw new Error(answer.status);
  const dialog = document.createElement("dialog");
  const heading = main.querySelector("h1");
  heading.id = "dialog-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(...main.childNodes);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (click) => {
    if (click.target.closest("[data-cancel]")) {
      click.preventDefault();
      dialog.close();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
};
