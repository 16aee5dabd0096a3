/** Making elements. Text only ever becomes text nodes, so nothing a person wrote can become markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element.
 *
 * @param {string} tag such as "p", or "p.lead.quiet" with classes
 * @param {object} [settings] `on…` are listeners, `data` becomes data attributes, booleans become
 *     bare attributes, undefined and null are left out; everything else is set as an attribute
 * @param {...(Node|string|Array|null|undefined|false)} children
 */
export function el(tag, settings = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) {
    element.className = classes.join(" ");
  }
  for (const [key, value] of Object.entries(settings)) {
    set(element, key, value);
  }
  element.append(...flat(children));
  return element;
}

function set(element, key, value) {
  if (value === undefined || value === null || value === false) {
    return;
  }
  if (key.startsWith("on")) {
    element.addEventListener(key.slice(2), value);
  } else if (key === "data") {
    Object.assign(element.dataset, value);
  } else if (key === "value") {
    element.value = value;
  } else {
    element.setAttribute(key, value === true ? "" : String(value));
  }
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Replaces what is in an element. */
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
  return element;
}

const STROKES = {
  studio: "M4 20l4.500-1 11-11a2.100 2.100 0 0 0-3-3l-11 11L4 20zM14 7.500l3 3",
  gallery: "M4 4h16v16H4zM4 16l5-5 4 4 2.500-2.500L20 17M15 8.500h.01",
  mydata: "M12 12.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500",
  receipts: "M6 3h12v18l-2-1.500-2 1.500-2-1.500-2 1.500-2-1.500-2 1.500zM9 8h6M9 12h6M9 16h3",
  policy: "M12 3l7.500 3v5.500c0 5-3.200 8-7.500 9.500-4.300-1.500-7.500-4.500-7.500-9.500V6L12 3zM9 12l2.200 2.200L15.500 10",
  camera: "M4 8h3.500L9 5.500h6L16.500 8H20v11H4zM12 16.500a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600z",
  download: "M12 4v11M7.500 11l4.500 4.500 4.500-4.500M5 20h14",
  trash: "M5 7h14M10 7V4.500h4V7M7 7l.8 13h8.400L17 7M10.500 11v5.500M13.500 11v5.500",
  close: "M6 6l12 12M18 6L6 18",
  previous: "M14.500 5l-7 7 7 7",
  next: "M9.500 5l7 7-7 7",
  again: "M19.500 12a7.500 7.500 0 1 1-2.400-5.500M19.500 3.500v4h-4",
  light: "M12 16.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400",
  dark: "M19.500 14A8 8 0 0 1 10 4.500a8 8 0 1 0 9.500 9.500z",
  curtain: "M8.500 6.500L3 12l5.500 5.500M15.500 6.500L21 12l-5.500 5.500",
  alert: "M12 4l9 15.500H3L12 4zM12 10v4.500M12 17h.01",
};

/** A line drawing in the colour of the text; decoration only, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", STROKES[name]);
  svg.append(path);
  return svg;
}

/** A modal dialog on top of the page; it leaves the document when it is closed. */
export function dialog(settings, ...children) {
  const { heading, onclosed, ...rest } = settings;
  const id = `dialog-${++dialogs}`;
  const element = el(
    "dialog",
    { ...rest, "aria-labelledby": heading ? id : undefined },
    heading && el("h2", { id, tabindex: -1 }, heading),
    ...children,
  );
  element.addEventListener("close", () => {
    element.remove();
    onclosed?.();
  });
  document.body.append(element);
  element.showModal();
  return element;
}

let dialogs = 0;
