// A letter that carries a declaration (`CarriedFile.swift`): the page opens what is inside.

/** The most bytes that such a letter has: the largest declaration in Base64, and all remarks on it. */
export const LARGEST_LETTER = 8 * 1024 * 1024;

const CARRIED = /<script type="application\/yaml;base64" id="declaration">([A-Za-z0-9+\/]*={0,2})<\/script>/;

/** Whether bytes begin as a page does. */
export const isPage = (bytes) =>
  /^\uFEFF?\s*<!doctype html>/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));

/** The declaration inside a page, byte for byte; null where there is none. */
export function carried(bytes) {
  const found = new TextDecoder().decode(bytes).match(CARRIED);
  // A group of four that was torn off is no longer Base64.
  return found && Uint8Array.from(atob(found[1].slice(0, found[1].length & ~3)), (letter) => letter.charCodeAt(0));
}
