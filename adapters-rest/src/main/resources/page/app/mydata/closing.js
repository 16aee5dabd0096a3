/** Deleting the account and everything with it. */
import { dialog, el, fill, icon } from "../dom.js";
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

/** Offers the receipts, which the service keeps nowhere. There is none while its audit trail is being looked into. */
function offer(receipt, photoReceipts) {
  if (!receipt) {
    return;
  }
  const href = URL.createObjectURL(new Blob([receipt], { type: "text/plain;charset=utf-8" }));
  const photos = photoReceipts.map((text) => URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" })));
  const box = dialog(
    { class: "closed", heading: t("closing.receipt"), data: { test: "closed" }, onclosed: () => [href, ...photos].forEach(URL.revokeObjectURL) },
    el("p", {}, t("closing.receiptHint"), clauseLinks(["RIGHTS-9"], BESIDE)),
    el(
      "div.actions",
      {},
      el("a.button.primary", { href, download: "receipt-account.txt", data: { test: "account-receipt" } }, icon("download"), t("receipts.save")),
      ...photos.map((photo, i) =>
        el("a.button", { href: photo, download: `receipt-photo-${i + 1}.txt` }, icon("download"), t("receipts.savePhoto", { n: i + 1 })),
      ),
      el("button", { type: "button", data: { test: "closed-close" }, onclick: () => box.close() }, t("close")),
    ),
  );
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
      const { receipt, photoReceipts } = await resting(button, () => ask("DELETE", "/me"));
      box.close();
      go("studio");
      forgetAccount(true);
      toast(t("closing.done"), 8);
      offer(receipt, photoReceipts);
    } catch (problem) {
      fill(note, problemNote(problem));
    }
  });
  const box = dialog({ class: "closing", heading: t("closing.heading"), data: { test: "closing" } }, el("p", {}, t("closing.effect"), clauseLinks(["RIGHTS-10"], BESIDE)), form);
  typed.focus();
}
