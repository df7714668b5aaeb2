// The last drafts that gave way to another file, so that they can be brought back.

import { load, save } from './store.js';

const MOST = 3;

/** The kept drafts, the newest first: `{ text, name, title, when, held }`. */
export function drafts() {
  try {
    const all = JSON.parse(load('drafts') ?? '[]');
    return Array.isArray(all) ? all.filter((one) => typeof one?.text === 'string' && Math.abs(one.when) < 8e15) : [];
  } catch {
    return [];
  }
}

/** Keeps a draft; returns false when the browser does not store it. */
export function keepDraft(draft) {
  const others = drafts().filter((one) => one.text !== draft.text);
  // Where there is no room for three, the newest is worth more than the others.
  for (let most = MOST; most > 0; most -= 1) {
    if (save('drafts', JSON.stringify([draft, ...others].slice(0, most)))) return true;
  }
  return false;
}

/** Takes a draft off the list. */
export function dropDraft(text) {
  save('drafts', JSON.stringify(drafts().filter((one) => one.text !== text)));
}
