/** Form fields with a label, a hint and a place for what is wrong with them. */
import { el, fill, icon } from "./dom.js";
import { knows, t } from "./language.js";

let made = 0;

/**
 * A labelled field.
 *
 * @param {{label: string, hint?: string, complaint?: string}} words complaint: what is accepted
 * @param {HTMLElement} control with a name
 */
export function field({ label, hint, complaint }, control) {
  const id = `field-${++made}`;
  const error = el("p.field-error", { id: `${id}-error`, hidden: true });
  const hintLine = hint && el("p.hint", { id: `${id}-hint` }, hint);
  control.id = id;
  control.setAttribute("aria-describedby", `${hint ? `${id}-hint ` : ""}${id}-error`);
  control.dataset.complaint = complaint ?? hint ?? "";
  control.addEventListener("input", () => complain(control, ""));
  const labelled = el("label", { for: id }, label);
  return el("div.field", {}, labelled, control.type === "password" ? withEye(control) : control, hintLine, error);
}

function withEye(control) {
  const button = el("button.quiet.eye", { type: "button", "aria-pressed": "false" }, t("form.show"));
  button.addEventListener("click", () => {
    const shown = control.type === "text";
    control.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
    button.textContent = t(shown ? "form.show" : "form.hide");
  });
  return el("div.with-eye", {}, control, button);
}

/** Says what is wrong with a control, or with "" that nothing is. */
export function complain(control, sentence) {
  const error = document.getElementById(`${control.id}-error`);
  if (!error) {
    return;
  }
  control.setAttribute("aria-invalid", String(Boolean(sentence)));
  error.textContent = sentence;
  error.hidden = !sentence;
}

/** Whether all fields of a form are as its controls ask; complains and goes to the first that is not. */
export function isComplete(form) {
  const controls = [...form.elements];
  controls.forEach((control) => complain(control, ""));
  const wrong = controls.filter((control) => control.willValidate && !control.checkValidity());
  for (const control of wrong) {
    const missing = control.validity.valueMissing && t("form.missing");
    complain(control, missing || control.dataset.complaint || control.validationMessage);
  }
  wrong[0]?.focus();
  return wrong.length === 0;
}

const FIELD_OF_REFUSAL = { "email-already-used": "email", "region-not-served": "region" };

/** Shows a refusal where it belongs: beside the fields it names, else in the form's own note. */
export function showRefusal(form, note, problem) {
  const named = problem.errors.map(({ field: name, accepted }) => [name, acceptedWords(name, accepted)]);
  if (FIELD_OF_REFUSAL[problem.slug]) {
    named.push([FIELD_OF_REFUSAL[problem.slug], sentenceOf(problem)]);
  }
  const known = named.filter(([name]) => form.elements[name]);
  known.forEach(([name, sentence]) => complain(form.elements[name], sentence));
  if (known.length) {
    fill(note);
    form.elements[known[0][0]].focus();
  } else {
    fill(note, problemNote(problem));
    note.scrollIntoView({ block: "nearest" });
  }
}

function acceptedWords(name, accepted) {
  return knows(`accepted.${name}`) ? t(`accepted.${name}`) : t("form.accepted", { accepted });
}

/** What a refusal means and what to do next: in the person's language, else in the service's words. */
export function sentenceOf(problem) {
  const key = `problem.${problem.slug}`;
  const measured = problem.body.pixelsBetweenTheEyes;
  if (measured && knows(`${key}.measured`)) {
    return t(`${key}.measured`, measured);
  }
  return knows(key) ? t(key) : problem.body.detail || t("problem.fault");
}

/** A note that shows a refusal with the clause it cites. */
export function problemNote(problem, ...actions) {
  const clause = problem.body?.clause;
  return el(
    "div.problem",
    { role: "alert", data: { test: "problem", slug: problem.slug } },
    icon("alert"),
    el("div", {}, el("p", {}, sentenceOf(problem), clause && [" ", clauseLink(clause)]), actions.length > 0 && el("p.actions", {}, actions)),
  );
}

/** A link to a clause of the policy. @param {string} id such as "RETAIN-2" */
export function clauseLink(id, settings = {}) {
  return el("a.clause", { href: `#/policy/${id}`, title: t("clause.title", { id }), ...settings }, id);
}

/** Links to clauses, apart by spaces. Those in dialogs open beside the page, so that nothing is lost. */
export function clauseLinks(ids, settings = {}) {
  return ids.flatMap((id) => [" ", clauseLink(id, settings)]);
}

/** Settings for links out of a dialog. */
export const BESIDE = { target: "_blank", rel: "noopener" };

/** Runs something with a button resting meanwhile. */
export async function resting(button, action) {
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  try {
    return await action();
  } finally {
    button.disabled = false;
    button.removeAttribute("aria-busy");
  }
}
