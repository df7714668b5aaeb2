// A day of the year: day and month.

import { h } from './dom.js';
import { language, say } from './language.js';

const padded = (number) => String(number).padStart(2, '0');

const monthNames = () => Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(language() === 'el' ? 'el-GR' : 'en-GB', { month: 'long', timeZone: 'UTC' })
    .format(new Date(Date.UTC(2024, month, 1))));

/** Two lists, of days and of months; `changed` receives `06-24`, or nothing while one is not chosen. */
export function yearDay(id, text, label, changed) {
  const [month, day] = /^\d{2}-\d{2}$/.test(text) ? text.split('-') : ['', ''];
  const choose = (name, now, options) => h('select', {
    id: `${id}-${name[0]}`, 'aria-label': `${label}: ${name[1]}`, on: { change: tell },
  }, h('option', { value: '' }, name[1]),
    options.map(([key, words]) => h('option', { value: key, selected: key === now }, words)));
  const days = choose(['day', say('ημέρα', 'day')], day,
    Array.from({ length: 31 }, (_, index) => [padded(index + 1), String(index + 1)]));
  const months = choose(['month', say('μήνας', 'month')], month,
    monthNames().map((name, index) => [padded(index + 1), name]));
  function tell() {
    // Half a day is none: the file does not keep one that the lists no longer show.
    changed(days.value && months.value ? `${months.value}-${days.value}` : '');
  }
  return h('span', { class: 'row' }, days, months);
}
