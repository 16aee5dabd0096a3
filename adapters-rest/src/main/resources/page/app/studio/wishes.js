/** What the artwork shall be like: style, framing, size and file format. */
import { el } from "../dom.js";
import { styleTitle } from "../format.js";
import { t } from "../language.js";
import { desk } from "./desk.js";

/** The choices of sizes in pixels, as far as the service allows them. */
const SIZES = [512, 1024, 1536, 2048];

/** @param {object} offer what /styles says */
export function wishes(offer) {
  desk.style ??= offer.styles[0].name;
  desk.size ??= offer.sizes.usual;
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
    segments("framing", offer.framings, desk.framing, (value) => {
      desk.framing = value;
    }),
    el("div.wish", {}, el("label", { for: "size" }, t("size")), size),
    segments("format", offer.formats, desk.format, (value) => {
      desk.format = value;
    }),
  );
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
