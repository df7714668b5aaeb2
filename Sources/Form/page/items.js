// A list of items: one line for each, and one of them open at a time.

import { fieldAt, keysOf, wordOf, wording } from './catalogue.js';
import { h, idOf } from './dom.js';
import { itemsIn, law } from './field.js';
import { count, list, value } from './file.js';
import { allFindings, fresh } from './findings.js';
import { say, shortDay, told } from './language.js';
import { edit, endGesture } from './model.js';
import { PLACEHOLDERS, freeName } from './names.js';
import { nameOf } from './references.js';
import { remove } from './removal.js';
import { render } from './view.js';
import { ADDS, ITEMS } from './words.js';

/** The open item of each list. */
const openOf = new Map();
const NOUN = { el: 'Στοιχείο', en: 'Item' };

export const isException = (path) => ['closures', 'openings', 'specialHours'].includes(path);

/** Opens the item that contains a place. */
export function openItem(place) {
  const found = place.match(/^(\w+)\/(\d+)/);
  if (found) openOf.set(found[1], Number(found[2]));
}

/** A list of groups; `card` makes the fields of an item, `above` stands before the items. */
export function items(path, card, above = []) {
  const number = count(path);
  const isTop = !path.includes('/');
  const isAlone = path === 'offices' || path === 'topics';
  const now = number === 1 ? 0 : openOf.get(path);
  const all = Array.from({ length: number }, (_, index) =>
    (!isTop || index === now ? opened(path, index, card, isTop && number > 1) : closed(path, index)));
  return h('section', { class: 'items', 'aria-labelledby': idOf('f', path) },
    h('h2', { id: idOf('f', path), tabindex: '-1', class: isAlone ? 'unseen' : null }, wording(path).label),
    wording(path).hint ? h('p', { class: 'hint' }, wording(path).hint) : null,
    law(wording(path)), h('div', { class: 'messages', id: idOf('m', path) }), above, all,
    h('button', { type: 'button', id: idOf('add', path), on: { click: () => add(path) } },
      told(ADDS[keysOf(path).join('/')] ?? { el: 'Προσθήκη', en: 'Add' })));
}

const noun = (path) => told(ITEMS[keysOf(path).join('/')] ?? NOUN);

function heading(path, index) {
  const name = nameOf(`${path}/${index}`);
  return `${noun(path)} ${index + 1}${name ? `: ${name.length > 60 ? `${name.slice(0, 60)}…` : name}` : ''}`;
}

/** What a closed item says about itself, in a line. */
function gist(path, index) {
  const at = `${path}/${index}`;
  const words = (key) => list(`${at}/${key}`).map((one) => wordOf(fieldAt(`${at}/${key}`), one));
  const days = (key) => list(`${at}/${key}`).map(shortDay).join(', ');
  const parts = path === 'topics' ? [...words('modes'), ...words('kind')]
    : path === 'offices' ? [value(`${at}/street`), value(`${at}/city`)]
      : path === 'departments' ? list(`${at}/topics`).map((id) => itemsIn('topics').find(([one]) => one === id)?.[1] ?? id)
        : [days('date'), days('dates'), [days('from'), days('to')].filter(Boolean).join(' – '), ...words('weekdays'),
          ...words('weekOfMonth'), days('hours'), days('email')];
  return parts.filter(Boolean).join(' · ');
}

function closed(path, index) {
  const at = `${path}/${index}`;
  const wrong = allFindings().filter((one) => one.finding.severity === 'error' && one.place.startsWith(`${at}/`)).length;
  const place = h('div', {});
  const name = h('span', { class: 'unseen' }, ` ${heading(path, index)}`);
  return h('div', { class: 'card closed', id: idOf('w', at) },
    h('div', { class: 'line' },
      h('div', { id: idOf('f', at), tabindex: '-1' }, h('strong', {}, heading(path, index)),
        h('span', { class: 'hint' }, gist(path, index)),
        wrong ? h('span', { class: 'lacks' }, say(wrong === 1 ? '1 λάθος' : `${wrong} λάθη`, wrong === 1 ? '1 error' : `${wrong} errors`)) : null),
      h('div', { class: 'row' },
        h('button', { type: 'button', class: 'quiet', on: { click: () => turn(path, index) } },
          say('Αλλαγή', 'Change'), name.cloneNode(true)),
        h('button', { type: 'button', class: 'quiet remove', on: { click: () => remove(path, index, place, () => after(path, index)) } },
          say('Αφαίρεση', 'Remove'), name))),
    h('div', { class: 'messages', id: idOf('m', at) }), place);
}

function opened(path, index, card, canClose) {
  const at = `${path}/${index}`;
  const place = h('div', {});
  return h('fieldset', { class: 'card', id: idOf('w', at) },
    h('legend', { id: idOf('f', at), tabindex: '-1' }, heading(path, index)),
    h('div', { class: 'messages', id: idOf('m', at) }), card(path, index), place,
    h('div', { class: 'row ends' },
      canClose ? h('button', { type: 'button', on: { click: () => turn(path, null, index) } },
        say('Έτοιμο', 'Done'), h('span', { class: 'unseen' }, ` ${noun(path)} ${index + 1}`)) : null,
      h('button', {
        type: 'button', class: 'quiet remove', on: { click: () => remove(path, index, place, () => after(path, index)) },
      }, say('Αφαίρεση', 'Remove'), h('span', { class: 'unseen' }, ` ${noun(path)} ${index + 1}`))));
}

/** Opens an item, or closes the open one. */
function turn(path, index, focused = index) {
  fresh.clear();
  if (index === null) openOf.delete(path);
  else openOf.set(path, index);
  render();
  document.getElementById(idOf('f', `${path}/${focused}`))?.focus();
}

function after(path, index) {
  openOf.delete(path);
  render();
  const last = Math.min(index, count(path) - 1);
  document.getElementById(last >= 0 ? idOf('f', `${path}/${last}`) : idOf('add', path))?.focus();
}

/** Adds an item without any answers. */
function add(path) {
  endGesture();
  const index = count(path);
  const [first, second] = fieldAt(path).fields;
  const at = `${path}/${index}`;
  fresh.add(at);
  if (first.key === 'id') {
    const base = PLACEHOLDERS[path] ?? 'neo';
    edit([`${at}/id`, freeName(path, `${base}-${index + 1}`)], [`${at}/${second.key}`, '']);
  } else {
    // Of an exception's days there are several ways to say them; its reason is always needed. An
    // answer that may be missing is not begun: empty, it would be wrong.
    const needed = fieldAt(path).fields.find((field) => field.need === 'required') ?? first;
    edit([`${at}/${isException(path) ? 'reason' : needed.key}`, '']);
  }
  openOf.set(path, index);
  render();
  document.getElementById(idOf('f', at))?.focus();
}
