// All answers in words, for the summary and for paper.

import { catalogue, fieldAt, keysOf, wordOf, wording } from './catalogue.js';
import { h } from './dom.js';
import { count, has, list, value } from './file.js';
import { aheadText, longDay, say, told } from './language.js';
import { ITEMS } from './words.js';

/** An answer, worded for people. */
function words(path, field) {
  const texts = list(path);
  switch (field.kind) {
    case 'choice': case 'choices': return texts.map((key) => wordOf(field, key)).join(', ');
    case 'boolean': return { true: say('Ναι', 'Yes'), false: say('Όχι', 'No') }[texts[0]] ?? texts[0] ?? '';
    case 'duration': return (texts[0] ?? '').replace(/ min$/, say(' λεπτά', ' minutes'));
    case 'ahead': return aheadText(texts[0] ?? '');
    case 'ids': return texts.map((id) => referenceName(path, id)).join(', ');
    case 'hours': return texts.join(say(' και ', ' and '));
    case 'date': case 'dates': case 'yearDay': case 'seasonDay': return texts.map(longDay).join(' · ');
    default: return texts.join(' · ');
  }
}

/** The name of the office, department or topic with a given short name. */
function referenceName(path, id) {
  const list = path.split('/').at(-1);
  const name = list === 'topics' ? 'title' : 'name';
  const index = Array.from({ length: count(list) }, (_, at) => at)
    .find((at) => value(`${list}/${at}/id`) === id);
  return index === undefined ? id : value(`${list}/${index}/${name}`) || id;
}

function row(path, field) {
  const text = words(path, field);
  if (!text) return null;
  return h('div', {}, h('dt', {}, field.kind === 'code'
    ? say('Κωδικός στο μητρώο', 'Code in the register') : wording(path).label), h('dd', {}, text));
}

/** The rows of a group and of the groups below it. */
function rows(path, field) {
  // A short name says nothing to whoever signs: it comes last.
  const fields = [...field.fields.filter((one) => one.key !== 'id'), ...field.fields.filter((one) => one.key === 'id')];
  return fields.flatMap((inner) => {
    const at = `${path}/${inner.key}`;
    if (!has(at)) return [];
    if (!inner.fields) return [row(at, inner)];
    return [h('div', { class: 'inner' }, h('dt', {}, wording(at).label),
      h('dd', {}, h('dl', {}, inner.kind === 'groups' ? itemsOf(at, inner) : rows(at, inner))))];
  });
}

function itemsOf(path, field) {
  return Array.from({ length: count(path) }, (_, index) => {
    const item = ITEMS[keysOf(path).join('/')];
    return h('div', { class: 'item' }, h('dt', {}, `${item ? told(item) : ''} ${index + 1}`),
      h('dd', {}, h('dl', {}, rows(`${path}/${index}`, field))));
  });
}

/** Everything that the file declares, as rows. */
export function declaration() {
  return catalogue().fields.filter((field) => field.key !== 'version' && has(field.key)).map((field) => {
    const { key } = field;
    const inside = !field.fields ? [row(key, fieldAt(key))]
      : field.kind === 'groups' ? itemsOf(key, field) : rows(key, field);
    return h('section', { class: 'told' }, h('h3', {}, wording(key).label), h('dl', {}, inside));
  });
}
