/** The language of the page and the texts in it. */
import en from "./texts/en.js";
import zhCN from "./texts/zh-CN.js";

const KEY = "language";
const CATALOGUES = { en, "zh-CN": zhCN };

/** The languages the page speaks: [tag, own name, own name in short]. */
export const LANGUAGES = [
  ["en", "English", "EN"],
  ["zh-CN", "简体中文", "中文"],
];

let current = choose();
document.documentElement.lang = current;

function choose() {
  const kept = localStorage.getItem(KEY);
  if (kept in CATALOGUES) {
    return kept;
  }
  for (const wish of navigator.languages ?? []) {
    if (/^en\b/i.test(wish)) {
      return "en";
    }
    // Readers of traditional characters are offered English first, as the catalogue is simplified.
    if (/^zh(-(cn|sg|my|hans))?\b/i.test(wish) && !/^zh-(tw|hk|mo|hant)/i.test(wish)) {
      return "zh-CN";
    }
  }
  return "en";
}

/** The tag of the language in use. */
export const language = () => current;

/** Changes the language and remembers it on this device. */
export function speak(tag) {
  current = tag;
  localStorage.setItem(KEY, tag);
  document.documentElement.lang = tag;
}

/**
 * The text with this key, its {placeholders} filled in.
 *
 * @param {string} key
 * @param {Record<string, string|number>} [values]
 */
export function t(key, values = {}) {
  const text = find(key) ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** The text for a count: `key.one` or `key.other`, with {n} filled in. */
export function tn(key, n, values = {}) {
  const form = new Intl.PluralRules(current).select(n);
  return t(find(`${key}.${form}`) === undefined ? `${key}.other` : `${key}.${form}`, { n, ...values });
}

/** Whether there is a text with this key. */
export const knows = (key) => find(key) !== undefined;

function find(key) {
  return CATALOGUES[current][key] ?? CATALOGUES.en[key];
}
