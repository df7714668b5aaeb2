// What the browser stores, on this device only. If storage is denied, nothing is stored and
// and everything else works.

const PREFIX = 'onboard/page/v1/';

/** The stored text with a name, or null. */
export function load(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Stores a text under a name; returns false when the browser refuses. */
export function save(name, text) {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Deletes everything that this page has stored. */
export function forget() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing can have been stored.
  }
}
