// One choice for many topics: a table of topics and of what each may have.

import { fieldAt, offered, wordOf } from './catalogue.js';
import { h } from './dom.js';
import { itemsIn, setTicked } from './field.js';
import { count, list, value } from './file.js';
import { say } from './language.js';
import { edit, endGesture } from './model.js';
import { render } from './view.js';

let isOpen = false;

/** The table of modes and offices for all topics, once there are several. */
export function matrix() {
  const number = count('topics');
  const modes = offered();
  if (number < 2 || !modes.length) return null;
  const offices = itemsIn('offices');
  const columns = [...modes.map((mode) => ['modes', mode, wordOf(fieldAt('modes'), mode)]),
    ...(offices.length > 1 ? offices.map(([id, name]) => ['offices', id, name]) : [])];
  const rows = Array.from({ length: number }, (_, index) => topicRow(index, columns));
  return h('details', { class: 'own many', open: isOpen, on: { toggle: (event) => { isOpen = event.target.open; } } },
    h('summary', {}, say('Επιλογή για πολλά θεματικά πεδία μαζί', 'Choose for many topics at once')),
    offices.length > 1 ? h('p', { class: 'hint' }, say('Θέμα χωρίς κανένα κατάστημα παρέχεται σε όλα.',
      'A topic without any office is served at all.')) : null,
    h('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': say('Πίνακας θεμάτων', 'Table of topics') },
      h('table', { class: 'choices' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('Θεματικό πεδίο', 'Topic')),
          columns.map((column) => h('th', { scope: 'col' }, head(column, number))))),
        h('tbody', {}, rows))));
}

/** The head of a column, which chooses it for all. */
function head([key, word, name], number) {
  const all = Array.from({ length: number }, (_, index) => `topics/${index}/${key}`);
  const isAll = all.every((path) => list(path).includes(word));
  return h('button', { type: 'button', class: 'quiet', on: { click: () => {
    endGesture();
    const next = (path) => (isAll ? list(path).filter((one) => one !== word) : [...new Set([...list(path), word])]);
    edit(...all.map((path) => [path, ...next(path)]));
    render();
  } } }, name, h('span', { class: 'unseen' }, isAll ? say(': σε κανένα', ': for none') : say(': σε όλα', ': for all')));
}

function topicRow(index, columns) {
  const name = value(`topics/${index}/title`) || String(index + 1);
  return h('tr', {}, h('th', { scope: 'row' }, name), columns.map(([key, word, label]) => {
    const path = `topics/${index}/${key}`;
    return h('td', {}, h('input', {
      type: 'checkbox', checked: list(path).includes(word), 'aria-label': `${name}: ${label}`,
      on: { change: (event) => {
        const order = key === 'modes' ? offered() : itemsIn('offices').map(([id]) => id);
        setTicked(path, word, event.target.checked, order);
        render();
      } },
    }));
  }));
}
