/** Asking for consent to face analysis, where it is needed and not before. */
import { dialog, el, fill } from "./dom.js";
import { ask } from "./http.js";
import { language, t } from "./language.js";
import { BESIDE, clauseLinks, problemNote, resting } from "./forms.js";

export const FACE_ANALYSIS = "FACE_ANALYSIS";

/** The sentences that consent rests on, with the clauses that promise them. */
const SENTENCES = [
  ["consent.landmarks", ["COLLECT-5", "RETAIN-1", "USE-3"]],
  ["consent.photo", ["RETAIN-2", "RETAIN-3"]],
  ["consent.sharing", ["SHARE-2", "SECURE-7"]],
  ["consent.withdrawal", ["RIGHTS-7"]],
];

/** Records what the person decided. @returns {Promise<object>} the decision */
export function decide(purpose, granted, policyVersion) {
  return ask("PUT", `/me/consents/${purpose}`, { granted, policyVersion, language: language() });
}

/**
 * Makes sure that consent to face analysis stands, asking for it if not.
 *
 * @returns {Promise<boolean>} whether it stands
 */
export async function ensureConsent() {
  const { policyVersion, purposes } = await ask("GET", "/me/consents");
  const standing = purposes.find(({ purpose }) => purpose === FACE_ANALYSIS);
  if (standing?.state === "GIVEN" && standing.wording === policyVersion) {
    return true;
  }
  return askForConsent(policyVersion, standing?.state === "GIVEN");
}

/**
 * Shows what face analysis means and asks for consent to it.
 *
 * @param {string} policyVersion whose wording is shown
 * @param {boolean} [worded] whether consent stands under an older wording
 */
export function askForConsent(policyVersion, worded = false) {
  return new Promise((answer) => {
    let given = false;
    const note = el("div");
    const tick = el("input", { type: "checkbox", name: "agree", id: "agree", data: { test: "consent-tick" } });
    const button = el("button.primary", { type: "submit", disabled: true, data: { test: "consent-give" } }, t("consent.give"));
    tick.addEventListener("change", () => {
      button.disabled = !tick.checked;
    });
    const form = el(
      "form",
      {},
      el("label.tick", { for: "agree" }, tick, el("span", {}, t("consent.sentence"), clauseLinks(["COLLECT-4", "COLLECT-6", "USE-2"], BESIDE))),
      note,
      el("div.actions", {}, button, el("button", { type: "button", data: { test: "consent-decline" }, onclick: () => box.close() }, t("consent.decline"))),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        await resting(button, () => decide(FACE_ANALYSIS, true, policyVersion));
        given = true;
        box.close();
      } catch (problem) {
        fill(note, problemNote(problem));
      }
    });
    const box = dialog(
      { class: "consent", heading: t("consent.heading"), data: { test: "consent" }, onclosed: () => answer(given) },
      worded && el("p.lead", {}, t("consent.newWording", { version: policyVersion })),
      el("ul.promises", {}, SENTENCES.map(([key, clauses]) => el("li", {}, t(key), clauseLinks(clauses, BESIDE)))),
      form,
    );
  });
}
