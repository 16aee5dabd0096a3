/** The proof that an entry is in the tree of the log (RFC 9162, section 2.1.3.2). */
import { sameBytes, sha256 } from "./bytes.js";

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

/**
 * Whether the path leads from the entry to the root.
 *
 * @param {Uint8Array} entry
 * @param {bigint} number of the entry
 * @param {bigint} size of the tree
 * @param {Uint8Array[]} path from the entry upwards
 * @param {Uint8Array} root
 */
export async function leadsToRoot(entry, number, size, path, root) {
  if (number < 0n || number >= size) {
    return false;
  }
  let node = number;
  let last = size - 1n;
  let reached = await sha256(LEAF, entry);
  for (const sibling of path) {
    if (last === 0n) {
      return false;
    }
    if (node % 2n === 1n || node === last) {
      reached = await sha256(NODE, sibling, reached);
      while (node % 2n === 0n && node > 0n) {
        node /= 2n;
        last /= 2n;
      }
    } else {
      reached = await sha256(NODE, reached, sibling);
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n && sameBytes(reached, root);
}
