/** Reads a deletion receipt and checks all of it, here in the browser; nothing is sent anywhere. */
import { fromBase64, fromHex, sha256, toHex, utf8 } from "./bytes.js";
import { NotValid } from "./not-valid.js";
import { readKey, readNote, requireSignature } from "./note.js";
import { leadsToRoot } from "./proof.js";

/** What is no UTF-8 is refused, and a byte order mark is a character like any other. */
const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const FORM = "dream-image-maker deletion receipt 1";
const FIELDS = [
  "id", "kind", "commitment", "salt", "arrived", "erased", "reason", "key", "clause",
  "policy", "not-covered", "entry", "proof", "head", "head-signature", "log-key",
];
const ENTRY_FORM = "dream-image-maker audit entry 2";
const ENTRY_FIELDS = ["number", "salt", "at", "event", "clause", "policy", "purpose", "outcome", "subject", "receipt"];
const KINDS = {
  photo: { event: "PHOTO_ERASED", clause: "RETAIN-2", key: "destroyed" },
  account: { event: "ACCOUNT_CLOSED", clause: "RIGHTS-10", key: "none" },
};

/**
 * The receipt as an object of its fields, with the entry that tells of it, the size of the tree and the key.
 *
 * @param {Uint8Array} file
 * @param {string} pinned the key it must be signed with; "" for the one that it names
 * @throws {NotValid}
 */
export async function verifyReceipt(file, pinned) {
  const note = readNote(decoded(file));
  const receipt = readLines(note.text, FORM, FIELDS, "form");
  const key = await readKey(receipt["log-key"]);
  if (pinned && pinned !== key.text) {
    throw new NotValid("otherKey");
  }
  await requireSignature(note, key, "signature");
  const entry = readLines(text(receipt.entry), ENTRY_FORM, ENTRY_FIELDS, "entry");
  requireSameErasure(receipt, entry);
  await requireSameStatement(note.text, entry);
  requireInstants([receipt.arrived, receipt.erased, entry.at]);
  const head = readHead(text(receipt.head), key);
  const signed = readNote(`${text(receipt.head)}\n${text(receipt["head-signature"])}`);
  await requireSignature({ ...signed, bytes: fromBase64(receipt.head) }, key, "head");
  const path = receipt.proof === "none" ? [] : receipt.proof.split(",").map(fromBase64);
  const fits = path.every((hash) => hash?.length === 32);
  if (!fits || !(await leadsToRoot(fromBase64(receipt.entry), wholeNumber(entry.number), head.size, path, head.root))) {
    throw new NotValid("proof");
  }
  return { ...receipt, entryNumber: entry.number, treeSize: String(head.size), logKey: key.text };
}

/** Whether the receipt is for this photo. @param {Blob} photo */
export async function isForPhoto(receipt, photo) {
  const hash = await sha256(photo);
  return toHex(await sha256(fromHex(receipt.salt), hash)) === receipt.commitment;
}

function readLines(whole, form, names, because) {
  const lines = whole.split("\n");
  if (lines[0] !== form || lines.length !== names.length + 2 || lines.at(-1) !== "") {
    throw new NotValid(because);
  }
  return Object.fromEntries(
    names.map((name, at) => {
      if (!lines[at + 1].startsWith(`${name} `)) {
        throw new NotValid(because);
      }
      return [name, lines[at + 1].slice(name.length + 1)];
    }),
  );
}

function text(base64) {
  const bytes = fromBase64(base64);
  if (!bytes) {
    throw new NotValid("form");
  }
  return decoded(bytes);
}

function decoded(bytes) {
  try {
    return STRICT.decode(bytes);
  } catch {
    throw new NotValid("form");
  }
}

function readHead(head, key) {
  const [origin, size, root, ...rest] = head.split("\n");
  const hash = fromBase64(root ?? "");
  if (origin !== key.name || hash?.length !== 32 || rest.length !== 1 || rest[0] !== "") {
    throw new NotValid("head");
  }
  return { size: wholeNumber(size), root: hash };
}

function wholeNumber(digits) {
  if (!/^(0|[1-9]\d{0,17})$/.test(digits)) {
    throw new NotValid("form");
  }
  return BigInt(digits);
}

function requireSameErasure(receipt, entry) {
  const kind = Object.hasOwn(KINDS, receipt.kind) && KINDS[receipt.kind];
  if (!kind || receipt.clause !== kind.clause || receipt.key !== kind.key) {
    throw new NotValid("form");
  }
  if (
    entry.event !== kind.event ||
    entry.clause !== receipt.clause ||
    entry.policy !== receipt.policy ||
    entry.outcome !== "granted"
  ) {
    throw new NotValid("other");
  }
}

/** The entry is bound to what the receipt says: to its text, up to the line with the entry. */
async function requireSameStatement(whole, entry) {
  const said = whole.slice(0, whole.indexOf("\nentry ") + 1);
  if (toHex(await sha256(utf8(said))) !== entry.receipt) {
    throw new NotValid("other");
  }
}

/** They need not be in order: a clock may have been set back in between. */
function requireInstants(instants) {
  for (const instant of instants) {
    const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3,9}))?Z$/.exec(instant);
    if (!parts || Number.isNaN(Date.parse(`${parts[1]}Z`))) {
      throw new NotValid("form");
    }
  }
}
