/** The receipts of the person who is signed in, each a file to keep. */
import { el } from "../dom.js";
import { moment } from "../format.js";
import { problemNote } from "../forms.js";
import { ask } from "../http.js";
import { t } from "../language.js";
import { signedIn } from "../session.js";
import { reasonOf } from "./reason.js";

/** The section with the receipts, newest first; empty for somebody who is not signed in. */
export async function ownReceipts() {
  if (!signedIn()) {
    return [];
  }
  return [
    el(
      "section.own-receipts",
      { "aria-labelledby": "own-receipts", data: { test: "own-receipts" } },
      el("h2", { id: "own-receipts" }, t("receipts.own")),
      await rows().catch((problem) => problemNote(problem)),
    ),
  ];
}

async function rows() {
  const { receipts } = await ask("GET", "/receipts");
  return receipts.length === 0 ? el("p.quiet-text", {}, t("receipts.none")) : el("ul.rows", {}, receipts.reverse().map(row));
}

function row(receipt) {
  return el(
    "li",
    { data: { test: "own-receipt" } },
    el("div", {}, el("p", {}, t("receipts.erasedAt", { at: moment(receipt.erasedAt) })), el("p.quiet-text", {}, reasonOf(receipt))),
    el("a.button", { href: receipt.content, download: "", data: { test: "own-receipt-save" } }, t("receipts.save")),
  );
}
