/** The frame around every place: the name, the doors to the places, and quiet controls. */
import { el, fill, icon } from "./dom.js";
import { isDark, switchAppearance } from "./appearance.js";
import { askToSignIn } from "./entry.js";
import { LANGUAGES, language, speak, t } from "./language.js";
import { signedIn, signOut } from "./session.js";
import { settle, toastProblem } from "./toast.js";

const DOORS = ["studio", "gallery", "mydata", "receipts", "policy"];

/**
 * Builds the house around a place.
 *
 * @param {string} place the one to be shown
 * @param {() => void} again shows the place anew, in another language
 * @returns {HTMLElement} the main part, empty
 */
export function buildHouse(place, again) {
  const main = el("main", { id: "main", tabindex: -1 });
  fill(
    document.getElementById("house"),
    el("a.skip", { href: "#main", onclick: skip }, t("skip")),
    el("header.top", {}, el("a.name", { href: "#/studio" }, t("title")), doors(place), controls(again)),
    el("p.offline-note", { role: "status" }, icon("alert"), t("offline")),
    main,
  );
  return main;
}

function skip(event) {
  event.preventDefault();
  document.getElementById("main").focus();
}

function doors(place) {
  const here = place === "painting" ? "studio" : place;
  return el(
    "nav.doors",
    { "aria-label": t("places") },
    DOORS.map((door) =>
      el(
        "a",
        { href: `#/${door}`, "aria-current": door === here ? "page" : undefined, data: { test: `nav-${door}` } },
        icon(door),
        el("span", {}, t(`place.${door}`)),
      ),
    ),
  );
}

function controls(again) {
  const [tag, name, short] = LANGUAGES.find(([known]) => known !== language());
  const languageButton = el(
    "button.quiet",
    {
      type: "button",
      lang: tag,
      title: name,
      "aria-label": name,
      data: { test: "language" },
      onclick: () => {
        speak(tag);
        again();
      },
    },
    short,
  );
  const appearance = el("button.quiet.round", { type: "button", data: { test: "appearance" } });
  const draw = () => {
    const next = isDark() ? "light" : "dark";
    appearance.setAttribute("aria-label", t(`appearance.${next}`));
    appearance.title = t(`appearance.${next}`);
    fill(appearance, icon(next));
  };
  appearance.addEventListener("click", () => {
    switchAppearance();
    draw();
  });
  draw();
  return el("div.controls", {}, account(), languageButton, appearance);
}

async function leaveHouse() {
  await settle();
  await signOut();
}

function account() {
  const person = signedIn();
  if (!person) {
    return el("button.quiet", { type: "button", data: { test: "open-sign-in" }, onclick: () => askToSignIn() }, t("entry.in.heading"));
  }
  return [
    el("span.person", {}, person.username),
    el("button.quiet", { type: "button", data: { test: "sign-out" }, onclick: () => leaveHouse().catch(toastProblem) }, t("signOut")),
  ];
}
