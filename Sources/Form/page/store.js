// What the browser stores, on this device only. If storage is denied, nothing is stored and
// everything else works.

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

/** Deletes what is stored, except under some names. */
export function forget(...kept) {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && !kept.includes(key.slice(PREFIX.length))) localStorage.removeItem(key);
    }
  } catch {
    // Nothing can have been stored.
  }
}

/** Calls a function when another tab has stored something, and when this one comes back. */
export function onOtherTab(run) {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === `${PREFIX}text` || event.key === `${PREFIX}held`) run();
  });
  window.addEventListener('pageshow', (event) => { if (event.persisted) run(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) run(); });
}
