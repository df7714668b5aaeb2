// One field: its label, its hint, the law behind it, its control, and a place for its findings.

import { wordOf, wording } from './catalogue.js';
import { h, idOf } from './dom.js';
import { count, held, list, value, values } from './file.js';
import { aheadText, say, shortDay, told } from './language.js';
import { endGesture, put } from './model.js';
import { bound, choose, greekDate, joined, take, takeLines } from './typed.js';

const describedBy = (path, hint) =>
  [hint ? idOf('h', path) : '', idOf('m', path), idOf('n', path)].filter(Boolean).join(' ');

/** A place for errors, before the control, or for notes, behind it. */
const messages = (prefix, path) => h('div', { class: 'messages', id: idOf(prefix, path) });

/** What the law says about a field, on request. */
export function law(words) {
  const quoted = words.law.filter((one) => one.quote);
  if (!quoted.length) return null;
  return h('details', { class: 'law-beside' }, h('summary', {}, say('Τι λέει ο νόμος', 'What the law says')),
    quoted.map((one) => h('p', {}, `${told(one)}: `, h('q', { lang: 'el' }, one.quote))));
}

/** The frame around a control: label, hint and a place for messages. */
export function framed(path, control, words = wording(path)) {
  return h('div', { class: 'field', id: idOf('w', path) },
    h('label', { for: idOf('f', path) }, words.label),
    words.hint ? h('p', { class: 'hint', id: idOf('h', path) }, words.hint) : null,
    messages('m', path), control, messages('n', path), law(words));
}

/** The frame around several controls for one answer. */
export function grouped(path, controls, words = wording(path)) {
  return box(path, words, [messages('m', path), controls, messages('n', path), law(words)]);
}

/** The frame around fields of their own, with the law for all of them above. */
export function headed(path, fields, words = wording(path)) {
  return box(path, words, [law(words), messages('m', path), fields, messages('n', path)]);
}

function box(path, words, content) {
  return h('fieldset', { class: 'field', id: idOf('w', path), 'aria-describedby': describedBy(path, words.hint) },
    h('legend', { id: idOf('f', path), tabindex: '-1' }, words.label),
    words.hint ? h('p', { class: 'hint', id: idOf('h', path) }, words.hint) : null, content);
}

function input(path, properties, control = {}) {
  const { hint } = wording(path);
  const show = control.show ?? (() => value(path));
  const element = h('input', {
    id: idOf('f', path), value: held.get(path) ?? show(), autocomplete: 'off', spellcheck: 'false',
    'aria-describedby': describedBy(path, hint), ...properties,
  });
  return bound(element, path, control);
}

const SHAPES = {
  text: { type: 'text', class: 'wide', spellcheck: 'true' },
  email: { type: 'email', class: 'wide' },
  url: { type: 'url', class: 'wide' },
  phone: { type: 'tel', class: 'short' },
  postcode: { type: 'text', inputmode: 'numeric', class: 'short' },
  number: { type: 'text', inputmode: 'numeric', class: 'short' },
  id: { type: 'text', class: 'wide', autocapitalize: 'none' },
  code: { type: 'text', inputmode: 'numeric', class: 'short' },
};

function date(path) {
  const words = wording(path);
  const hint = `${words.hint} ${say('Όπως 26/10/2026.', 'Such as 26/10/2026: day, month, year.')}`.trim();
  return framed(path, dateInput(path, { 'aria-describedby': describedBy(path, hint) }), { ...words, hint });
}

/** A date as written in Greece, with a year or for each; files contain `2026-10-26` and `10-26`. */
export function dateInput(path, properties = {}) {
  return input(path, { type: 'text', class: 'short', ...properties }, { show: () => shortDay(value(path)) });
}

/** Several dates as written in Greece, separated by commas. */
function dates(path) {
  return framed(path, input(path, { type: 'text', class: 'wide' },
    { show: () => list(path).map(greekDate).join(', ') }));
}

function duration(path) {
  const show = () => value(path).replace(/ min$/, '');
  return framed(path, h('span', { class: 'unit' }, input(path, {
    type: 'text', inputmode: 'numeric', class: 'short',
  }, { show }), h('span', { 'aria-hidden': 'true' }, say('λεπτά', 'minutes'))));
}

/** Hours or days before an appointment, as people write them; files contain `3 days`. */
function ahead(path) {
  return framed(path, input(path, { type: 'text', class: 'short' }, { show: () => aheadText(value(path)) }));
}

/** A text area with one value on each line. */
function lines(path, isProse) {
  const { hint } = wording(path);
  const show = () => (isProse ? value(path) : list(path).join('\n'));
  const text = held.get(path) ?? show();
  const prose = (at, words) => {
    if (words.trim()) put(at, words.trim());
    else choose(at, '');
    return { values: [words], isCertain: true };
  };
  return framed(path, bound(h('textarea', {
    id: idOf('f', path), rows: Math.max(3, Math.min(10, Math.ceil(text.length / 70) + 1)),
    'aria-describedby': describedBy(path, hint), value: text,
  }), path, { show, take: isProse ? prose : takeLines }));
}

function select(path, field, words) {
  const now = value(path);
  const options = [['', say('— επιλέξτε —', '— choose —')],
    ...field.words.map((word) => [word.key, wordOf(field, word.key)])];
  if (now && !options.some(([key]) => key === now)) options.push([now, now]);
  return framed(path, h('select', {
    id: idOf('f', path), 'aria-describedby': describedBy(path, words.hint),
    on: { change: (event) => choose(path, event.target.value) },
  }, options.map(([key, label]) => h('option', { value: key, selected: key === now }, label))), words);
}

/** Checkboxes; the ticked ones are written in the order of the form. `tick` may do more. */
export function boxes(path, options, tick = setTicked) {
  const now = list(path);
  return h('div', { class: 'options' }, options.map(([key, label]) => {
    const id = idOf('f', `${path}/${key}`);
    return h('div', { class: 'option' }, h('input', {
      type: 'checkbox', id, checked: now.includes(key), value: key,
      on: { change: (event) => tick(path, key, event.target.checked, options.map(([one]) => one)) },
    }), h('label', { for: id }, label));
  }));
}

/** The words of a choice, and those in the file that are none: they can be taken off. */
export function choicesOf(path, field) {
  const known = field.words.map((word) => [word.key, wordOf(field, word.key)]);
  return [...known, ...list(path).filter((one) => !field.words.some((word) => word.key === one)).map((one) => [one, one])];
}

/** Adds a word to an answer of several, or takes it off. */
export function setTicked(path, key, isTicked, order) {
  endGesture();
  const ticked = isTicked ? [...list(path), key] : list(path).filter((one) => one !== key);
  const known = order.filter((one) => ticked.includes(one));
  put(path, ...known, ...ticked.filter((one) => !known.includes(one)));
}

function boolean(path, field) {
  const name = idOf('r', path);
  const options = [['true', say('Ναι', 'Yes')], ['false', say('Όχι', 'No')]];
  if (field.need === 'optional') options.push(['', say('Δεν δηλώνεται', 'Not declared')]);
  return grouped(path, h('div', { class: 'options row' }, options.map(([key, label]) => {
    const id = idOf('f', `${path}/${key || 'none'}`);
    return h('div', { class: 'option' }, h('input', {
      type: 'radio', name, id, checked: value(path) === key, on: { change: () => choose(path, key) },
    }), h('label', { for: id }, label));
  })));
}

/** The offices, departments or topics of an answer; without any there is nothing to choose. */
function references(path) {
  const all = itemsIn(path.split('/').at(-1));
  const lost = values(path).filter((id) => !all.some(([one]) => one === id)).map((id) => [id, id]);
  if (!all.length && !lost.length) return null;
  return grouped(path, boxes(path, [...all, ...lost]));
}

/** The short names and names of the items in a list. */
export function itemsIn(key) {
  const name = key === 'topics' ? 'title' : 'name';
  return Array.from({ length: count(key) }, (_, index) => {
    const id = value(`${key}/${index}/id`);
    return [id, value(`${key}/${index}/${name}`) || id];
  }).filter(([id]) => id);
}

/** Intervals of one day, separated by commas. */
export function hoursInput(path, properties) {
  return input(path, { type: 'text', class: 'wide', ...properties }, { show: () => joined(path), take });
}

/** A field whose type needs no special control. */
export function simple(path, field) {
  const words = wording(path);
  switch (field.kind) {
    case 'date': return date(path);
    case 'duration': return duration(path);
    case 'ahead': return ahead(path);
    case 'hours': return framed(path, hoursInput(path));
    case 'prose': return lines(path, true);
    case 'texts': case 'urls': return lines(path, false);
    case 'choice': return select(path, field, words);
    case 'choices': return grouped(path, boxes(path, choicesOf(path, field)));
    case 'boolean': return boolean(path, field);
    case 'ids': return references(path);
    case 'dates': return dates(path);
    default: return framed(path, input(path, SHAPES[field.kind] ?? SHAPES.text));
  }
}
