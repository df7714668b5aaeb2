// One field: its label, its hint, its control, and a place for its findings.

import { wording, wordOf } from './catalogue.js';
import { h, idOf } from './dom.js';
import { say } from './language.js';
import { count, has, list, put, value, values } from './model.js';

const describedBy = (path, hint) =>
  [hint ? idOf('h', path) : '', idOf('m', path)].filter(Boolean).join(' ');

/** The frame around a control: label, hint and a place for messages. */
export function framed(path, control, words = wording(path)) {
  return h('div', { class: 'field', id: idOf('w', path) },
    h('label', { for: idOf('f', path) }, words.label),
    words.hint ? h('p', { class: 'hint', id: idOf('h', path) }, words.hint) : null,
    control,
    h('div', { class: 'messages', id: idOf('m', path) }));
}

/** The frame around several controls for one answer. */
export function grouped(path, controls, words = wording(path)) {
  return h('fieldset', { class: 'field', id: idOf('w', path) },
    h('legend', { id: idOf('f', path), tabindex: '-1' }, words.label),
    words.hint ? h('p', { class: 'hint', id: idOf('h', path) }, words.hint) : null,
    controls,
    h('div', { class: 'messages', id: idOf('m', path) }));
}

/** Writes what was typed to the file; an emptied optional answer is removed. */
export function take(path, text) {
  if (text !== '') put(path, text);
  else if (has(path)) put(path);
}

function input(path, field, properties) {
  const { hint } = wording(path);
  return h('input', {
    id: idOf('f', path), value: value(path), autocomplete: 'off', spellcheck: 'false',
    'aria-describedby': describedBy(path, hint),
    on: { input: (event) => take(path, event.target.value) }, ...properties,
  });
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
  const hint = `${words.hint} ${say('Ημέρα/μήνας/έτος, όπως 26/10/2026.', 'Day/month/year, such as 26/10/2026.')}`.trim();
  return framed(path, dateInput(idOf('f', path), value(path), (text) => take(path, text), {
    'aria-describedby': describedBy(path, hint),
  }), { ...words, hint });
}

const isoDate = (text) => text.trim().replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
  (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A date as written in Greece; files contain `2026-10-26`. */
export function dateInput(id, iso, changed, properties) {
  const shown = iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year, month, day) =>
    `${Number(day)}/${Number(month)}/${year}`);
  return h('input', {
    id, type: 'text', inputmode: 'numeric', class: 'short', autocomplete: 'off', value: shown,
    on: { input: (event) => changed(isoDate(event.target.value)) }, ...properties,
  });
}

/** Several dates as written in Greece, separated by commas. */
function dates(path) {
  const greek = (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year, month, day) =>
    `${Number(day)}/${Number(month)}/${year}`);
  return framed(path, input(path, null, {
    type: 'text', class: 'wide', value: list(path).map(greek).join(', '),
    on: { input: (event) => {
      const each = event.target.value.split(/[,;\s]+/).filter(Boolean).map(isoDate);
      if (each.length || has(path)) put(path, ...each);
    } },
  }));
}

function duration(path) {
  const shown = value(path).replace(/ min$/, '');
  const words = wording(path);
  return framed(path, h('span', { class: 'unit' }, input(path, null, {
    type: 'text', inputmode: 'numeric', class: 'short', value: shown,
    on: { input: (event) => {
      const text = event.target.value.trim();
      take(path, /^\d+$/.test(text) ? `${text} min` : text);
    } },
  }), h('span', { 'aria-hidden': 'true' }, say('λεπτά', 'minutes'))), words);
}

/** Hours or days before an appointment, as people write them; files contain `3 days`. */
function ahead(path) {
  const greek = (text) => say(text.replace(/\bdays?\b/, (word) => (word === 'day' ? 'ημέρα' : 'ημέρες'))
    .replace(/\bhours?\b/, (word) => (word === 'hour' ? 'ώρα' : 'ώρες')), text);
  return framed(path, input(path, null, {
    type: 'text', class: 'short', value: greek(value(path)),
    on: { input: (event) => {
      const text = event.target.value.trim();
      const [, count, unit] = text.match(/^(\d{1,3})\s*(ημέρ|ημερ|μέρ|μερ|day|ώρ|ωρ|hour)\S*$/i) ?? [];
      const word = /^(ώρ|ωρ|hour)/i.test(unit ?? '') ? 'hour' : 'day';
      take(path, count ? `${Number(count)} ${word}${Number(count) === 1 ? '' : 's'}` : text);
    } },
  }));
}

/** A text area with one value on each line. */
function lines(path, isProse) {
  const { hint } = wording(path);
  const text = isProse ? value(path) : list(path).join('\n');
  return framed(path, h('textarea', {
    id: idOf('f', path), rows: Math.max(3, Math.min(10, Math.ceil(text.length / 70) + 1)),
    'aria-describedby': describedBy(path, hint), value: text,
    on: { input: (event) => {
      const all = event.target.value;
      if (isProse) return take(path, all.trim());
      const each = all.split('\n').map((line) => line.trim()).filter(Boolean);
      if (each.length || has(path)) put(path, ...each);
    } },
  }));
}

function select(path, field, words) {
  const now = value(path);
  const options = [['', say('— επιλέξτε —', '— choose —')],
    ...field.words.map((word) => [word.key, wordOf(field, word.key)])];
  if (now && !options.some(([key]) => key === now)) options.push([now, now]);
  return framed(path, h('select', {
    id: idOf('f', path), 'aria-describedby': describedBy(path, words.hint),
    on: { change: (event) => take(path, event.target.value) },
  }, options.map(([key, label]) => h('option', { value: key, selected: key === now }, label))), words);
}

/** Checkboxes; the ticked ones are written in the order of the form. */
export function boxes(path, options, changed = () => {}) {
  const now = list(path);
  return h('div', { class: 'options' }, options.map(([key, label]) => {
    const id = idOf('f', `${path}/${key}`);
    return h('div', { class: 'option' }, h('input', {
      type: 'checkbox', id, checked: now.includes(key), value: key,
      on: { change: (event) => {
        const ticked = event.target.checked
          ? [...list(path), key] : list(path).filter((one) => one !== key);
        const known = options.map(([one]) => one).filter((one) => ticked.includes(one));
        const others = ticked.filter((one) => !known.includes(one));
        put(path, ...known, ...others);
        changed(id);
      } },
    }), h('label', { for: id }, label));
  }));
}

function boolean(path, field) {
  const name = idOf('r', path);
  const options = [['true', say('Ναι', 'Yes')], ['false', say('Όχι', 'No')]];
  if (field.need === 'optional') options.push(['', say('Δεν δηλώνεται', 'Not declared')]);
  return grouped(path, h('div', { class: 'options row' }, options.map(([key, label]) => {
    const id = idOf('f', `${path}/${key || 'none'}`);
    return h('div', { class: 'option' }, h('input', {
      type: 'radio', name, id, checked: value(path) === key, on: { change: () => take(path, key) },
    }), h('label', { for: id }, label));
  })));
}

/** The offices, departments or topics of an answer; without any there is nothing to choose. */
function references(path) {
  const list = path.split('/').at(-1);
  const name = list === 'topics' ? 'title' : 'name';
  const all = Array.from({ length: count(list) }, (_, index) => {
    const id = value(`${list}/${index}/id`);
    return [id, value(`${list}/${index}/${name}`) || id];
  }).filter(([id]) => id);
  const lost = values(path).filter((id) => !all.some(([one]) => one === id)).map((id) => [id, id]);
  if (!all.length && !lost.length) return null;
  return grouped(path, boxes(path, [...all, ...lost]));
}

/** Intervals of one day, separated by commas. */
function hours(path) {
  return framed(path, input(path, null, { type: 'text', class: 'wide', value: list(path).join(', '),
    on: { input: (event) => {
      const parts = event.target.value.split(',').map((part) => part.trim()).filter(Boolean);
      if (parts.length || has(path)) put(path, ...parts);
    } } }));
}

/** A field whose type needs no special control. */
export function simple(path, field) {
  const words = wording(path);
  switch (field.kind) {
    case 'date': return date(path);
    case 'duration': return duration(path);
    case 'ahead': return ahead(path);
    case 'hours': return hours(path);
    case 'prose': return lines(path, true);
    case 'texts': case 'urls': return lines(path, false);
    case 'choice': return select(path, field, words);
    case 'choices':
      return grouped(path, boxes(path, field.words.map((word) => [word.key, wordOf(field, word.key)])));
    case 'boolean': return boolean(path, field);
    case 'ids': return references(path);
    case 'dates': return dates(path);
    default: return framed(path, input(path, field, SHAPES[field.kind] ?? SHAPES.text));
  }
}
