/** The privacy policy, each clause with the rules in the code that keep it. */
import { el, fill } from "../dom.js";
import { calendarDay } from "../format.js";
import { clauseLink } from "../forms.js";
import { ask } from "../http.js";
import { language, t, tn } from "../language.js";
import { promises } from "../studio/studio.js";
import { prefersStillness } from "../appearance.js";
import { render } from "./markdown.js";

/** For how long a policy that was read is shown again without asking, in milliseconds. */
const FRESH = 60_000;
let last = { at: 0 };

/** The policy; going from clause to clause does not ask for it every time. */
async function readPolicy() {
  if (last.language !== language() || Date.now() - last.at > FRESH) {
    last = { language: language(), policy: await ask("GET", "/policy", undefined, { quietly: true }), at: Date.now() };
  }
  return last.policy;
}

/** Shows the policy, at the clause whose id follows in the address. */
export async function showPolicy(main, [wanted], left) {
  const policy = await readPolicy();
  if (left.aborted) {
    return;
  }
  const text = render(policy.text);
  const title = text[0]?.tagName === "H1" ? text.shift() : el("h1", {}, t("place.policy"));
  const article = el("article.text", {}, text);
  const unsaid = policy.clauses.filter((clause) => !annotate(article, clause));
  fill(
    main,
    el(
      "div.page.policy",
      {},
      el(
        "header.page-head",
        {},
        title,
        el("p.quiet-text", {}, t("policy.version", { version: policy.version, day: calendarDay(policy.inForceFrom) }), " ", contact(policy.contact)),
        promises(),
      ),
      el("div.columns", {}, contents(article), article),
      unsaid.length > 0 && el("section.text", {}, el("h2", {}, t("policy.clauses")), unsaid.map(lone)),
    ),
  );
  if (wanted) {
    pointAt(article.ownerDocument.getElementById(`clause-${wanted}`));
  }
}

function contact(address) {
  return address && el("a", { href: `mailto:${address}` }, address);
}

/** The chapters of the policy, to find one's way in it. */
function contents(article) {
  const chapters = [...article.querySelectorAll("h2")];
  chapters.forEach((chapter, n) => {
    chapter.id ||= chapter.dataset.anchor ? `clause-${chapter.dataset.anchor}` : `chapter-${n}`;
  });
  return el(
    "nav.contents",
    { "aria-label": t("policy.contents") },
    el(
      "ul",
      {},
      chapters.map((chapter) =>
        el("li", {}, el("button.link", { type: "button", onclick: () => pointAt(chapter) }, chapter.firstChild?.textContent ?? chapter.textContent)),
      ),
    ),
  );
}

/** Gives a clause its anchor and its rules, where the text says it. @returns {boolean} whether it does */
function annotate(article, { id, rules }) {
  const heading = article.querySelector(`[data-anchor="${CSS.escape(id)}"]`);
  const place = heading ?? [...article.querySelectorAll("h2, h3, h4, li, p")].find((block) => new RegExp(`\\b${id}\\b(?!\\d)`).test(block.textContent));
  if (!place) {
    return false;
  }
  if (!place.id) {
    place.id = `clause-${id}`;
  } else {
    place.prepend(el("span", { id: `clause-${id}` }));
  }
  const kept = keptBy(rules);
  if (heading) {
    const first = heading.firstChild;
    if (first?.nodeType === Node.TEXT_NODE && first.data.startsWith(id)) {
      first.data = first.data.slice(id.length).replace(/^[\s.:·–—-]+/, "");
    }
    heading.append(" ", clauseLink(id));
    endOf(heading).after(kept);
  } else if (place.tagName === "LI") {
    place.append(kept);
  } else {
    place.after(kept);
  }
  return true;
}

/** The last block that belongs to a heading. */
function endOf(heading) {
  let last = heading;
  while (last.nextElementSibling && !/^H[1-6]$/.test(last.nextElementSibling.tagName)) {
    last = last.nextElementSibling;
  }
  return last;
}

function lone({ id, promise, rules }) {
  return el("section", { id: `clause-${id}` }, el("h3", {}, id), el("p", {}, promise), keptBy(rules));
}

function keptBy(rules) {
  if (!rules?.length) {
    return el("p.kept.by-hand", {}, t("policy.noRule"));
  }
  return el(
    "details.kept",
    { data: { test: "clause-rules" } },
    el("summary", {}, tn("policy.rules", rules.length)),
    el("ul", {}, rules.map((rule) => el("li", {}, el("code", {}, ...breakable(rule))))),
  );
}

/** A qualified name that may break before its dots. */
function breakable(name) {
  return name.split(/(?=\.)/).flatMap((part) => [el("wbr"), part]);
}

function pointAt(place) {
  if (!place) {
    return;
  }
  const target = place.closest("h1, h2, h3, h4, li, p, section") ?? place;
  target.setAttribute("tabindex", "-1");
  target.classList.add("pointed-at");
  target.focus({ preventScroll: true });
  target.scrollIntoView({ behavior: prefersStillness() ? "auto" : "smooth", block: "start" });
}
