// The language of the page, initially Greek.

import { load, save } from './store.js';

const translators = [];
let current = load('language') === 'en' ? 'en' : 'el';

/** The current language: `el` or `en`. */
export const language = () => current;

/** A text in the language of the page. */
export const say = (el, en) => (current === 'el' ? el : en);

/** A text that the core provides in both languages. */
export const told = (text) => text[current];

/** Switches the language. */
export function speak(name) {
  current = name;
  save('language', name);
  document.documentElement.lang = name;
  for (const run of translators) run();
}

/** Registers a function to be called whenever the language changes. */
export const onLanguage = (run) => translators.push(run);

/** A date as people write it: `Δευτέρα 26/10/2026`. */
export function dayText(iso, options = { weekday: 'long', day: 'numeric', month: 'long' }) {
  const date = new Date(`${iso}T12:00:00Z`);
  return new Intl.DateTimeFormat(say('el-GR', 'en-GB'), { ...options, timeZone: 'UTC' }).format(date);
}

/** A text without its leading article, capitalized for the start of a sentence. */
export function title(text) {
  const bare = text.replace(/^(ο|η|το|οι|τα|ένα|the|an?) /, '');
  // No locale: with a Greek one, capitals lose their accents, but a word's first letter keeps it.
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
