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

/** A date as people write it: `Δευτέρα 26/10/2026`; a day that no month has stays as it is. */
export function dayText(iso, options = { weekday: 'long', day: 'numeric', month: 'long' }) {
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return iso;
  return new Intl.DateTimeFormat(say('el-GR', 'en-GB'), { ...options, timeZone: 'UTC' }).format(date);
}

/** A moment in the user's time zone: `26 Οκτωβρίου, 14:05`. */
export const momentText = (when) => new Intl.DateTimeFormat(say('el-GR', 'en-GB'), {
  day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hour12: false,
}).format(when);

/** A day in words: `26 Οκτωβρίου 2026`, `26 Οκτωβρίου` of each year, «50 ημέρες μετά το Πάσχα». */
export function longDay(text) {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayText(text, { day: 'numeric', month: 'long', year: 'numeric' });
  if (/^\d\d-\d\d$/.test(text)) return dayText(`2024-${text}`, { day: 'numeric', month: 'long' }).replace(/^2024-/, '');
  const [, sign, days] = text.match(/^easter(?:([+-])(\d+))?$/) ?? [];
  if (!sign) return text === 'easter' ? say('Πάσχα', 'Easter') : text;
  const many = Number(days) === 1 ? say('1 ημέρα', '1 day') : say(`${Number(days)} ημέρες`, `${Number(days)} days`);
  return `${many} ${sign === '-' ? say('πριν το Πάσχα', 'before Easter') : say('μετά το Πάσχα', 'after Easter')}`;
}

/** A time before an appointment, in words: `3 days`, `1 hour`. */
export const aheadText = (text) => say(text
  .replace(/\bdays?\b/, (word) => (word === 'day' ? 'ημέρα' : 'ημέρες'))
  .replace(/\bhours?\b/, (word) => (word === 'hour' ? 'ώρα' : 'ώρες')), text);

/** A day as it is written in a list: `26/10/2026`, `26/10` of each year, «Πάσχα + 50». */
export function shortDay(text) {
  return text.replace(/^(?:(\d{4})-)?(\d\d)-(\d\d)$/, (_, year, month, day) =>
    `${Number(day)}/${Number(month)}${year ? `/${year}` : ''}`)
    .replace(/^easter(?:([+-])(\d+))?$/, (_, sign, days) =>
      say('Πάσχα', 'Easter') + (sign ? ` ${sign === '-' ? '−' : sign} ${days}` : ''));
}

/** A text without its leading article, capitalized for the start of a sentence. */
export function title(text) {
  const bare = text.replace(/^(ο|η|το|οι|τα|ένα|the|an?) /, '');
  // No locale: with a Greek one, capitals lose their accents, but a word's first letter keeps it.
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
