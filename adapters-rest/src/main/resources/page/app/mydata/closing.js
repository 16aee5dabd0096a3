/** Deleting the account and everything with it. */
import { dialog, el, fill } from "../dom.js";
import { BESIDE, clauseLinks, field, problemNote, resting } from "../forms.js";
import { ask } from "../http.js";
import { t } from "../language.js";
import { go } from "../router.js";
import { forgetAccount, signedIn } from "../session.js";
import { toast } from "../toast.js";

export async function closing() {
  const button = el("button.danger", { type: "button", data: { test: "delete-account" }, onclick: confirmClosing }, t("closing.button"));
  return [el("p", {}, t("closing.lead")), el("p.actions", {}, button)];
}

function confirmClosing() {
  const expected = signedIn().email;
  const note = el("div");
  const typed = el("input", { type: "text", name: "confirmation", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  const button = el("button.danger", { type: "submit", disabled: true, data: { test: "delete-account-confirm" } }, t("closing.confirm"));
  typed.addEventListener("input", () => {
    button.disabled = typed.value.trim().toLowerCase() !== expected.toLowerCase();
  });
  const form = el(
    "form",
    { novalidate: true },
    field({ label: t("closing.type"), hint: expected }, typed),
    note,
    el("div.actions", {}, button, el("button", { type: "button", onclick: () => box.close() }, t("closing.keep"))),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await resting(button, () => ask("DELETE", "/me"));
      box.close();
      go("studio");
      forgetAccount(true);
      toast(t("closing.done"), 8);
    } catch (problem) {
      fill(note, problemNote(problem));
    }
  });
  const box = dialog({ class: "closing", heading: t("closing.heading"), data: { test: "closing" } }, el("p", {}, t("closing.effect"), clauseLinks(["RIGHTS-10"], BESIDE)), form);
  typed.focus();
}
