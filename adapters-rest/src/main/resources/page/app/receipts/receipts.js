/** The place with the person's own receipts, and where anybody can check a deletion receipt, without trusting the service's judgement. */
import { announce } from "../announce.js";
import { el, fill, icon } from "../dom.js";
import { moment } from "../format.js";
import { clauseLinks } from "../forms.js";
import { t } from "../language.js";
import { canVerify } from "./note.js";
import { NotValid } from "./not-valid.js";
import { ownReceipts } from "./own.js";
import { reasonOf } from "./reason.js";
import { isForPhoto, verifyReceipt } from "./verify.js";

const LARGEST = 100_000;

/** Shows the place. */
export async function showReceipts(main) {
  const [able, own] = await Promise.all([canVerify(), ownReceipts()]);
  fill(
    main,
    el(
      "div.page.receipts",
      {},
      el(
        "header.page-head",
        {},
        el("h1", {}, t("receipts.heading")),
        el("p.lead", {}, t("receipts.lead"), clauseLinks(["RETAIN-2", "RIGHTS-9"])),
      ),
      able ? desk() : el("p.notice", { data: { test: "receipt-unable" } }, icon("alert"), t("receipts.unable")),
      own,
    ),
  );
}

function desk() {
  const result = el("section.receipt-result", { "aria-live": "polite", data: { test: "receipt-result" } });
  const key = el("input", { type: "text", id: "receipt-key", autocomplete: "off", spellcheck: "false", data: { test: "receipt-key" } });
  const pick = el("input", { type: "file", id: "receipt-file", accept: ".txt,text/plain", data: { test: "receipt-file" } });
  let chosen = null;
  const check = async (file) => {
    chosen = file ?? chosen;
    if (chosen) {
      fill(result, await judge(chosen, key.value.trim()));
      announce(result.querySelector("h2").textContent);
    }
  };
  pick.addEventListener("change", () => check(pick.files[0]));
  key.addEventListener("change", () => check());
  const place = el(
    "div.receipt-desk",
    {},
    el("label.receipt-drop", { for: "receipt-file" }, el("span", {}, t("receipts.drop")), pick),
    el("div.field", {}, el("label", { for: "receipt-key" }, t("receipts.key")), key, el("p.hint", {}, t("receipts.keyHint"))),
    result,
  );
  receiveDrops(place, check);
  return place;
}

function receiveDrops(place, check) {
  const over = (is) => (event) => {
    event.preventDefault();
    place.classList.toggle("dropping", is);
  };
  place.addEventListener("dragover", over(true));
  place.addEventListener("dragleave", over(false));
  place.addEventListener("drop", (event) => {
    over(false)(event);
    check(event.dataTransfer.files[0]);
  });
}

async function judge(file, pinned) {
  try {
    if (file.size > LARGEST) {
      throw new NotValid("size");
    }
    return valid(await verifyReceipt(new Uint8Array(await file.arrayBuffer()), pinned), pinned);
  } catch (problem) {
    const reason = problem instanceof NotValid ? problem.reason : "form";
    return [
      el("h2.bad", { data: { test: "receipt-not-valid" } }, icon("alert"), t("receipts.notValid")),
      el("p", {}, t(`receipts.because.${reason}`)),
    ];
  }
}

function valid(receipt, pinned) {
  const covered = receipt.commitment !== "none";
  return [
    el("h2.good", { data: { test: "receipt-valid" } }, icon("policy"), t("receipts.valid")),
    el("p", {}, t(`receipts.kind.${receipt.kind}`)),
    el(
      "dl.facts",
      {},
      fact("arrived", moment(receipt.arrived)),
      fact("erased", moment(receipt.erased)),
      fact("reason", reasonOf(receipt)),
      fact("keyOf", t(`receipts.keyOf.${receipt.key}`)),
      fact("clause", clauseLinks([receipt.clause])),
      fact("policy", receipt.policy),
      fact("trail", t("receipts.trailOf", { number: receipt.entryNumber, size: receipt.treeSize })),
    ),
    el("p.fine", {}, t(`receipts.notCovered.${receipt.kind}`)),
    el("p.fine.receipt-log-key", {}, t(pinned ? "receipts.pinned" : "receipts.named", { key: receipt.logKey })),
    covered && photoCheck(receipt),
  ];
}

function fact(name, value) {
  return [el("dt", {}, t(`receipts.${name}`)), el("dd", {}, value)];
}

function photoCheck(receipt) {
  const answer = el("output", { data: { test: "receipt-photo-answer" } });
  const pick = el("input", { type: "file", id: "receipt-photo", data: { test: "receipt-photo" } });
  pick.addEventListener("change", async () => {
    if (pick.files[0]) {
      answer.textContent = t((await isForPhoto(receipt, pick.files[0])) ? "receipts.samePhoto" : "receipts.otherPhoto");
    }
  });
  return el("div.field", {}, el("label", { for: "receipt-photo" }, t("receipts.photo")), pick, el("p.hint", {}, t("receipts.photoHint")), answer);
}
