// A schedule pasted from Word, Excel or a website: what was understood of it, before it counts.

import { fieldAt, wording } from './catalogue.js';
import { ask } from './core.js';
import { h, idOf, replace } from './dom.js';
import { say } from './language.js';

/** The way to paste a schedule; `use` receives days and their hours. */
export function pasting(path, use) {
  const id = idOf('paste', path);
  const preview = h('div', { 'aria-live': 'polite' });
  const area = h('textarea', { id, rows: '4', on: { input: () => show() } });
  const whole = h('details', { class: 'pasting', id: idOf('pasting', path) },
    h('summary', {}, say('Επικόλληση ωραρίου', 'Paste a schedule')),
    h('label', { for: id }, say('Πίνακας ή κείμενο από Word, Excel ή ιστοσελίδα', 'A table or text from Word, Excel or a website')),
    area, preview);

  function show() {
    const told = ask('schedule', area.value);
    replace(preview, area.value.trim() ? shown(told) : null);
  }

  function shown(told) {
    const lost = told.lines.filter((line) => !line.isUnderstood);
    const unsure = told.lines.filter((line) => line.isUnderstood && !line.isSure);
    const days = fieldAt(path).fields.map((field) => field.key);
    return h('div', {},
      told.days.length ? h('dl', { class: 'understood' }, told.days.map((day) => h('div', {},
        h('dt', {}, wording(`${path}/${day.key}`).label),
        h('dd', {}, day.hours.join(', ') || say('κλειστά', 'closed'))))) : null,
      unsure.length ? h('p', {}, say('Βεβαιωθείτε ότι αυτό εννοεί: ', 'Make sure that this is what it means: '),
        unsure.map((line) => `«${line.text}»`).join(', ')) : null,
      lost.length ? h('div', { class: 'message error' },
        h('p', {}, h('strong', {}, say('Δεν έγινε κατανοητό:', 'Not understood:'))),
        h('ul', {}, lost.map((line) => h('li', {}, line.text)))) : null,
      told.days.length ? h('button', { type: 'button', on: { click: () => {
        // A day that the text does not name is closed in it, unless only some days are given.
        const named = new Map(told.days.map((day) => [day.key, day.hours]));
        use(days.filter((day) => named.has(day)).map((day) => [day, named.get(day)]));
        area.value = '';
        replace(preview);
        whole.open = false;
        whole.querySelector('summary').focus();
      } } }, say('Να μπει το ωράριο', 'Use these hours')) : null);
  }
  return whole;
}
