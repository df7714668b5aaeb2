// The file as far as appointments depend on it: examples stand for what they do not depend on, and
// exceptions with errors are left out, so that the appointments show while other answers are still
// missing.

import { catalogue, fieldAt, isPerMode } from './catalogue.js';
import { ask, edited } from './core.js';
import { file, today } from './file.js';

/** The answers on which no appointment depends. */
const APART = ['municipality', 'request', 'contact', 'administrators', 'dataProtection', 'security', 'means', 'thirdParty',
  'authentication', 'waivers', 'body'];
/** What is left out where it has errors: the usual weeks hold without it. */
const EXCEPTIONS = ['localHolidays', 'closures', 'openings', 'specialHours', 'seasons', 'staffHours'];
const ADDRESS = ['name', 'street', 'postcode', 'city'];
const ROUNDS = 3;

const topOf = (place) => place.split('/')[0];
const itemsOfAll = (places, tops) => [...new Set(places.filter((place) => tops.includes(topOf(place)))
  .map((place) => place.match(/^\w+\/\d+/)?.[0]).filter(Boolean))];

/** Example answers to a field and to those below it. */
function examples(path, field, modes) {
  if (field.need === 'optional' && path !== 'thirdParty' && !path.startsWith('security/')) return [];
  if (field.kind === 'groups') return field.fields.flatMap((inner) => examples(`${path}/0/${inner.key}`, inner, modes));
  if (isPerMode(field)) {
    return field.fields.filter((inner) => modes.includes(inner.key)).flatMap((inner) => examples(`${path}/${inner.key}`, inner, modes));
  }
  if (field.fields) return field.fields.flatMap((inner) => examples(`${path}/${inner.key}`, inner, modes));
  switch (field.kind) {
    case 'boolean': return [[path, 'false']];
    case 'choice': return [[path, field.words[0].key]];
    case 'choices': return [[path, ...field.words.map((word) => word.key)]];
    case 'date': return [[path, today()]];
    default: return field.example ? [[path, field.example]] : [];
  }
}

/** Edits that leave out the exceptions in which something is wrong, from the last. */
const leftOut = (places) => itemsOfAll(places, EXCEPTIONS)
  .sort((one, other) => Number(other.split('/')[1]) - Number(one.split('/')[1])).map((item) => [item]);

/** Edits that give offices an address. */
const addressed = (places, valueIn) => itemsOfAll(places, ['offices']).flatMap((item) =>
  ADDRESS.map((key) => `${item}/${key}`).filter((path) => places.includes(path) || !valueIn(path))
    .map((path) => [path, fieldAt(path).example]));

/** The text with examples, the lists from which something is left out, and what is still wrong. */
export function sketched() {
  let { text } = file;
  const without = new Set();
  let left = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = ask(`judge ${today()}`, text);
    left = told.findings.findings.map((finding, index) => ({ finding, place: told.places[index] }))
      .filter(({ finding }) => finding.severity === 'error');
    const places = left.map(({ place }) => place);
    const valuesIn = (path) => told.answers.find((answer) => answer.path === path)?.values ?? [];
    const lesser = [...leftOut(places), ...addressed(places, (path) => valuesIn(path)[0])];
    for (const [item] of leftOut(places)) without.add(topOf(item));
    text = (lesser.length && edited(text, lesser)) || text;
    const apart = [...new Set(places.map(topOf))].filter((top) => APART.includes(top));
    if (!apart.length && !lesser.length) break;
    const modes = valuesIn('modes');
    const has = (top) => told.answers.some((answer) => topOf(answer.path) === top);
    for (const top of apart) {
      const needed = catalogue().fields.find((field) => field.key === top)?.need !== 'optional' || top === 'thirdParty';
      const edits = [...(has(top) ? [[top]] : []), ...(needed ? examples(top, fieldAt(top), modes) : [])];
      text = (edits.length && edited(text, edits)) || text;
    }
  }
  return { text, without: [...without], left };
}
