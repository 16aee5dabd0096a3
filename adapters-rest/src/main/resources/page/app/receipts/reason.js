/** Why something was erased, in words. */
import { knows, t } from "../language.js";

export function reasonOf({ reason }) {
  const key = `receipts.reason.${reason}`;
  return knows(key) ? t(key) : reason;
}
