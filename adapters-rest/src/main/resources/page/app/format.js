/** Moments, spans and sizes as people read them. Pure functions of their arguments and the language. */
import { language, t } from "./language.js";

/** A moment as date and time of day. @param {string|Date} instant */
export function moment(instant) {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}

/** A moment as time of day with seconds. @param {string|Date} instant */
export function timeOfDay(instant) {
  return new Intl.DateTimeFormat(language(), { timeStyle: "medium" }).format(new Date(instant));
}

/** A moment as a date. @param {string|Date} instant */
export function day(instant) {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(new Date(instant));
}

/** A calendar date without a zone, such as "2026-11-23". */
export function calendarDay(date) {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

/** What is left of a span as h:mm:ss, never less than nothing. @param {number} milliseconds */
export function countdown(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const pad = (n) => String(n).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

/** A span in its largest fitting unit: "9 seconds", "3 minutes", "24 hours". @param {number} seconds */
export function span(seconds) {
  const [amount, unit] =
    seconds < 90
      ? [Math.round(seconds), "second"]
      : seconds < 5400
        ? [Math.round(seconds / 60), "minute"]
        : [Math.round(seconds / 3600), "hour"];
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: "long" }).format(amount);
}

/** A number of bytes in megabytes or kilobytes. */
export function bytes(count) {
  const [amount, unit] = count >= 1e6 ? [count / 1e6, "megabyte"] : [count / 1e3, "kilobyte"];
  return new Intl.NumberFormat(language(), { style: "unit", unit, maximumFractionDigits: count >= 1e7 ? 0 : 1 }).format(amount);
}

/** A fraction of 1 as whole percent. */
export function percent(fraction) {
  return new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 0 }).format(fraction);
}

/** The name of a style: ours in the person's language, else the title the service gives. */
export function styleTitle(name, title = name) {
  const own = t(`style.${name}`);
  return own === `style.${name}` ? title : own;
}
