/** Signing up and signing in, in a dialog above whatever the person was doing. */
import { dialog, el, fill } from "./dom.js";
import { ask } from "./http.js";
import { t } from "./language.js";
import { BESIDE, clauseLinks, field, isComplete, resting, showRefusal } from "./forms.js";
import { signIn, signUp } from "./session.js";

let open = null;

/**
 * Asks the person to sign in or to sign up.
 *
 * @param {{reason?: string, mode?: "up"|"in"}} [why] a sentence on why it is asked now
 * @returns {Promise<boolean>} whether somebody is signed in now
 */
export function askToSignIn({ reason, mode = "in" } = {}) {
  open ??= show(reason, mode).finally(() => {
    open = null;
  });
  return open;
}

function show(reason, mode) {
  return new Promise((answer) => {
    let entered = false;
    const body = el("div");
    const box = dialog({ class: "entry", data: { test: "entry" }, onclosed: () => answer(entered) }, body);
    const done = () => {
      entered = true;
      box.close();
    };
    const turn = (to) => {
      const other = to === "up" ? "in" : "up";
      const form = to === "up" ? signUpForm(done) : signInForm(done);
      const heading = el("h2", { id: "entry-heading" }, t(`entry.${to}.heading`));
      box.setAttribute("aria-labelledby", "entry-heading");
      fill(
        body,
        el("button.quiet.corner", { type: "button", onclick: () => box.close(), "aria-label": t("close") }, "×"),
        heading,
        reason && el("p.lead", {}, reason),
        form,
        el(
          "p.switch",
          {},
          t(`entry.${to}.other`),
          " ",
          el("button.link", { type: "button", data: { test: `to-sign-${other}` }, onclick: () => turn(other) }, t(`entry.${other}.heading`)),
        ),
      );
      form.querySelector("input").focus();
    };
    turn(mode);
  });
}

function emailField() {
  const control = el("input", { type: "email", name: "email", required: true, maxlength: 254, autocomplete: "username", autocapitalize: "none", spellcheck: "false" });
  return field({ label: t("field.email"), complaint: t("accepted.email") }, control);
}

function entryForm(mode, fields, enter) {
  const note = el("div");
  const button = el("button.primary", { type: "submit", data: { test: `sign-${mode}` } }, t(`entry.${mode}.button`));
  const form = el("form", { novalidate: true, data: { test: `sign-${mode}-form` } }, fields, note, button);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    fill(note);
    if (isComplete(form)) {
      resting(button, () => enter(form.elements)).catch((problem) => showRefusal(form, note, problem));
    }
  });
  return form;
}

function signInForm(done) {
  const password = el("input", { type: "password", name: "password", required: true, maxlength: 128, autocomplete: "current-password" });
  return entryForm("in", [emailField(), field({ label: t("field.password") }, password)], async ({ email, password: secret }) => {
    await signIn(email.value.trim(), secret.value);
    done();
  });
}

function signUpForm(done) {
  const today = new Date().toISOString().slice(0, 10);
  const username = el("input", { type: "text", name: "username", required: true, maxlength: 40, autocomplete: "nickname" });
  const password = el("input", { type: "password", name: "password", required: true, minlength: 10, maxlength: 128, autocomplete: "new-password" });
  const birthDate = el("input", { type: "date", name: "birthDate", required: true, min: "1900-01-01", max: today, autocomplete: "bday" });
  const region = el("select", { name: "region", required: true, autocomplete: "off" }, el("option", { value: "" }, t("field.region.choose")));
  listRegions(region);
  const fields = [
    emailField(),
    field({ label: t("field.username"), hint: t("field.username.hint"), complaint: t("accepted.username") }, username),
    field({ label: t("field.password"), hint: t("accepted.password") }, password),
    el(
      "div.side-by-side",
      {},
      field({ label: t("field.birthDate"), hint: t("field.birthDate.hint"), complaint: t("accepted.birthDate") }, birthDate),
      field({ label: t("field.region"), hint: t("field.region.hint") }, region),
    ),
    el("p.hint", {}, t("entry.up.promise"), clauseLinks(["COLLECT-1", "SECURE-1", "RIGHTS-10"], BESIDE)),
  ];
  return entryForm("up", fields, async (controls) => {
    await signUp({
      email: controls.email.value.trim(),
      username: controls.username.value.trim(),
      password: controls.password.value,
      birthDate: controls.birthDate.value,
      region: controls.region.value,
    });
    done();
  });
}

async function listRegions(select) {
  try {
    const { regions } = await ask("GET", "/regions", undefined, { quietly: true });
    select.append(...regions.map(({ name }) => el("option", { value: name }, t(`region.${name}`))));
  } catch {
    select.append(...["EUROPEAN_ECONOMIC_AREA", "ELSEWHERE"].map((name) => el("option", { value: name }, t(`region.${name}`))));
  }
}
