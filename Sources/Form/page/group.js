// Groups of fields, the fields of an item, and the fields of a step.

import { fieldAt, isPerMode, isWeek, keysOf, offered, wordOf, wording } from './catalogue.js';
import { h, idOf } from './dom.js';
import { feast } from './feast.js';
import { boxes, choicesOf, grouped, headed, law, simple } from './field.js';
import { count, has, value, values } from './file.js';
import { isException, items } from './items.js';
import { say } from './language.js';
import { matrix } from './matrix.js';
import { setMode } from './modes.js';
import { municipality } from './municipality.js';
import { nameControl, nameItem } from './names.js';
import { seasonDay } from './season.js';
import { proposals } from './topics.js';
import { week } from './week.js';

/** Whether an answer is required, given the other answers. */
function isAsked(path) {
  const keys = keysOf(path);
  const [top] = keys;
  const modes = offered();
  if (value(path) !== '' || count(path) > 0) return true;
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
  if (keys === 'modes') {
    return grouped(path, boxes(path, choicesOf(path, field), setMode));
  }
  if (field.kind === 'seasonDay') return seasonDay(path);
  if (field.kind === 'groups') {
    return items(path, card, path === 'topics' ? [proposals(), matrix()] : []);
  }
  if (field.kind === 'group') return isWeek(field) ? ownWeek(path) : group(path, field);
  const shown = simple(path, field);
  if (!shown) return null;
  nameItem(path, shown);
  nameControl(path, shown);
  return shown;
}

function group(path, field) {
  if (path === 'municipality') return municipality(path);
  const keys = isPerMode(field)
    ? field.fields.map((inner) => inner.key).filter((key) => isShown(path, key))
    : field.fields.map((inner) => inner.key);
  if (!keys.length) return null;
  const fields = keys.map((key) => fieldOf(`${path}/${key}`));
  // Answers of a line stand side by side; a week needs all the room.
  const isShort = isPerMode(field) && !isWeek(field.fields[0]);
  return headed(path, isShort ? h('div', { class: 'parted' }, fields) : fields);
}

/** Whether a group shows a mode: it is offered, or the file contains it. */
function isShown(path, mode) {
  const at = `${path}/${mode}`;
  const topic = path.match(/^topics\/\d+/)?.[0];
  const modes = topic ? offered().filter((one) => values(`${topic}/modes`).includes(one)) : offered();
  return modes.includes(mode) || value(at) !== '' || count(at) > 0;
}

/** An optional week, which is opened on request. */
function ownWeek(path) {
  if (!/^(offices|seasons|departments)\//.test(path)) return headed(path, week(path));
  return h('details', { class: 'own', id: idOf('own', path), open: count(path) > 0 },
    h('summary', {}, wording(path).label), headed(path, week(path)));
}

/** What most exceptions do not need: several days, days that come again, or holidays. */
const RECURRENCE = ['dates', 'weekdays', 'everyWeeks', 'weekOfMonth', 'onHoliday'];
/** What most topics do not need: how their appointments are given, and interpretation. */
const BOOKING = ['leadTime', 'horizon', 'pause', 'step', 'dailyMaximum', 'interpretation'];

/** Fields that are opened on request, or when one of them is answered. */
function folded(at, keys, words) {
  const paths = keys.map((key) => (at ? `${at}/${key}` : key));
  const fields = paths.map((path) => fieldOf(path)).filter(Boolean);
  if (!fields.length) return null;
  return h('details', { class: 'own', id: idOf('more', at), open: paths.some((path) => has(path)) },
    h('summary', {}, words), fields);
}

/** The fields of a step; those of how all appointments are given are opened on request. */
export function fieldsOf(keys) {
  const apart = keys.filter((key) => BOOKING.includes(key) && key !== 'interpretation');
  return [keys.filter((key) => !apart.includes(key)).map((key) => fieldOf(key)),
    folded('', apart, say('Πότε κλείνεται, παύσεις, όριο ημέρας', 'When it is booked, pauses, daily limit'))];
}

/** The fields of an item. */
function card(path, index) {
  const at = `${path}/${index}`;
  const { fields } = fieldAt(path);
  const apart = isException(path) ? RECURRENCE : path === 'topics' ? BOOKING : [];
  const keys = fields.map((inner) => inner.key);
  // The short name is derived from the others, so it comes last, out of the way.
  const isID = (key) => key === 'id';
  const folding = apart.filter((key) => keys.includes(key));
  const words = path === 'topics'
    ? say('Πότε κλείνεται, παύσεις, όριο ημέρας, διερμηνεία', 'When it is booked, pauses, daily limit, interpretation')
    : keys.includes('onHoliday') ? say('Περισσότερες ημέρες, κάθε πόσο, αργίες', 'More days, how often, holidays')
      : say('Περισσότερες ημέρες, ή κάθε πόσο', 'More days, or how often');
  return [
    keys.filter((key) => !isID(key) && !apart.includes(key)).map((key) => fieldOf(`${at}/${key}`)),
    folding.length ? folded(at, folding, words) : null,
    keys.filter(isID).map((key) => fieldOf(`${at}/${key}`)),
  ];
}

/** The hours of each mode offered. */
export function weeks() {
  const modes = fieldAt('hours').fields.map((inner) => inner.key)
    .filter((mode) => isShown('hours', mode));
  if (!modes.length) {
    return h('p', {}, say('Επιλέξτε πρώτα τρόπους εξυπηρέτησης.', 'Choose modes of service first.'));
  }
  return h('div', { class: 'weeks' }, law(wording('hours')), h('div', { class: 'messages', id: idOf('m', 'hours') }),
    modes.map((mode) => headed(`hours/${mode}`, week(`hours/${mode}`))));
}
