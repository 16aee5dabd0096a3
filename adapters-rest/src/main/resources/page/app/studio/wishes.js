/** What the artwork shall be like: style, strength, framing, size, variations and file. */
import { el } from "../dom.js";
import { styleTitle } from "../format.js";
import { t, tn } from "../language.js";
import { desk } from "./desk.js";

/** The choices of sizes in pixels, as far as the service allows them. */
const SIZES = [512, 1024, 1536, 2048];

/** @param {object} offer what /styles says */
export function wishes(offer) {
  desk.style ??= offer.styles[0].name;
  desk.size ??= offer.sizes.usual;
  desk.strength ??= offer.strengths.usual;
  return [styleCards(offer.styles), details(offer)];
}

function styleCards(styles) {
  return el(
    "fieldset.styles",
    {},
    el("legend", {}, t("style")),
    el(
      "div.cards",
      {},
      styles.map(({ name, title, sample }) => {
        const radio = choice("style", name, desk.style === name, (value) => {
          desk.style = value;
        });
        return el(
          "label.card",
          { data: { test: "style-card", style: name } },
          radio,
          el("img", { src: sample, alt: t("style.sample", { style: styleTitle(name, title) }), loading: "lazy" }),
          el("span.card-name", {}, styleTitle(name, title)),
        );
      }),
    ),
  );
}

function details(offer) {
  const size = el("select", { id: "size", name: "size", data: { test: "size" } }, sizesOf(offer.sizes));
  size.value = String(desk.size);
  size.addEventListener("change", () => {
    desk.size = Number(size.value);
  });
  return el(
    "div.wishes",
    {},
    strength(offer.strengths),
    segments("framing", offer.framings, desk.framing, (value) => {
      desk.framing = value;
    }),
    el("div.wish", {}, el("label", { for: "size" }, t("size")), size),
    variations(offer.variations),
    segments("format", offer.formats, desk.format, (value) => {
      desk.format = value;
    }),
    note(),
  );
}

/** From faithful to free. */
function strength({ min, max }) {
  const words = (value) => t(value < 34 ? "strength.faithful" : value < 67 ? "strength.usual" : "strength.free");
  const told = el("output", { for: "strength" }, words(desk.strength));
  const slider = el("input", { id: "strength", type: "range", min, max, step: 5, data: { test: "strength" } });
  slider.value = String(desk.strength);
  const tell = () => {
    told.textContent = words(desk.strength);
    slider.setAttribute("aria-valuetext", words(desk.strength));
  };
  slider.addEventListener("input", () => {
    desk.strength = Number(slider.value);
    tell();
  });
  tell();
  return el("div.wish.strength", {}, el("label", { for: "strength" }, t("strength"), " ", told), slider);
}

function variations({ min, max }) {
  const select = el(
    "select",
    { id: "variations", name: "variations", data: { test: "variations" } },
    Array.from({ length: max - min + 1 }, (_, i) => el("option", { value: String(min + i) }, tn("variations.count", min + i))),
  );
  select.value = String(desk.variations);
  select.addEventListener("change", () => {
    desk.variations = Number(select.value);
  });
  return el("div.wish", {}, el("label", { for: "variations" }, t("variations")), select);
}

function note() {
  const box = el("input", { id: "note", type: "checkbox", checked: desk.note, data: { test: "note" } });
  box.addEventListener("change", () => {
    desk.note = box.checked;
  });
  return el("label.wish.note", { for: "note" }, box, el("span", {}, t("note")));
}

function sizesOf({ min, max }) {
  return SIZES.filter((pixels) => pixels >= min && pixels <= max).map((pixels) =>
    el("option", { value: String(pixels) }, t("size.pixels", { pixels })),
  );
}

function segments(name, values, chosen, onchoose) {
  return el(
    "fieldset.wish",
    {},
    el("legend", {}, t(name)),
    el(
      "div.segments",
      {},
      values.map((value) =>
        el("label", { data: { test: `${name}-${value}` } }, choice(name, value, value === chosen, onchoose), el("span", {}, t(`${name}.${value}`))),
      ),
    ),
  );
}

function choice(name, value, checked, onchoose) {
  const radio = el("input", { type: "radio", name, value, checked });
  radio.addEventListener("change", () => onchoose(value));
  return radio;
}
