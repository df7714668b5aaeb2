// The file as far as appointments depend on it: examples stand for what they do not depend on, so
// that the appointments show while other answers are still missing.

import { catalogue, fieldAt, isPerMode } from './catalogue.js';
import { ask, edited } from './core.js';
import { file, today } from './file.js';

/** The answers on which no appointment depends. */
const APART = ['request', 'contact', 'administrators', 'dataProtection', 'security', 'means', 'thirdParty',
  'authentication', 'waivers', 'body'];
const ROUNDS = 3;

const topOf = (place) => place.split('/')[0];

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

/** The text with examples; what is wrong with the rest stays wrong. */
export function sketched() {
  let { text } = file;
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = ask(`judge ${today()}`, text);
    const wrong = told.places.filter((_, index) => told.findings.findings[index].severity === 'error').map(topOf);
    const apart = [...new Set(wrong)].filter((top) => APART.includes(top));
    if (!apart.length) return text;
    const modes = told.answers.find((answer) => answer.path === 'modes')?.values ?? [];
    const has = (top) => told.answers.some((answer) => topOf(answer.path) === top);
    for (const top of apart) {
      const needed = catalogue().fields.find((field) => field.key === top)?.need !== 'optional' || top === 'thirdParty';
      const edits = [...(has(top) ? [[top]] : []), ...(needed ? examples(top, fieldAt(top), modes) : [])];
      text = (edits.length && edited(text, edits)) || text;
    }
  }
  return text;
}
