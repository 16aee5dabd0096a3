/** Places of the page, told apart by the part of the address after the #. */

/** The place and what follows it: "#/policy/RETAIN-2" is ["policy", "RETAIN-2"]. */
export function whereabouts() {
  const [place, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decode);
  return [place || "studio", ...rest];
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to a place. @param {...string} parts */
export function go(...parts) {
  location.hash = `#/${parts.map(encodeURIComponent).join("/")}`;
}
