// The first or last day of a period: every year, or once.

import { wording } from './catalogue.js';
import { h, idOf, replace } from './dom.js';
import { dateInput, grouped } from './field.js';
import { say } from './language.js';
import { put, value } from './model.js';
import { yearDay } from './yearday.js';

/** The control for a day that occurs every year or once. */
export function seasonDay(path) {
  const { label } = wording(path);
  const place = h('span', { class: 'row' });
  const isOnce = () => /^\d{4}-/.test(value(path));
  const show = (once) => replace(place, once
    ? dateInput(idOf('d', path), isOnce() ? value(path) : '', (text) => text && put(path, text), {
      'aria-label': `${label}: ${say('ημερομηνία, όπως 26/10/2026', 'date, such as 26/10/2026')}` })
    : yearDay(idOf('f', path), value(path), label, (text) => put(path, text)));
  const how = h('select', {
    'aria-label': `${label}: ${say('πόσο συχνά', 'how often')}`,
    on: { change: () => show(how.value === 'once') },
  }, h('option', { value: 'yearly' }, say('κάθε χρόνο', 'each year')),
    h('option', { value: 'once', selected: isOnce() }, say('μία φορά', 'once')));
  show(isOnce());
  return grouped(path, h('div', { class: 'row' }, how, place));
}
