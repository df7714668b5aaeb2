// What refers to an office, topic or department, or to a mode, when that is renamed or removed.

import { fieldAt, keysOf, wording } from './catalogue.js';
import { answers, value } from './file.js';

/** Lists whose items concern everything when they name nothing: without the one thing that it
 * named, such an item has lost its meaning. */
const NAMED = /^(closures|openings|specialHours|staffHours)\/\d+/;

/** The answers that refer to an item of a list by its short name. */
export const referring = (list, id) => answers().filter(([path, texts]) =>
  id && texts.includes(id) && path.split('/').at(-1) === list && fieldAt(path)?.kind === 'ids');

/** Edits that put another word in place of one. */
export const renamed = (found, from, to) => found.map(([path, texts]) =>
  [path, ...new Set(texts.map((text) => (text === from ? to : text)))]);

/** Edits that take words off answers, and the items that have no meaning without them. */
export function without(found, ...words) {
  const edits = [];
  const items = new Set();
  for (const [path, texts] of found) {
    const rest = texts.filter((text) => !words.includes(text));
    const [item] = rest.length ? [] : path.match(NAMED) ?? [];
    if (item) items.add(item);
    else edits.push([path, ...rest]);
  }
  return joint([{ edits, items: [...items] }]);
}

/** Several such removals as one. */
export function joint(removals) {
  const items = [...new Set(removals.flatMap((one) => one.items))];
  const edits = removals.flatMap((one) => one.edits)
    .filter(([path]) => !items.some((item) => path.startsWith(`${item}/`)));
  return { edits, items: backwards(items) };
}

/** Items from the last one, so that removing one does not move the others. */
const backwards = (items) => items.sort((one, other) =>
  Number(other.split('/').at(-1)) - Number(one.split('/').at(-1)));

/** The name of an item for people. */
export function nameOf(item) {
  const named = ['name', 'title', 'system', 'reason', 'rule'].map((key) => value(`${item}/${key}`));
  return named.find((text) => text) ?? '';
}

/** Where an answer stands, for people: «Θεματικά πεδία: Ληξιαρχείο». */
export function standing(path) {
  const [top, index] = path.split('/');
  const name = /^\d+$/.test(index) ? nameOf(`${top}/${index}`) || String(Number(index) + 1) : '';
  const { label } = wording(keysOf(path)[0]);
  return name ? `${label}: ${name}` : label;
}
