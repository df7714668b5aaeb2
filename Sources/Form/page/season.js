// The first or last day of a period or an exception: every year, counted from Easter, or once.

import { wording } from './catalogue.js';
import { h, idOf, replace } from './dom.js';
import { dateInput, grouped } from './field.js';
import { held, value } from './file.js';
import { say } from './language.js';
import { put } from './model.js';
import { choose } from './typed.js';
import { yearDay } from './yearday.js';

/** How often a day occurs, as written; an exception is asked for its date first. What is no day
 * shows where any text does. */
function frequency(path) {
  const text = value(path);
  if (/^easter/.test(text)) return 'easter';
  if (/^\d\d-\d\d$/.test(text)) return 'yearly';
  return text === '' && !held.has(path) && /(^|\/)seasons\//.test(path) ? 'yearly' : 'once';
}

/** The days before or after Easter; files contain `easter-6`. */
function easterDay(path, label) {
  const [, sign, days] = value(path).match(/^easter([+-]?)(.*)$/) ?? [];
  const count = h('input', {
    id: idOf('d', path), type: 'text', inputmode: 'numeric', class: 'short', value: days ?? '',
    'data-path': path, 'aria-label': `${label}: ${say('πόσες ημέρες', 'how many days')}`, on: { input: tell },
  });
  const side = h('select', {
    'aria-label': `${label}: ${say('πριν ή μετά το Πάσχα', 'before or after Easter')}`,
    on: { change: tell },
  }, h('option', { value: '-' }, say('ημέρες πριν το Πάσχα', 'days before Easter')),
    h('option', { value: '+', selected: sign === '+' }, say('ημέρες μετά το Πάσχα', 'days after Easter')));
  function tell() {
    const number = count.value.trim();
    if (number) put(path, `easter${side.value}${number}`);
    else choose(path, '');
  }
  return h('span', { class: 'row' }, count, side);
}

/** The control for a day that occurs every year or once. */
export function seasonDay(path) {
  const { label } = wording(path);
  const place = h('span', { class: 'row' });
  const now = frequency(path);
  const controls = {
    once: () => dateInput(path, { id: idOf('d', path),
      'aria-label': `${label}: ${say('ημερομηνία, όπως 26/10/2026', 'date, such as 26/10/2026')}` }),
    yearly: () => yearDay(idOf('f', path), value(path), label, (text) => choose(path, text)),
    easter: () => easterDay(path, label),
  };
  // Of another kind of day the file keeps nothing that the lists no longer show; turning back, it
  // has again what was there.
  const laid = {};
  let shown = now;
  const turn = () => {
    laid[shown] = value(path);
    shown = how.value;
    const date = laid.once?.match(/^\d{4}-(\d\d-\d\d)$/)?.[1] ?? '';
    choose(path, laid[shown] || (shown === 'yearly' ? date : ''));
    replace(place, controls[shown]());
  };
  const names = {
    yearly: say('κάθε χρόνο', 'each year'), once: say('μία φορά', 'once'),
    easter: say('κάθε χρόνο, από το Πάσχα', 'each year, from Easter'),
  };
  const how = h('select', {
    'aria-label': `${label}: ${say('πόσο συχνά', 'how often')}`,
    on: { change: turn },
  }, Object.entries(names).map(([key, name]) => h('option', { value: key, selected: key === now }, name)));
  replace(place, controls[now]());
  return grouped(path, h('div', { class: 'row' }, how, place));
}
