// Short names derived from titles, until the user enters another.

import { ask } from './core.js';
import { idOf } from './dom.js';
import { count, edit, file, value } from './model.js';

/** The beginning of short names without a title. */
export const PLACEHOLDERS = { offices: 'katastima', topics: 'thema', departments: 'tmima', authentication: 'systima' };

const slug = (text) => ask('slug', text).text;

/** Whether anything in the file refers to a short name. */
function isUsed(id) {
  return new RegExp(`^\\s+((offices|departments|topics):.*|- )\\b${id}\\b`, 'm').test(file.text);
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
    if (old && ['offices', 'departments'].includes(list) && isUsed(old)) return;
    const taken = Array.from({ length: count(list) }, (_, other) =>
      String(other) === index ? '' : value(`${list}/${other}/id`));
    const base = slug(value(path)).replace(/^[^a-z]+/, '');
    if (!base) return;
    let id = base;
    for (let number = 2; taken.includes(id); number += 1) id = `${base.slice(0, 36)}-${number}`;
    edit([at, id]);
    const input = document.getElementById(idOf('f', at));
    if (input) input.value = id;
  });
}
