/** What the person has consented to, and everything else that is done with their data. */
import { el } from "../dom.js";
import { askForConsent, decide } from "../consent.js";
import { moment } from "../format.js";
import { clauseLinks, resting } from "../forms.js";
import { ask } from "../http.js";
import { t } from "../language.js";
import { toast, toastProblem } from "../toast.js";

/** @param {AbortSignal} _ @param {(...names: string[]) => void} refresh shows holdings anew */
export async function consents(_, refresh) {
  const { policyVersion, purposes, history } = await ask("GET", "/me/consents");
  const asked = purposes.filter(({ needsConsent }) => needsConsent);
  const others = purposes.filter(({ needsConsent }) => !needsConsent);
  return [
    el("ul.rows", {}, asked.map((purpose) => decision(purpose, policyVersion, refresh))),
    el(
      "details",
      {},
      el("summary", {}, t("consents.others")),
      el("dl.facts", {}, others.map(({ purpose, basis }) => [el("dt", {}, t(`purpose.${purpose}`)), el("dd", {}, t(`basis.${basis}`))])),
    ),
    history.length > 0 &&
      el(
        "details",
        {},
        el("summary", {}, t("consents.history")),
        el("ol.history", {}, history.map((entry) => el("li", {}, past(entry)))),
      ),
  ];
}

function past({ purpose, granted, wording, decidedAt }) {
  return t(granted ? "consents.gave" : "consents.withdrew", { purpose: t(`purpose.${purpose}`), when: moment(decidedAt), version: wording });
}

function decision({ purpose, state, wording, decidedAt }, policyVersion, refresh) {
  const given = state === "GIVEN";
  const button = el("button", { type: "button", data: { test: given ? "consent-withdraw" : "consent-ask" } }, t(given ? "consents.withdraw" : "consents.give"));
  button.addEventListener("click", () => resting(button, () => change(purpose, given, policyVersion, refresh)).catch(toastProblem));
  return el(
    "li",
    { data: { test: `purpose-${purpose}`, state } },
    el(
      "div",
      {},
      el("p", {}, t(`purpose.${purpose}`)),
      el("p.quiet-text", {}, t(`consents.${state}`, { when: decidedAt ? moment(decidedAt) : "", version: wording ?? "" })),
      given && el("p.fine", {}, t("consents.withdraw.effect"), clauseLinks(["RIGHTS-7"])),
    ),
    button,
  );
}

async function change(purpose, given, policyVersion, refresh) {
  if (!given) {
    await askForConsent(policyVersion);
  } else {
    await decide(purpose, false, policyVersion);
    toast(t("consents.withdrawn"));
  }
  refresh("consents", "facial");
}
