// Groups of fields, lists of groups, and the fields of a step.

import { fieldAt, isPerMode, isWeek, keysOf, offered, wording } from './catalogue.js';
import { announce, h, idOf } from './dom.js';
import { feast } from './feast.js';
import { grouped, simple } from './field.js';
import { say, told } from './language.js';
import { municipality } from './municipality.js';
import { count, edit, has, put, value } from './model.js';
import { seasonDay } from './season.js';
import { proposals } from './topics.js';
import { week } from './week.js';
import { PLACEHOLDERS, nameItem } from './names.js';
import { ADDS, ITEMS } from './words.js';
import { render } from './view.js';

/** Whether an answer is required, given the other answers. */
function isAsked(path) {
  const keys = keysOf(path);
  const [top] = keys;
  const modes = offered();
  const hasAnswer = value(path) !== '' || count(path) > 0;
  if (hasAnswer) return true;
  if (keys.length === 1 && (top === 'thirdParty' || top === 'interpretation')) {
    return modes.includes('video');
  }
  if (keys.length > 1 && keys.at(-1) === 'offices') return modes.includes('inPerson');
  if (keys.join('/') === 'topics/thirdParty') return modes.includes('video');
  return true;
}

/** A field of any type. */
export function fieldOf(path) {
  const field = fieldAt(path);
  if (!field || !isAsked(path)) return null;
  const keys = keysOf(path).join('/');
  if (keys === 'localHolidays/date') return feast(path.replace(/\/date$/, ''));
  if (keys === 'localHolidays/notBefore') return null;
  if (field.kind === 'seasonDay') return seasonDay(path);
  if (field.kind === 'groups') return items(path);
  if (field.kind === 'group') return isWeek(field) ? ownWeek(path) : group(path, field);
  const shown = simple(path, field);
  if (shown) nameItem(path, shown);
  return shown;
}

function group(path, field) {
  if (path === 'municipality') return municipality(path);
  const words = wording(path);
  const keys = isPerMode(field)
    ? field.fields.map((inner) => inner.key).filter((key) => isShown(path, key))
    : field.fields.map((inner) => inner.key);
  if (!keys.length) return null;
  const fields = keys.map((key) => fieldOf(`${path}/${key}`));
  return grouped(path, isPerMode(field) ? h('div', { class: 'parted' }, fields) : fields, words);
}

/** Whether a group shows a mode: it is offered, or the file contains it. */
function isShown(path, mode) {
  const at = `${path}/${mode}`;
  const ofTopic = path.match(/^topics\/\d+/);
  const modes = ofTopic ? offered().filter((one) => topicModes(ofTopic[0]).includes(one)) : offered();
  return modes.includes(mode) || value(at) !== '' || count(at) > 0;
}

function topicModes(topic) {
  const path = `${topic}/modes`;
  const known = fieldAt('modes').words.map((word) => word.key);
  return known.filter((mode) => document.getElementById(idOf('f', `${path}/${mode}`))?.checked
    ?? valuesOf(path).includes(mode));
}

const valuesOf = (path) => Array.from({ length: 9 }, (_, index) => value(`${path}/${index}`));

/** An optional week, which is opened on request. */
function ownWeek(path) {
  if (!/^(offices|seasons|departments)\//.test(path)) return grouped(path, week(path));
  const isOpen = count(path) > 0;
  return h('details', { class: 'own', open: isOpen },
    h('summary', {}, wording(path).label), grouped(path, week(path)));
}

/** A list of groups: a card for each, and a button to add one. */
function items(path) {
  const number = count(path);
  const isAlone = path === 'offices' || path === 'topics';
  const cards = Array.from({ length: number }, (_, index) => card(path, index));
  return h('section', { class: 'items', 'aria-labelledby': idOf('f', path) },
    h('h2', { id: idOf('f', path), tabindex: '-1', class: isAlone ? 'unseen' : null }, wording(path).label),
    wording(path).hint ? h('p', { class: 'hint' }, wording(path).hint) : null,
    h('div', { class: 'messages', id: idOf('m', path) }),
    path === 'topics' ? proposals() : null,
    cards,
    h('button', { type: 'button', id: idOf('add', path), on: { click: () => add(path) } },
      told(ADDS[keysOf(path).join('/')] ?? { el: 'Προσθήκη', en: 'Add' })));
}

/** What most exceptions do not need: several days, days that come again, or holidays. */
const RECURRENCE = ['dates', 'weekdays', 'everyWeeks', 'weekOfMonth', 'onHoliday'];
/** What most topics do not need: how their appointments are given, and interpretation. */
const BOOKING = ['leadTime', 'horizon', 'pause', 'step', 'dailyMaximum', 'interpretation'];
const isException = (path) => ['closures', 'openings', 'specialHours'].includes(path);

/** The fields of days that come again, opened on request. */
function recurrence(at, field) {
  const keys = RECURRENCE.filter((key) => field.fields.some((inner) => inner.key === key));
  const isOpen = keys.some((key) => has(`${at}/${key}`));
  return h('details', { class: 'own', open: isOpen },
    h('summary', {}, keys.includes('onHoliday')
      ? say('Περισσότερες ημέρες, κάθε πόσο, αργίες', 'More days, how often, holidays')
      : say('Περισσότερες ημέρες, ή κάθε πόσο', 'More days, or how often')),
    keys.map((key) => fieldOf(`${at}/${key}`)));
}

/** The fields of how a topic's appointments are given, opened on request. */
function booking(at) {
  const isOpen = BOOKING.some((key) => has(`${at}/${key}`));
  return h('details', { class: 'own', open: isOpen },
    h('summary', {}, say('Πότε κλείνεται, παύσεις, όριο ημέρας, διερμηνεία',
      'When it is booked, pauses, daily limit, interpretation')),
    BOOKING.map((key) => fieldOf(`${at}/${key}`)));
}

function card(path, index) {
  const at = `${path}/${index}`;
  const field = fieldAt(path);
  const item = told(ITEMS[keysOf(path).join('/')] ?? { el: 'Στοιχείο', en: 'Item' });
  const named = ['name', 'title', 'system', 'reason', 'rule'].map((key) => value(`${at}/${key}`));
  const name = named.find((text) => text) ?? '';
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  return h('fieldset', { class: 'card', id: idOf('w', at) },
    h('legend', { id: idOf('f', at), tabindex: '-1' }, `${item} ${index + 1}${shown ? `: ${shown}` : ''}`),
    h('div', { class: 'messages', id: idOf('m', at) }),
    // The short name is derived from the others, so it comes last.
    [...field.fields.filter((inner) => inner.kind !== 'id' || path === 'waivers'),
      ...field.fields.filter((inner) => inner.kind === 'id' && path !== 'waivers')]
      .filter((inner) => !RECURRENCE.includes(inner.key) || !isException(path))
      .filter((inner) => !BOOKING.includes(inner.key) || path !== 'topics')
      .map((inner) => fieldOf(`${at}/${inner.key}`)),
    isException(path) ? recurrence(at, field) : null,
    path === 'topics' ? booking(at) : null,
    h('button', {
      type: 'button', class: 'quiet remove', on: { click: () => remove(path, index) },
    }, say('Αφαίρεση', 'Remove'), h('span', { class: 'unseen' }, ` ${item} ${index + 1}`)));
}

/** Adds an item without any answers. */
function add(path) {
  const index = count(path);
  const [first] = fieldAt(path).fields;
  const at = `${path}/${index}`;
  if (first.key === 'id') {
    const id = freeID(path, PLACEHOLDERS[path] ?? 'neo', index + 1);
    edit([`${at}/id`, id], [`${at}/${fieldAt(path).fields[1].key}`, '']);
  } else {
    // Of an exception's days there are several ways to say them; its reason is always needed.
    edit([`${at}/${isException(path) ? 'reason' : first.key}`, '']);
  }
  render();
  document.getElementById(idOf('f', at))?.focus();
}

function freeID(path, base, number) {
  const taken = Array.from({ length: count(path) }, (_, index) => value(`${path}/${index}/id`));
  let next = number;
  while (taken.includes(`${base}-${next}`)) next += 1;
  return `${base}-${next}`;
}

function remove(path, index) {
  put(`${path}/${index}`);
  render();
  const last = Math.min(index, count(path) - 1);
  const next = last >= 0 ? idOf('f', `${path}/${last}`) : idOf('add', path);
  document.getElementById(next)?.focus();
  announce(say('Αφαιρέθηκε. Η αναίρεση το επαναφέρει.', 'Removed. Undo brings it back.'));
}

/** The hours of each mode offered. */
export function weeks() {
  const modes = fieldAt('hours').fields.map((inner) => inner.key)
    .filter((mode) => isShown('hours', mode));
  if (!modes.length) {
    return h('p', {}, say('Επιλέξτε πρώτα τρόπους εξυπηρέτησης.', 'Choose modes of service first.'));
  }
  return h('div', { class: 'weeks' }, h('div', { class: 'messages', id: idOf('m', 'hours') }),
    modes.map((mode) => grouped(`hours/${mode}`, week(`hours/${mode}`))));
}
