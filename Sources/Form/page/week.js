// The hours of a week: a text field for each day, a grid to paint on, and two shorter ways: hours
// of another week, and a table pasted from elsewhere.

import { fieldAt, isWeek, wording } from './catalogue.js';
import { announce, h, idOf, replace } from './dom.js';
import { framed, hoursInput } from './field.js';
import { has, held, list, onJudged, paths } from './file.js';
import { Grid } from './grid.js';
import { say } from './language.js';
import { edit, endGesture } from './model.js';
import { pasting } from './pasting.js';
import { nameOf } from './references.js';
import { joined } from './typed.js';

const WORKDAYS = 5;

/** The other weeks of the file that have hours, with their names. */
function otherWeeks(path) {
  return paths().filter((at) => at !== path && fieldAt(at)?.fields && isWeek(fieldAt(at)))
    .map((at) => {
      const item = at.match(/^\w+\/\d+/)?.[0];
      const parts = [item ? nameOf(item) : '', wording(at).label];
      return [at, parts.filter(Boolean).join(': ')];
    });
}

/** The lists of other weeks on the page, with the week of each. */
const offers = new Map();

/** Offers in each list the weeks that the file has now. */
function offer() {
  for (const [from, path] of offers) {
    const all = otherWeeks(path);
    if (from.options.length === all.length + 1 && all.every(([at, name], index) =>
      from.options[index + 1].value === at && from.options[index + 1].text === name)) continue;
    const chosen = from.value;
    replace(from, h('option', { value: '' }, say('Ίδιο με…', 'Same as…')),
      all.map(([at, name]) => h('option', { value: at }, name)));
    from.value = all.some(([at]) => at === chosen) ? chosen : '';
    from.dispatchEvent(new Event('change'));
  }
}

onJudged(() => {
  for (const from of offers.keys()) if (!from.isConnected) offers.delete(from);
  offer();
});

/** The control for the week at a path. */
export function week(path) {
  const days = fieldAt(path).fields.map((field) => field.key);
  const inputs = new Map();
  const picture = new Grid(path, days, refresh);

  function refresh() {
    for (const [day, input] of inputs) {
      if (document.activeElement !== input) input.value = held.get(`${path}/${day}`) ?? joined(`${path}/${day}`);
    }
    picture.show();
  }

  /** Gives days other hours; days without any are closed. */
  function give(hours, words) {
    endGesture();
    const edits = hours.map(([day, texts]) => [`${path}/${day}`, ...texts])
      .filter((one) => one.length > 1 || has(one[0]));
    if (edits.length) edit(...edits);
    refresh();
    announce(words);
  }

  const copied = () => say('Το ωράριο αντιγράφηκε.', 'The hours were copied.');
  const rows = days.map((day, index) => {
    const at = `${path}/${day}`;
    const { label } = wording(at);
    const input = hoursInput(at, { class: 'hours', 'aria-describedby': `${idOf('h', path)}-week ${idOf('m', at)}` });
    input.addEventListener('input', () => picture.show());
    input.addEventListener('change', () => picture.show());
    inputs.set(day, input);
    const others = index < WORKDAYS ? days.slice(0, WORKDAYS) : days;
    const words = index < WORKDAYS
      ? say('Και στις άλλες εργάσιμες', 'To the other workdays') : say('Και στις άλλες ημέρες', 'To all days');
    return h('div', { class: 'day' }, framed(at, h('div', { class: 'row' }, input, h('button', {
      type: 'button', class: 'quiet', on: { click: () =>
        give(others.filter((one) => one !== day).map((one) => [one, list(at)]), copied()) },
    }, words, h('span', { class: 'unseen' }, ` (${label})`))), { label, hint: '', law: [] }));
  });
  // A button acts, not the choice itself: an arrow key on the list must not change a week.
  const copy = h('button', { type: 'button', class: 'quiet copying', disabled: true, on: { click: () => {
    due.textContent = '';
    give(days.map((day) => [day, list(`${from.value}/${day}`)]), copied());
  } } }, say('Αντιγραφή', 'Copy'),
  h('span', { class: 'unseen' }, ` (${wording(path).label})`));
  const from = h('select', { id: idOf('from', path), 'aria-label': say('Αντιγραφή ωραρίου από', 'Copy hours from'),
    on: { change: () => {
      copy.disabled = !from.value;
      due.textContent = from.value ? say('Πατήστε «Αντιγραφή» για να μπει.', 'Press “Copy” to take it over.') : '';
    } } });
  const due = h('span', { class: 'hint', role: 'status' });
  offers.set(from, path);
  offer();
  return h('div', { class: 'week' },
    h('p', { class: 'hint', id: `${idOf('h', path)}-week` }, say(
      'Γράψτε το ωράριο, όπως 8-2:30 ή 08:00-13:00, 17:00-20:00, ή σημειώστε το στο πλέγμα. Κενό σημαίνει κλειστά.',
      'Type the hours, such as 8-14:30 or 08:00-13:00, 17:00-20:00, or mark them on the grid. Empty means closed.')),
    h('div', { class: 'row shorter' }, from, copy, due, pasting(path, (hours) =>
      give(hours, say('Το ωράριο μπήκε.', 'The hours are in.')))),
    h('div', { class: 'columns' }, h('div', { class: 'days' }, rows), picture.element));
}
