// The language of the page: Greek first.

import { load, save } from './store.js';

const translators = [];
let current = load('language') === 'en' ? 'en' : 'el';

/** The language now: `el` or `en`. */
export const language = () => current;

/** A text in the language of the page. */
export const say = (el, en) => (current === 'el' ? el : en);

/** A text that the core gives in both languages. */
export const told = (text) => text[current];

/** Switches the language. */
export function speak(name) {
  current = name;
  save('language', name);
  document.documentElement.lang = name;
  for (const run of translators) run();
}

/** Calls a function whenever the language changes. */
export const onLanguage = (run) => translators.push(run);

/** A day as people write it: `Δευτέρα 26/10/2026`. */
export function dayText(iso, options = { weekday: 'long', day: 'numeric', month: 'long' }) {
  const date = new Date(`${iso}T12:00:00Z`);
  return new Intl.DateTimeFormat(say('el-GR', 'en-GB'), { ...options, timeZone: 'UTC' }).format(date);
}

/** A text as the start of a sentence, without the article before it. */
export function title(text) {
  const bare = text.replace(/^(ο|η|το|οι|τα|ένα|the|an?) /, '');
  // Without a locale: in Greek capitals lose their accents, and at the start of a word they keep them.
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
