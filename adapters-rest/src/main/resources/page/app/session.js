/** Who is signed in, as far as this tab knows. */
import { ask, Problem } from "./http.js";

let account = null;
const listeners = new Set();

/** The account that is signed in, or null. */
export const signedIn = () => account;

/**
 * Calls the listener whenever somebody signs in or out.
 *
 * @param {(account: object|null, deliberately: boolean) => void} listener deliberately: the person chose
 *     to leave, rather than that the session ran out
 */
export function whenAccountChanges(listener) {
  listeners.add(listener);
}

function become(next, deliberately = false) {
  const changed = account?.id !== next?.id;
  account = next;
  if (changed) {
    listeners.forEach((listener) => listener(account, deliberately));
  }
}

/** Asks the service whether the cookie of this browser still opens a session. */
export async function recogniseAccount() {
  try {
    become(await ask("GET", "/me", undefined, { quietly: true }));
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.status !== 401) {
      throw problem;
    }
    become(null);
  }
}

/** Opens a session. @throws {Problem} */
export async function signIn(email, password) {
  await ask("POST", "/session", { email, password }, { quietly: true });
  await recogniseAccount();
}

/** Opens an account and a session for it. @throws {Problem} */
export async function signUp(person) {
  await ask("POST", "/accounts", person, { quietly: true });
  await signIn(person.email, person.password);
}

/** Ends the session. */
export async function signOut() {
  try {
    await ask("DELETE", "/session", undefined, { quietly: true });
  } catch (problem) {
    if (problem.status !== 401) {
      throw problem;
    }
  }
  become(null, true);
}

/** To be called when the session has ended by itself, or deliberately together with its account. */
export function forgetAccount(deliberately) {
  become(null, deliberately);
}
