// Findings in the clerk's words: labels for keys, dates as written in Greece, own values in full.

import { catalogue, fieldAt, isPerMode, keysOf, offered, wordOf, wording } from './catalogue.js';
import { count, has, held, value, values } from './file.js';
import { aheadText, language, longDay, say } from './language.js';

/** The labels of keys and of choices anywhere in the form; those nearest to the top first. */
let labels = null;
let spokenIn = '';

function keyLabels() {
  if (labels && spokenIn === language()) return labels;
  labels = new Map();
  spokenIn = language();
  const walk = (fields, above) => {
    for (const field of fields) {
      const path = above ? `${above}/${field.key}` : field.key;
      if (!labels.has(field.key)) labels.set(field.key, wording(path).label);
      for (const word of field.words) {
        if (!labels.has(word.key)) labels.set(word.key, wordOf(field, word.key));
      }
    }
    for (const field of fields) walk(field.fields ?? [], above ? `${above}/${field.key}` : field.key);
  };
  walk(catalogue().fields, '');
  return labels;
}

/** The name of an office, topic or department with a short name. */
function nameOfID(id) {
  for (const list of ['offices', 'topics', 'departments']) {
    for (let index = 0; index < count(list); index += 1) {
      const at = `${list}/${index}`;
      if (value(`${at}/id`) === id) return value(`${at}/title`) || value(`${at}/name`) || null;
    }
  }
  return null;
}

/** The label of a key at a place: that of a field beside or below it, or any. */
function label(key, place) {
  for (let path = place; path; path = path.split('/').slice(0, -1).join('/')) {
    if (fieldAt(`${path}/${key}`)) return wording(`${path}/${key}`).label;
  }
  // A short name that two items have says nothing by the title of the first.
  return keyLabels().get(key) ?? (place.endsWith('/id') ? null : nameOfID(key));
}

const isMaskOf = (mask, text) => {
  const [one, other] = [[...mask], [...text]];
  return one.length === other.length && one.every((sign, index) => sign === '•' || sign === other[index]);
};

const unmasked = (mask, place) =>
  [...values(place), held.get(place) ?? ''].find((text) => isMaskOf(mask, text)) ?? mask;

/** Keys that stand in a Greek sentence without quotation marks, by their labels. */
const named = (text) => text.replace(/«[^»]*»|(^|[\s(])([A-Za-z][A-Za-z0-9-]*)(?=$|[\s,.;:)·])/g, (all, before, key) => {
  const words = key && keyLabels().get(key);
  return words ? `${before}«${words}»` : all;
}).replace(/\beaster(?=$|[\s+-])/g, 'Πάσχα');

/** Whether a place in a text is between quotation marks, where the clerk's own words are quoted. */
const isQuoted = (text) => [...text].reduce((depth, sign) =>
  depth + Number('«“'.includes(sign)) - Number('»”'.includes(sign)), 0) > 0;

/** The example with which a text ends: all before it, what leads to it, and itself. */
function exampleOf(text) {
  const leads = [...text.matchAll(/,? ?(?:π\.χ\.|e\.g\.) (?=\S)/g)];
  const last = leads.filter((one) => !isQuoted(text.slice(0, one.index))).at(-1);
  if (!last) return null;
  const example = text.slice(last.index + last[0].length).replace(/^[A-Za-z]+: /, '');
  return { before: text.slice(0, last.index), lead: last[0].trimEnd(), example };
}

/** The example at the end of a text as its field has it: labels for the words of files, and none
 * for a field that takes short names, which are never typed. */
function exemplified(text, place) {
  const found = exampleOf(text);
  if (!found) return text;
  const { before, lead, example } = found;
  const field = fieldAt(place);
  if (field?.kind === 'ids') return before;
  const words = example.replace(/^\[(.*)\]$/, '$1').split(', ').map((word) => {
    if (/^(true|false)$/.test(word)) return word === 'true' ? say('Ναι', 'Yes') : say('Όχι', 'No');
    if (/^(\d\d-\d\d|easter([+-]\d+)?)$/.test(word)) return longDay(word);
    return field?.words?.length ? wordOf(field, word) : word;
  });
  return `${before}${lead} ${words.join(', ')}`;
}

/** A text of the core in the clerk's words. */
export function plain(text, place = '') {
  const shown = exemplified(text, place);
  return (language() === 'el' ? named(shown) : shown)
    .replace(/ \((?:«([A-Za-z]+)»|“([A-Za-z]+)”)\)/g, (all, el, en) => (keyLabels().has(el ?? en) ? '' : all))
    .replace(/([«“])([^«»“”]*•[^«»“”]*)([»”])/g, (_, open, mask, close) => open + unmasked(mask, place) + close)
    .replace(/([«“])([A-Za-z][A-Za-z0-9-]*)([»”])/g, (all, open, key, close) => {
      const words = label(key, place);
      return words ? open + words + close : all;
    })
    // Where a sentence explains a key, its name says it already.
    .replace(/([«“])([^«»“”]+)([»”]) \(([^()]+)\)/g, (all, open, one, close, other) =>
      (one.toLowerCase() === other.toLowerCase() ? open + one + close : all))
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, day) => `${Number(day)}/${Number(month)}/${year}`)
    .replace(/\b\d+ (?:days?|hours?)\b/g, (all) => (fieldAt(place)?.kind === 'ahead' ? aheadText(all) : all))
    .replace(/ΕΕΕΕ-ΜΜ-ΗΗ/g, 'ηη/μμ/εεεε').replace(/YYYY-MM-DD/g, 'dd/mm/yyyy')
    .replace(/\b(\d+) min\b(?!u)/g, language() === 'el' ? '$1 λεπτά' : '$1 minutes')
    .replace(/U\+0009/g, 'Tab').replace(/U\+00A0/g, language() === 'el' ? 'κενό που δεν κόβεται' : 'a blank that does not break');
}

/** The field of an item that a key names: its own, or the choice that has it as a word; null if it
 * names none. */
function inItem(item, key) {
  const fields = fieldAt(item)?.fields ?? [];
  const field = fields.find((one) => one.key === key && !has(`${item}/${key}`))
    ?? fields.find((one) => one.words?.some((word) => word.key === key));
  return field ? `${item}/${field.key}` : null;
}

/** Where a group that is missing begins: at its first field. */
function firstFieldOf(path) {
  const group = fieldAt(path);
  if (group?.kind !== 'group' || has(path)) return path;
  const first = isPerMode(group) ? offered()[0] : group.fields[0].key;
  return first ? `${path}/${first}` : path;
}

/** The place of a finding on its field: one value of a list belongs to the list, what an item lacks
 * is told at its short name and belongs to what is missing, a message that names a field of a group
 * belongs to it, and a missing group is missing from its first field on. */
export function refined(at, finding) {
  const place = fieldAt(at) && !fieldAt(at).fields ? at.replace(/\/\d+$/, '') : at;
  const [, item] = place.match(/^(.*\/\d+)\/id$/) ?? [];
  if (item && finding.message && !finding.message.el.includes('«id»')) {
    const keys = [...finding.message.el.matchAll(/«([A-Za-z]+)»/g)].map(([, key]) => inItem(item, key));
    return firstFieldOf(keys.find(Boolean) ?? place);
  }
  if (value(place) !== '' || !finding.message) return place;
  if (firstFieldOf(place) !== place) return firstFieldOf(place);
  const named = finding.message.el.match(/«([A-Za-z]+)»/g) ?? [];
  for (const one of named) {
    const path = place ? `${place}/${one.slice(1, -1)}` : one.slice(1, -1);
    if (fieldAt(path) && !fieldAt(path).fields) return path;
  }
  return place;
}

/** The number of a path among all fields, in the order of the form. */
export function order(path) {
  const keys = keysOf(path);
  let fields = catalogue().fields;
  let rank = 0;
  let scale = 1;
  for (const key of keys) {
    const index = fields.findIndex((field) => field.key === key);
    scale /= 100;
    rank += (index + 1) * scale;
    fields = fields[index]?.fields ?? [];
  }
  return rank;
}
