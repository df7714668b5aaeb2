// What the browser remembers, on this device only. Where storage is denied, nothing is remembered
// and everything else works.

const PREFIX = 'onboard/page/v1/';

/** What was kept under a name, or null. */
export function load(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name; false when the browser refuses. */
export function save(name, text) {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything of this page. */
export function forget() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // There is nothing to forget.
  }
}
