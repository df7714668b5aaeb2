// Common topics to choose from: one click adds a topic with everything known about it.

import { catalogue, offered } from './catalogue.js';
import { ask } from './core.js';
import { announce, h, idOf } from './dom.js';
import { say, title, told } from './language.js';
import { count, edit, value } from './model.js';
import { render } from './view.js';

/** The fieldset with suggestions above the topics. */
export function proposals() {
  const fields = catalogue().fields.find((field) => field.key === 'topics').fields;
  const groups = fields.find((field) => field.key === 'field').words;
  const select = h('select', { id: 'proposal' },
    h('option', { value: '' }, say('— επιλέξτε —', '— choose —')),
    groups.map((group) => h('optgroup', { label: title(told(group.label)) },
      catalogue().topics.map((topic, index) => [topic, index])
        .filter(([topic]) => topic.field === group.key)
        .map(([topic, index]) => h('option', { value: String(index) }, told(topic.title))))));
  return h('div', { class: 'proposals' },
    h('label', { for: 'proposal' }, say('Συνηθισμένα θεματικά πεδία', 'Common topics')),
    h('div', { class: 'row' }, select, h('button', {
      type: 'button', on: { click: () => propose(catalogue().topics[Number(select.value)], select) },
    }, say('Προσθήκη', 'Add'))));
}

function propose(topic, select) {
  if (!select.value || !topic) {
    select.focus();
    return;
  }
  const index = count('topics');
  const at = `topics/${index}`;
  const taken = Array.from({ length: index }, (_, other) => value(`topics/${other}/id`));
  const base = ask('slug', topic.title.el).text;
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  const modes = offered().filter((mode) => mode !== 'phone' || topic.kind === 'information');
  const edits = [[`${at}/id`, id], [`${at}/title`, topic.title.el],
    [`${at}/titleEnglish`, topic.title.en], [`${at}/field`, topic.field],
    [`${at}/kind`, topic.kind], [`${at}/audience`, 'citizens']];
  if (modes.length) edits.push([`${at}/modes`, ...modes]);
  edit(...edits);
  render();
  document.getElementById(idOf('f', at))?.focus();
  announce(say(`Προστέθηκε: ${topic.title.el}`, `Added: ${topic.title.en}`));
}
