// The hours of a week: a grid to paint on, and a text field for each day.

import { fieldAt, wording } from './catalogue.js';
import { announce, h, idOf } from './dom.js';
import { framed } from './field.js';
import { say } from './language.js';
import { edit, has, list, put, values } from './model.js';
import { Grid } from './grid.js';

const WORKDAYS = 5;

const shownText = (path) => list(path).join(', ');

/** The control for the week at a path. */
export function week(path) {
  const days = fieldAt(path).fields.map((field) => field.key);
  const inputs = new Map();
  const picture = new Grid(path, days, refresh);

  function refresh() {
    for (const [day, input] of inputs) {
      if (document.activeElement !== input) input.value = shownText(`${path}/${day}`);
    }
    picture.show();
  }

  function typed(day, text) {
    const at = `${path}/${day}`;
    const parts = text.split(',').map((part) => part.trim()).filter(Boolean);
    if (parts.length) put(at, ...parts);
    else if (has(at)) put(at);
    picture.show();
  }

  /** Copies the hours of one day to other days. */
  function copy(from, others) {
    const hours = values(`${path}/${from}`);
    const edits = others.filter((day) => day !== from)
      .map((day) => [`${path}/${day}`, ...hours]);
    const real = edits.filter((one) => one.length > 1 || has(one[0]));
    if (real.length) edit(...real);
    refresh();
    announce(say('Το ωράριο αντιγράφηκε.', 'The hours were copied.'));
  }

  const rows = days.map((day, index) => {
    const at = `${path}/${day}`;
    const { label } = wording(at);
    const input = h('input', {
      id: idOf('f', at), type: 'text', class: 'hours', autocomplete: 'off', spellcheck: 'false',
      value: shownText(at), 'aria-describedby': `${idOf('h', path)}-week ${idOf('m', at)}`,
      on: { input: (event) => typed(day, event.target.value) },
    });
    inputs.set(day, input);
    const others = index < WORKDAYS ? days.slice(0, WORKDAYS) : days;
    const words = index < WORKDAYS
      ? say('Και στις άλλες εργάσιμες', 'To the other workdays') : say('Και στις άλλες ημέρες', 'To all days');
    return h('div', { class: 'day' }, framed(at, h('div', { class: 'row' }, input, h('button', {
      type: 'button', class: 'quiet', on: { click: () => copy(day, others) },
    }, words, h('span', { class: 'unseen' }, ` (${label})`))), { label, hint: '' }));
  });
  return h('div', { class: 'week' },
    h('p', { class: 'hint', id: `${idOf('h', path)}-week` }, say(
      'Γράψτε το ωράριο, όπως 08:00-14:30 ή 08:00-13:00, 17:00-20:00, ή σημειώστε το στο πλέγμα. Κενό σημαίνει κλειστά.',
      'Type the hours, such as 08:00-14:30 or 08:00-13:00, 17:00-20:00, or mark them on the grid. Empty means closed.')),
    h('div', { class: 'columns' }, h('div', { class: 'days' }, rows), picture.element));
}
