/** Signed notes and their keys (C2SP signed-note), checked with the browser's own cryptography. */
import { fromBase64, sameBytes, sha256, toHex, utf8 } from "./bytes.js";
import { NotValid } from "./not-valid.js";

const ED25519 = 1;
const ID_BYTES = 4;

/** The key in "name+id+base64". @returns {Promise<{name: string, id: Uint8Array, bytes: Uint8Array, text: string}>} */
export async function readKey(text) {
  const parts = /^([!-*,-~]{1,200})\+([0-9a-f]{8})\+(.*)$/.exec(text);
  const typed = parts && fromBase64(parts[3]);
  if (!typed || typed.length !== 33 || typed[0] !== ED25519) {
    throw new NotValid("key");
  }
  const id = (await sha256(utf8(`${parts[1]}\n`), typed)).slice(0, ID_BYTES);
  if (toHex(id) !== parts[2]) {
    throw new NotValid("key");
  }
  return { name: parts[1], id, bytes: typed.slice(1), text };
}

/** A note as its text and the lines of its signatures. */
export function readNote(note) {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !/^(\u2014 [^ \n]+ [^ \n]+\n)+$/.test(note.slice(end + 2))) {
    throw new NotValid("note");
  }
  return { text: note.slice(0, end + 1), signatures: note.slice(end + 2) };
}

/** Goes on only if one of the signatures is the key's, and fits the text. */
export async function requireSignature({ text, signatures, bytes = utf8(text) }, key, because) {
  const known = signatures
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([, name]) => name === key.name)
    .map(([, , blob]) => fromBase64(blob))
    .find((blob) => blob && sameBytes(blob.slice(0, ID_BYTES), key.id));
  const verifier = await crypto.subtle.importKey("raw", key.bytes, "Ed25519", false, ["verify"]);
  if (!known || !(await crypto.subtle.verify("Ed25519", verifier, known.slice(ID_BYTES), bytes))) {
    throw new NotValid(because);
  }
}

/** Whether this browser can check the signatures at all. */
export async function canVerify() {
  try {
    await crypto.subtle.importKey("raw", new Uint8Array(32), "Ed25519", false, ["verify"]);
    return true;
  } catch {
    return false;
  }
}
