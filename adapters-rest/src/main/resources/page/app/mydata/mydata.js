/** What the service holds about the person now, and what they can do about it. */
import { el, fill } from "../dom.js";
import { clauseLinks, problemNote } from "../forms.js";
import { t } from "../language.js";
import { facialData } from "./facial-data.js";
import { consents } from "./consents.js";
import { artworks, account, receipts, sessions, usage } from "./holdings.js";
import { closing } from "./closing.js";

/** The holdings in the order in which people ask for them: [name, clauses, how to show it]. */
const HOLDINGS = [
  ["facial", ["RETAIN-1", "RETAIN-2", "RETAIN-3"], facialData],
  ["consents", ["RIGHTS-7", "USE-1"], consents],
  ["artworks", ["RETAIN-4", "RIGHTS-9"], artworks],
  ["receipts", ["RETAIN-2", "RIGHTS-9"], receipts],
  ["account", ["COLLECT-1", "RETAIN-5", "RIGHTS-1"], account],
  ["sessions", ["SECURE-5"], sessions],
  ["usage", ["COLLECT-7", "COLLECT-8", "RETAIN-6"], usage],
  ["closing", ["RIGHTS-3", "RIGHTS-10"], closing],
];

/** Shows my data. */
export function showMyData(main, _, left) {
  const draws = new Map();
  const refresh = (...names) => names.forEach((name) => draws.get(name)());
  const sections = HOLDINGS.map(([name, clauses, show]) => {
    const body = el("div.holding-body", { "aria-busy": "true" });
    draws.set(name, () => draw(body, () => show(left, refresh), left));
    return el(
      `section.holding.${name}`,
      { "aria-labelledby": `holding-${name}`, data: { test: `mydata-${name}` } },
      el("div.holding-head", {}, el("h2", { id: `holding-${name}` }, t(`mydata.${name}`)), el("p.clauses", {}, clauseLinks(clauses))),
      body,
    );
  });
  fill(
    main,
    el(
      "div.page.mydata",
      {},
      el("header.page-head", {}, el("h1", {}, t("place.mydata")), el("p.lead", {}, t("mydata.lead"), clauseLinks(["RIGHTS-1"]))),
      sections,
    ),
  );
  refresh(...draws.keys());
}

async function draw(body, show, left) {
  try {
    const shown = await show();
    if (!left.aborted) {
      fill(body, shown);
    }
  } catch (problem) {
    fill(body, problemNote(problem, el("button", { type: "button", onclick: () => draw(body, show, left) }, t("again"))));
  }
  body.removeAttribute("aria-busy");
}
