// Removing an item of a list. If others refer to it, the clerk says what becomes of them.

import { announce, h, idOf, replace } from './dom.js';
import { itemsIn } from './field.js';
import { value } from './file.js';
import { say } from './language.js';
import { edit, endGesture, put } from './model.js';
import { joint, nameOf, referring, renamed, standing, without } from './references.js';

/** Removes an item, or asks first; `done` is called afterwards. */
export function remove(path, index, place, done) {
  const id = value(`${path}/${index}/id`);
  const found = ['offices', 'topics', 'departments'].includes(path) ? referring(path, id) : [];
  if (!found.length) {
    endGesture();
    put(`${path}/${index}`);
    ended(done);
    return;
  }
  replace(place, question(path, index, id, found, place, done));
  place.firstChild.focus();
}

function ended(done) {
  announce(say('Αφαιρέθηκε. Η αναίρεση το επαναφέρει.', 'Removed. Undo brings it back.'));
  done();
}

function question(path, index, id, found, place, done) {
  const item = `${path}/${index}`;
  const others = itemsIn(path).filter(([other]) => other !== id);
  const away = (edits) => {
    edit(...edits, [item]);
    ended(done);
  };
  const press = (words, run, style = null) =>
    h('button', { type: 'button', class: style, on: { click: run } }, words);
  const { edits, items } = without(found, id);
  const only = path === 'offices' ? found.filter(([at, texts]) => /^topics\/\d+\/offices$/.test(at) && texts.length === 1) : [];
  return h('div', { class: 'notice question', role: 'group', tabindex: '-1', 'aria-labelledby': idOf('q', item) },
    h('p', { id: idOf('q', item) }, h('strong', {}, say(`Στο «${nameOf(item)}» αναφέρονται άλλα στοιχεία. Τι να γίνει με αυτά;`,
      `Others refer to “${nameOf(item)}”. What is to become of them?`))),
    h('ul', {}, [...new Set(found.map(([at]) => standing(at)))].map((words) => h('li', {}, words))),
    h('div', { class: 'choices' },
      others.map(([other, name]) => press(say(`Να πάνε στο «${name}»`, `Move to “${name}”`),
        () => away(renamed(found, id, other)))),
      press(found.every(([, texts]) => texts.length > 1) ? say('Να μείνουν χωρίς αυτό', 'Leave them without it')
        : say('Να ισχύουν παντού· ό,τι αφορούσε μόνο αυτό, να σβηστεί', 'Let them hold everywhere; delete what concerned only this'),
      () => away([...edits, ...items.map((one) => [one])])),
      only.length ? press(say(`Να αφαιρεθούν και τα θέματα που παρέχονται μόνο εκεί (${only.length})`,
        `Remove the topics that are served only there too (${only.length})`),
      () => away(withTopics(found, id, only))) : null,
      press(say('Ακύρωση', 'Cancel'), () => { replace(place); }, 'quiet')));
}

/** Edits that remove topics as well, from the last, with all that refers to these. */
function withTopics(found, id, only) {
  const topics = only.map(([at]) => Number(at.split('/')[1])).sort((one, other) => other - one);
  const isLeft = ([at]) => !topics.some((index) => at.startsWith(`topics/${index}/`));
  const ids = topics.map((index) => value(`topics/${index}/id`));
  const naming = new Map(ids.flatMap((one) => referring('topics', one)));
  const { edits, items } = joint([without(found.filter(isLeft), id), without([...naming], ...ids)]);
  return [...edits, ...[...items, ...topics.map((index) => `topics/${index}`)].map((one) => [one])];
}
