/**
 * A small part of CommonMark, made into elements: headings with {#anchors}, paragraphs, lists, quotes,
 * tables, rules, emphasis, code and links. Whatever else there is stays text; markup never becomes
 * elements, and links lead only to http, https, mailto, or a place in this page.
 */
import { el } from "../dom.js";

/** @param {string} text @returns {HTMLElement[]} */
export function render(text) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const blocks = [];
  let at = 0;
  while (at < lines.length) {
    const [block, next] = blockAt(lines, at);
    if (block) {
      blocks.push(block);
    }
    at = next;
  }
  return blocks;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^\s*[-*+]\s+(.*)$/;
const NUMBER = /^\s*\d+[.)]\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;
const ROW = /^\|.*\|\s*$/;
const RULE = /^(-{3,}|\*{3,}|_{3,})\s*$/;

function blockAt(lines, at) {
  const line = lines[at];
  if (!line.trim()) {
    return [null, at + 1];
  }
  const heading = HEADING.exec(line);
  if (heading) {
    return [headingOf(heading[1].length, heading[2]), at + 1];
  }
  if (RULE.test(line)) {
    return [el("hr"), at + 1];
  }
  if (ROW.test(line)) {
    return tableAt(lines, at);
  }
  if (QUOTE.test(line)) {
    const [inner, next] = gather(lines, at, (l) => QUOTE.exec(l)?.[1]);
    return [el("blockquote", {}, render(inner.join("\n"))), next];
  }
  for (const [pattern, tag] of [[BULLET, "ul"], [NUMBER, "ol"]]) {
    if (pattern.test(line)) {
      return listAt(lines, at, pattern, tag);
    }
  }
  const [words, next] = gather(lines, at, (l) => (startsBlock(l) ? undefined : l.trim()));
  return [el("p", {}, inline(words.join(" "))), next];
}

const startsBlock = (line) => !line.trim() || [HEADING, BULLET, NUMBER, QUOTE, ROW, RULE].some((pattern) => pattern.test(line));

/** The lines from here on for which `read` answers something. */
function gather(lines, at, read) {
  const read_ = [];
  let next = at;
  for (let line; next < lines.length && (line = read(lines[next])) !== undefined; next += 1) {
    read_.push(line);
  }
  return [read_, next];
}

function headingOf(level, text) {
  const anchor = /\s*\{#([\w.-]+)\}\s*$/.exec(text);
  const words = anchor ? text.slice(0, anchor.index) : text;
  return el(`h${level}`, { data: anchor ? { anchor: anchor[1] } : {} }, inline(words));
}

function listAt(lines, at, pattern, tag) {
  const items = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const item = pattern.exec(lines[next]);
    if (item) {
      items.push(item[1]);
    } else if (/^\s+\S/.test(lines[next]) && items.length) {
      items[items.length - 1] += ` ${lines[next].trim()}`;
    } else {
      break;
    }
  }
  return [el(tag, {}, items.map((item) => el("li", {}, inline(item)))), next];
}

function tableAt(lines, at) {
  const [rows, next] = gather(lines, at, (line) => (ROW.test(line) ? line.trim().slice(1, -1).split("|") : undefined));
  const isRuler = (cells) => cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell));
  const headed = rows.length > 1 && isRuler(rows[1]);
  const row = (cells, tag) => el("tr", {}, cells.map((cell) => el(tag, {}, inline(cell.trim()))));
  const body = headed ? rows.slice(2) : rows;
  return [
    el("div.scroll", {}, el("table", {}, headed && el("thead", {}, row(rows[0], "th")), el("tbody", {}, body.map((cells) => row(cells, "td"))))),
    next,
  ];
}

const INLINE = /`([^`]+)`|\*\*(.+?)\*\*|__(.+?)__|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)|<((?:https?:\/\/|mailto:)[^\s<>]+)>/;

/** Text with emphasis, code and links as elements. @returns {(Node|string)[]} */
export function inline(text) {
  const found = INLINE.exec(text);
  if (!found) {
    return text ? [text.replace(/\\([\\`*_{}[\]()#+\-.!|])/g, "$1")] : [];
  }
  const [whole, code, strong, strongToo, emphasis, label, address, plain] = found;
  let node;
  if (code !== undefined) {
    node = el("code", {}, code);
  } else if (strong ?? strongToo) {
    node = el("strong", {}, inline(strong ?? strongToo));
  } else if (emphasis) {
    node = el("em", {}, inline(emphasis));
  } else {
    node = linkTo(address ?? plain, label ?? plain.replace(/^mailto:/, ""));
  }
  return [...inline(text.slice(0, found.index)), node, ...inline(text.slice(found.index + whole.length))];
}

function linkTo(address, label) {
  if (/^#[\w.-]+$/.test(address)) {
    return el("a", { href: `#/policy/${address.slice(1)}` }, inline(label));
  }
  return /^(https?:\/\/|mailto:)/i.test(address) ? el("a", { href: address, rel: "noopener noreferrer" }, inline(label)) : label;
}
