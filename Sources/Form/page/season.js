// The first or last day of a period or an exception: every year, counted from Easter, or once.

import { wording } from './catalogue.js';
import { h, idOf, replace } from './dom.js';
import { dateInput, grouped } from './field.js';
import { has, value } from './file.js';
import { say } from './language.js';
import { put } from './model.js';
import { yearDay } from './yearday.js';

/** How often a day occurs, as written; an exception is asked for its date first. */
function frequency(path) {
  const text = value(path);
  if (/^easter/.test(text)) return 'easter';
  if (/^\d{4}-/.test(text)) return 'once';
  return text === '' && !/(^|\/)seasons\//.test(path) ? 'once' : 'yearly';
}

/** The days before or after Easter; files contain `easter-6`. */
function easterDay(path, label) {
  const [, sign, days] = value(path).match(/^easter([+-])(\d+)$/) ?? [];
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
    else if (has(path)) put(path);
  }
  return h('span', { class: 'row' }, count, side);
}

/** The control for a day that occurs every year or once. */
export function seasonDay(path) {
  const { label } = wording(path);
  const place = h('span', { class: 'row' });
  const now = frequency(path);
  const controls = {
    once: () => dateInput(path, { id: idOf('d', path), ...(now === 'once' ? {} : { value: '' }),
      'aria-label': `${label}: ${say('ημερομηνία, όπως 26/10/2026', 'date, such as 26/10/2026')}` }),
    yearly: () => yearDay(idOf('f', path), value(path), label, (text) => put(path, text)),
    easter: () => easterDay(path, label),
  };
  const names = {
    yearly: say('κάθε χρόνο', 'each year'), once: say('μία φορά', 'once'),
    easter: say('κάθε χρόνο, από το Πάσχα', 'each year, from Easter'),
  };
  const how = h('select', {
    'aria-label': `${label}: ${say('πόσο συχνά', 'how often')}`,
    on: { change: () => replace(place, controls[how.value]()) },
  }, Object.entries(names).map(([key, name]) => h('option', { value: key, selected: key === now }, name)));
  replace(place, controls[now]());
  return grouped(path, h('div', { class: 'row' }, how, place));
}
