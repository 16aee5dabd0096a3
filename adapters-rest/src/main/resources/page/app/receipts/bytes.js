/** Bytes, their text forms and their hash. */

/** @param {string} text */
export const utf8 = (text) => new TextEncoder().encode(text);

/** The bytes that base64 stands for; null unless it is in its one form. @returns {Uint8Array|null} */
export function fromBase64(text) {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

/** The SHA-256 over several pieces. @param {...Uint8Array} pieces */
export async function sha256(...pieces) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", await new Blob(pieces).arrayBuffer()));
}

export const toHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

export const fromHex = (digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));

export const sameBytes = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);
