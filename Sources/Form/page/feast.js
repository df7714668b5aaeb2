// The day of a local holiday: a fixed date, a number of days from Easter, or the later of both.

import { h, idOf, replace } from './dom.js';
import { grouped } from './field.js';
import { has, value } from './file.js';
import { say } from './language.js';
import { edit } from './model.js';
import { yearDay } from './yearday.js';

/** The control for a local holiday's day. */
export function feast(at) {
  const path = `${at}/date`;
  const bound = `${at}/notBefore`;
  const label = say('Πότε πέφτει', 'When it falls');
  const place = h('span', { class: 'row' });
  const kind = () => (has(bound) ? 'later' : value(path).startsWith('easter') ? 'easter' : 'fixed');

  const show = (now) => {
    const parts = [];
    if (now !== 'easter') parts.push(yearDay(idOf('f', path), value(path), label, (text) => edit([path, text])));
    if (now === 'later') parts.push(h('span', {}, say('αλλά όχι πριν από', 'but not before')));
    if (now !== 'fixed') parts.push(fromEaster(now === 'later' ? bound : path));
    replace(place, parts);
  };
  const how = h('select', {
    'aria-label': say('Είδος ημέρας', 'Kind of day'),
    on: { change: () => {
      if (how.value !== 'later' && has(bound)) edit([bound]);
      if (how.value === 'easter' && !value(path).startsWith('easter')) edit([path, 'easter+1']);
      if (how.value === 'fixed' && value(path).startsWith('easter')) edit([path, '']);
      if (how.value === 'later') {
        const fixed = value(path).startsWith('easter') ? '' : value(path);
        edit([path, fixed], [bound, 'easter+1']);
      }
      show(how.value);
    } },
  }, [['fixed', say('σταθερή ημερομηνία', 'fixed date')],
    ['easter', say('από το Πάσχα', 'counted from Easter')],
    ['later', say('η μεταγενέστερη από τις δύο', 'the later of both')]]
    .map(([key, words]) => h('option', { value: key, selected: key === kind() }, words)));
  show(kind());
  return grouped(path, [h('div', { class: 'row' }, how, place),
    h('div', { class: 'messages', id: idOf('m', bound) })]);
}

/** A number of days before or after Easter Sunday. */
function fromEaster(path) {
  const found = value(path).match(/^easter([+-]?)(.*)$/);
  const number = h('input', {
    type: 'text', inputmode: 'numeric', class: 'short', value: found?.[2] ?? '1', 'data-path': path,
    'aria-label': say('Ημέρες από το Πάσχα', 'Days from Easter'), on: { input: tell },
  });
  const side = h('select', { 'aria-label': say('Πριν ή μετά το Πάσχα', 'Before or after Easter'), on: { change: tell } },
    h('option', { value: '+' }, say('ημέρες μετά το Πάσχα', 'days after Easter')),
    h('option', { value: '-', selected: found?.[1] === '-' }, say('ημέρες πριν το Πάσχα', 'days before Easter')));
  function tell() {
    edit([path, `easter${side.value}${number.value.trim()}`]);
  }
  return h('span', { class: 'row' }, number, side);
}
