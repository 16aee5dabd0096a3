/** Speaking to the service: JSON in and out, refusals as `Problem`s. */
import { language } from "./language.js";

export const ROOT = "/api/v1";

/** A refusal or fault (RFC 9457), or a failure to reach the service at all. */
export class Problem extends Error {
  /** @param {object} body a problem document */
  constructor(body) {
    super(body.detail || body.title || body.type);
    this.body = body;
    this.status = body.status ?? 0;
    /** The last part of the type, such as `no-face-found`; `unreachable` when nothing answered. */
    this.slug = String(body.type ?? "").replace(/^.*\//, "") || "fault";
    this.errors = Array.isArray(body.errors) ? body.errors : [];
  }
}

/** The problem for a service that does not answer. */
export const unreachable = () => new Problem({ type: "/problems/unreachable", status: 0 });

let signInAgain = async () => false;

/** Sets what to do when a session has ended; it answers whether the person signed in again. */
export function whenSessionEnds(handler) {
  signInAgain = handler;
}

/** The headers that every request of the page carries. */
export function ownHeaders() {
  return { "X-Dream-Image": "1", "Accept-Language": language(), Accept: "application/json, application/problem+json" };
}

/**
 * Asks the service.
 *
 * @param {string} method
 * @param {string} path below /api/v1
 * @param {object} [body] sent as JSON
 * @param {{quietly?: boolean, keepalive?: boolean}} [options] quietly: do not ask to sign in again
 * @returns {Promise<object|undefined>} the answer, undefined if it has no body
 * @throws {Problem}
 */
export async function ask(method, path, body, options = {}) {
  const response = await send(method, path, body, options);
  if (response.status === 401 && !options.quietly && (await signInAgain())) {
    return read(await send(method, path, body, options));
  }
  return read(response);
}

async function send(method, path, body, options) {
  const headers = ownHeaders();
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  try {
    return await fetch(ROOT + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      keepalive: options.keepalive,
    });
  } catch {
    throw unreachable();
  }
}

async function read(response) {
  const text = await response.text();
  const parsed = parse(text);
  if (!response.ok) {
    throw new Problem(parsed ?? { type: "/problems/fault", status: response.status });
  }
  return parsed;
}

/** JSON, or undefined where there is none. */
export function parse(text) {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
