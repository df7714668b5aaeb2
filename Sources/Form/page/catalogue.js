// The fields of the form and their words, as provided by the core.

import { ask } from './core.js';
import { today, values } from './file.js';
import { title, told } from './language.js';
import { WORDS } from './words.js';

let known = null;

/** The contents of the form. */
export function catalogue() {
  known ??= ask(`catalogue ${today()}`);
  return known;
}

/** The keys of a path, without the indices in lists. */
export const keysOf = (path) => path.split('/').filter((step) => !/^\d+$/.test(step));

/** The field at a path. */
export function fieldAt(path) {
  let fields = catalogue().fields;
  let field = null;
  for (const key of keysOf(path)) {
    field = fields.find((one) => one.key === key);
    if (!field) return null;
    fields = field.fields ?? [];
  }
  return field;
}

/** The page's words for a field: its own, or those of the table of fields. */
export function wording(path) {
  const field = fieldAt(path);
  const above = fieldAt(keysOf(path).slice(0, -1).join('/'))?.law ?? [];
  const own = WORDS[keysOf(path).join('/')] ?? WORDS['*/' + (field?.key ?? '')];
  return {
    label: own ? told(own.label) : title(told(field?.note ?? { el: path, en: path })),
    hint: own?.hint ? told(own.hint) : '',
    // What the group around a field rests on is told at the group.
    law: (field?.law ?? []).filter((one) => !above.some((other) => other.el === one.el)),
  };
}

/** The labels of a choice, by key. */
export function wordOf(field, key) {
  const word = field.words.find((one) => one.key === key);
  return word ? title(told(word.label)) : key;
}

/** Whether a field has one answer for each mode. */
export const isPerMode = (field) => field.fields?.[0]?.key === 'inPerson';

/** Whether a field is a week. */
export const isWeek = (field) => field.fields?.[0]?.key === 'monday';

/** The modes that the municipality offers, in the order of the law. */
export const offered = () => {
  const words = fieldAt('modes').words.map((word) => word.key);
  return words.filter((key) => values('modes').includes(key));
};

/** A number of the platform's policy. */
export const policy = (name) =>
  catalogue().policy.numbers.find((number) => number.name === name)?.value;
