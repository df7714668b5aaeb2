// Common topics to choose from: those that are ticked are added with everything known about them.

import { catalogue, offered } from './catalogue.js';
import { ask } from './core.js';
import { announce, h, idOf } from './dom.js';
import { count, value } from './file.js';
import { say, title, told } from './language.js';
import { edit, endGesture } from './model.js';
import { freeName } from './names.js';
import { render } from './view.js';

/** The common topics that the file does not have yet, by field of competence. */
export function proposals() {
  const fields = catalogue().fields.find((field) => field.key === 'topics').fields;
  const groups = fields.find((field) => field.key === 'field').words;
  const has = Array.from({ length: count('topics') }, (_, index) => value(`topics/${index}/title`));
  const free = catalogue().topics.filter((topic) => !has.includes(topic.title.el));
  if (!free.length) return null;
  const ticked = new Set();
  const button = h('button', { type: 'button', class: 'main', id: 'propose', on: { click: () => propose([...ticked]) } },
    say('Προσθήκη των επιλεγμένων', 'Add those chosen'));
  const box = (topic, index) => {
    const id = idOf('p', `${topic.field}/${index}`);
    return h('div', { class: 'option' }, h('input', { type: 'checkbox', id, on: { change: (event) => {
      if (event.target.checked) ticked.add(topic);
      else ticked.delete(topic);
      button.firstChild.textContent = ticked.size
        ? say(`Προσθήκη των επιλεγμένων (${ticked.size})`, `Add those chosen (${ticked.size})`)
        : say('Προσθήκη των επιλεγμένων', 'Add those chosen');
    } } }), h('label', { for: id }, told(topic.title)));
  };
  return h('details', { class: 'own proposals', id: 'proposals', open: !has.length },
    h('summary', {}, say('Συνηθισμένα θεματικά πεδία', 'Common topics')),
    h('p', { class: 'hint' }, say('Σημειώστε όσα παρέχει ο Δήμος. Αλλάζουν ή αφαιρούνται μετά.',
      'Tick those that the municipality serves. They can be changed or removed afterwards.')),
    h('div', { class: 'groups' }, groups.map((group) => {
      const own = free.filter((topic) => topic.field === group.key);
      return own.length ? h('fieldset', {}, h('legend', {}, title(told(group.label))),
        h('div', { class: 'options' }, own.map(box))) : null;
    })), button);
}

/** Adds topics: `{ title, field, kind }` in both languages, and perhaps more answers of each. */
export function addTopics(topics) {
  endGesture();
  const first = count('topics');
  const taken = [];
  const edits = topics.flatMap((topic, number) => {
    const at = `topics/${first + number}`;
    const id = freeName('topics', ask('slug', topic.title.el).text, '', taken);
    taken.push(id);
    const modes = offered().filter((mode) => mode !== 'phone' || topic.kind === 'information');
    const known = [['id', id], ['title', topic.title.el], ['titleEnglish', topic.title.en], ['field', topic.field],
      ['kind', topic.kind], ['audience', ...(topic.audience ?? ['citizens'])], ['modes', ...modes],
      ['documents', ...(topic.documents ?? [])]];
    return known.filter(([, ...values]) => values.some((one) => one)).map(([key, ...values]) => [`${at}/${key}`, ...values]);
  });
  if (edits.length) edit(...edits);
  return first;
}

function propose(topics) {
  if (!topics.length) return;
  const first = addTopics(topics);
  render();
  document.getElementById(idOf('f', `topics/${first}`))?.focus();
  announce(say(`Προστέθηκαν: ${topics.length}`, `Added: ${topics.length}`));
}
