/** Starts the page and shows the place that the address names. */
import { el, fill } from "./dom.js";
import { problemNote } from "./forms.js";
import { whenSessionEnds } from "./http.js";
import { knows, t } from "./language.js";
import { buildHouse } from "./house.js";
import { whereabouts } from "./router.js";
import { forgetAccount, recogniseAccount, signedIn, whenAccountChanges } from "./session.js";
import { askToSignIn } from "./entry.js";
import { showStudio } from "./studio/studio.js";
import { showPainting } from "./studio/painting.js";
import { forgetPhotos } from "./studio/desk.js";
import { showGallery } from "./gallery/gallery.js";
import { showMyData } from "./mydata/mydata.js";
import { showPolicy } from "./policy/policy.js";
import { showReceipts } from "./receipts/receipts.js";

const PLACES = { studio: showStudio, painting: showPainting, gallery: showGallery, mydata: showMyData, receipts: showReceipts, policy: showPolicy };
const PRIVATE = new Set(["painting", "gallery", "mydata"]);

let visit = new AbortController();
let shown = "";

/**
 * Shows a place in the main part of the house. Each place is a function of the element to fill, the rest
 * of the address, and a signal that says when the person has left, so that it stops its clocks.
 */
function show() {
  visit.abort();
  visit = new AbortController();
  const [name, ...rest] = whereabouts();
  const place = PLACES[name] ? name : "studio";
  const main = buildHouse(place, show);
  document.title = place === "studio" ? t("title") : `${t(`place.${place}`)} · ${t("title")}`;
  if (PRIVATE.has(place) && !signedIn()) {
    fill(main, closedDoor(place));
  } else {
    Promise.resolve(PLACES[place](main, rest, visit.signal)).catch((problem) => fill(main, el("div.page", {}, problemNote(problem))));
  }
  const address = `${place}/${rest[0] ?? ""}`;
  if (shown && shown !== address && place !== "policy") {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
  shown = address;
}

function closedDoor(place) {
  const sentence = knows(`door.${place}`) ? t(`door.${place}`) : t("door");
  return el(
    "section.empty",
    {},
    el("h1", {}, t(`place.${place}`)),
    el("p", {}, sentence),
    el(
      "p.actions",
      {},
      el("button.primary", { type: "button", data: { test: "open-sign-up" }, onclick: () => askToSignIn({ mode: "up" }) }, t("entry.up.heading")),
      el("button", { type: "button", data: { test: "open-sign-in" }, onclick: () => askToSignIn({ mode: "in" }) }, t("entry.in.heading")),
    ),
  );
}

whenSessionEnds(async () => {
  const again = await askToSignIn({ reason: signedIn() ? t("entry.again") : undefined });
  if (!again) {
    forgetAccount(false);
  }
  return again;
});

// A session that ran out leaves the chosen photo where it is; leaving, or somebody else, does not.
let lastPerson = null;
whenAccountChanges((account, deliberately) => {
  if (deliberately || (account && lastPerson && account.id !== lastPerson)) {
    forgetPhotos();
  }
  lastPerson = account?.id ?? (deliberately ? null : lastPerson);
  show();
});

addEventListener("hashchange", show);
addEventListener("online", () => document.body.classList.remove("offline"));
addEventListener("offline", () => document.body.classList.add("offline"));

try {
  await recogniseAccount();
} catch (problem) {
  document.body.classList.toggle("offline", !navigator.onLine);
}
show();
