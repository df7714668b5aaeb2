// Short names: derived from titles until the user enters another, and followed by all that refers
// to them.

import { ask } from './core.js';
import { idOf } from './dom.js';
import { count, value } from './file.js';
import { edit } from './model.js';
import { referring, renamed } from './references.js';
import { bound, understood } from './typed.js';

/** The beginning of short names without a title. */
export const PLACEHOLDERS = { offices: 'katastima', topics: 'thema', departments: 'tmima', authentication: 'systima' };

const slug = (text) => ask('slug', text).text;

/** The item whose short name is being typed, with what referred to it before. */
let renaming = { path: '', id: '', found: [] };

/** Whether no other item of its list has the short name at a path. */
function isAlone(path, id) {
  const [list, index] = path.split('/');
  return id !== '' && freeName(list, id, index) === id;
}

/** Writes a short name, and the same where others refer to it. Letter by letter it may equal
 * another's: what referred to it is remembered from the first letter until it stands alone. */
function rename(path, id) {
  const [list] = path.split('/');
  if (renaming.path !== path) renaming = { path, id: value(path), found: referring(list, value(path)) };
  edit([path, id], ...renamed(renaming.found, renaming.id, isAlone(path, id) ? id : renaming.id));
}

/** A short name's own control: what refers to the item follows. */
export function nameControl(path, element) {
  const found = path.match(/^(offices|topics|departments)\/\d+\/id$/);
  if (!found) return;
  const input = element.querySelector('input');
  input.addEventListener('focus', () => {
    if (renaming.path !== path || isAlone(path, value(path))) renaming = { path: '', id: '', found: [] };
  });
  bound(input, path, { take: (at, text) => {
    const typed = understood(at, text);
    rename(at, typed?.values?.[0] ?? text);
    return typed;
  } });
}

/** Sets an item's short name from its title, unless the user has entered one. */
export function nameItem(path, element) {
  const found = path.match(/^(offices|topics|departments|authentication)\/(\d+)\/(name|title|system)$/);
  if (!found) return;
  const [, list, index] = found;
  element.addEventListener('change', () => {
    const at = `${list}/${index}/id`;
    const old = value(at);
    if (old && !new RegExp(`^${PLACEHOLDERS[list]}-\\d+$`).test(old)) return;
    const id = freeName(list, slug(value(path)).replace(/^[^a-z]+/, ''), index);
    if (!id) return;
    renaming = { path: '', id: '', found: [] };
    rename(at, id);
    const input = document.getElementById(idOf('f', at));
    if (input) input.value = id;
  });
}

/** A short name that no other item of a list has. */
export function freeName(list, text, index = '', also = []) {
  const base = index === '' ? text.replace(/^[^a-z]+/, '') : text;
  const taken = [...also, ...Array.from({ length: count(list) }, (_, other) =>
    (String(other) === String(index) ? '' : value(`${list}/${other}/id`)))];
  let id = base;
  for (let number = 2; base && taken.includes(id); number += 1) id = `${base.slice(0, 36)}-${number}`;
  return id;
}
