/** Holdings that are shown as plain facts: artworks, receipts, account, sessions, usage. */
import { el } from "../dom.js";
import { moment } from "../format.js";
import { resting } from "../forms.js";
import { ask } from "../http.js";
import { t, tn } from "../language.js";
import { forgetAccount } from "../session.js";
import { toast, toastProblem } from "../toast.js";

/** The artworks, which are kept until the person deletes them. */
export async function artworks() {
  const { images, next } = await ask("GET", "/images?limit=24");
  return [
    el("p", { data: { test: "artworks-count" } }, images.length === 0 ? t("artworks.none") : next ? t("artworks.many", { n: images.length }) : tn("artworks", images.length)),
    images.length > 0 && el("p", {}, el("a", { href: "#/gallery" }, t("toGallery"))),
  ];
}

/** The receipts for erased photos, which are kept with the account. */
export async function receipts() {
  const { receipts: kept } = await ask("GET", "/receipts");
  return [
    el("p", { data: { test: "receipts-count" } }, kept.length === 0 ? t("receipts.none") : tn("receipts.kept", kept.length)),
    kept.length > 0 && el("p", {}, el("a", { href: "#/receipts", data: { test: "to-receipts" } }, t("toReceipts"))),
  ];
}

/** What the account itself consists of. */
export async function account() {
  const { email, username, region, openedAt } = await ask("GET", "/me");
  return [
    facts([
      [t("field.username"), username],
      [t("field.email"), email],
      [t("field.region"), t(`region.${region}`)],
      [t("account.opened"), moment(openedAt)],
      [t("field.password"), t("account.password")],
      [t("field.birthDate"), t("account.birthDate")],
    ]),
  ];
}

/** Where the person is signed in. */
export async function sessions(_, refresh) {
  const { sessions: open } = await ask("GET", "/sessions");
  const row = ({ id, openedAt, expiresAt, current }) => {
    const end = el("button", { type: "button", data: { test: "session-end" } }, t(current ? "signOut" : "sessions.end"));
    end.addEventListener("click", () =>
      resting(end, async () => {
        await ask("DELETE", `/sessions/${encodeURIComponent(id)}`);
        if (current) {
          forgetAccount(true);
        } else {
          toast(t("sessions.ended"));
          refresh("sessions");
        }
      }).catch(toastProblem),
    );
    return el(
      "li",
      { data: { test: "session-row", current: String(current) } },
      el("div", {}, el("p", {}, t(current ? "sessions.current" : "sessions.other")), el("p.quiet-text", {}, t("sessions.dates", { from: moment(openedAt), until: moment(expiresAt) }))),
      end,
    );
  };
  return el("ul.rows", {}, open.map(row));
}

/** Counts that belong to nobody. */
export async function usage() {
  return el("p", {}, t("usage"));
}

function facts(pairs) {
  return el("dl.facts", {}, pairs.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}
