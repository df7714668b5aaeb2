// Taking a mode of service away, with all that was answered for it, and giving it back.

import { fieldAt, isPerMode, wordOf } from './catalogue.js';
import { announce } from './dom.js';
import { answers, count, file, has, list, paths, value, values } from './file.js';
import { say } from './language.js';
import { edit, endGesture, onGiven, write } from './model.js';
import { without } from './references.js';
import { load, save } from './store.js';
import { notes } from './typed.js';

/** What went away with a mode, until it is offered again: `{ single, joined, items }`, each answer
 * with the item that it is of. It belongs to the draft, and outlives the page with it. */
const laid = new Map(laidBefore());

function laidBefore() {
  try {
    const all = JSON.parse(load('laid') ?? '[]');
    return all.filter(([, one]) => [one.single, one.joined, one.items].every(Array.isArray)
      && [...one.single, ...one.joined].every((each) => Array.isArray(each[2])));
  } catch {
    return [];
  }
}

/** Stores it without the texts of the whole file, by which it returns to the letter. */
function store() {
  save('laid', JSON.stringify([...laid].map(([mode, { single, joined, items }]) => [mode, { single, joined, items }])));
}

onGiven(() => {
  if (!laid.size) return;
  laid.clear();
  store();
});

/** The item of a list that a path is in. */
const itemOf = (path) => path.match(/^\w+\/\d+/)?.[0] ?? '';

/** By what an item is known again, wherever it has moved: its short name or its title, or all that
 * it says but for its modes. */
function identity(path) {
  const item = itemOf(path);
  if (!item) return [];
  const names = ['id', 'title', 'name'].map((key) => value(`${item}/${key}`)).filter(Boolean);
  return names.length ? names : [JSON.stringify(below(item).filter(([at]) => at !== `${item}/modes`)
    .map(([at, texts]) => [at.slice(item.length), texts]))];
}

/** The path of an answer now that items may have come, gone or moved; null if its item is gone. */
function placeNow(path, whose) {
  const item = itemOf(path);
  const isIt = (at) => identity(at).some((one) => whose.includes(one));
  if (!item || isIt(path)) return path;
  const [name] = item.split('/');
  const index = Array.from({ length: count(name) }, (_, at) => at)
    .find((at) => isIt(`${name}/${at}`));
  return index === undefined ? null : `${name}/${index}${path.slice(item.length)}`;
}

const parentOf = (path) => path.split('/').slice(0, -1).join('/');

/** The answers below a path. */
const below = (path) => answers().filter(([at]) => at === path || at.startsWith(`${path}/`));

/** The answers that a mode has of its own, wherever they are. */
const own = (mode) => paths().filter((path) => {
  const field = path.endsWith(`/${mode}`) ? fieldAt(parentOf(path)) : null;
  return field && isPerMode(field) || mode === 'video' && OF_VIDEO.test(path) && has(path);
});

/** What is asked of video alone. */
const OF_VIDEO = /^(topics\/\d+\/)?thirdParty$/;

/** The lists of modes that name one, apart from the question which are offered. */
const naming = (mode) => answers().filter(([path, texts]) =>
  path !== 'modes' && texts.includes(mode) && path.endsWith('/modes'));

/** Offers a mode, or no longer; the tick of a box. */
export function setMode(path, mode, isTicked, order) {
  endGesture();
  const now = order.filter((one) => (one === mode ? isTicked : values(path).includes(one)));
  const name = wordOf(fieldAt('modes'), mode);
  if (isTicked) giveBack([path, ...now], mode, name, order);
  else withdraw([path, ...now], mode, name);
}

function withdraw(choice, mode, name) {
  const before = file.text;
  const groups = own(mode);
  const lists = naming(mode);
  const { edits, items } = without(lists, mode);
  const single = groups.flatMap(below);
  if (single.length || lists.length) {
    laid.set(mode, {
      single: single.filter(([path]) => !items.some((item) => path.startsWith(`${item}/`)))
        .map(([path, texts]) => [path, texts, identity(path)]),
      before,
      joined: edits.map(([path, ...rest]) => [moved(path, items), rest.length > 0, identity(path)]),
      items: items.map((item) => [parentOf(item), below(item).map(([at, texts]) => [at.slice(item.length + 1), texts])]),
    });
  }
  const apart = groups.filter((path) => !items.some((item) => path.startsWith(`${item}/`)));
  edit(choice, ...apart.map((path) => [path]), ...edits, ...items.map((item) => [item]));
  if (!laid.has(mode)) return;
  laid.get(mode).after = file.text;
  store();
  noteMode(say(`Αφαιρέθηκαν και οι απαντήσεις που αφορούσαν μόνο: ${name}. Αν το επιλέξετε ξανά, επιστρέφουν.`,
    `The answers that concerned only this went too: ${name}. If you choose it again, they return.`));
}

/** A path after the removal of items before it. */
const moved = (path, items) => path.replace(/^(\w+)\/(\d+)/, (_, list, index) =>
  `${list}/${index - items.filter((item) => item.startsWith(`${list}/`) && Number(item.split('/')[1]) < index).length}`);

function giveBack(choice, mode, name, order) {
  const { before, after, single, joined, items } = laid.get(mode) ?? { single: [], joined: [], items: [] };
  laid.delete(mode);
  store();
  // Nothing else has changed since: the file is as it was, comments included.
  if (after === file.text && after !== undefined) {
    write(before);
    noteMode(say(`Επέστρεψαν οι απαντήσεις για: ${name}.`, `The answers are back for: ${name}.`));
    return;
  }
  // A list that kept other modes and is gone since means all of them: to name one would leave the
  // others out.
  const lists = joined.map(([path, isKept, whose]) => [placeNow(path, whose), isKept])
    .filter(([path, isKept]) => path && (has(path) || !isKept && has(parentOf(path))))
    .map(([path]) => [path, ...order.filter((one) => one === mode || list(path).includes(one))]);
  const added = new Map();
  const again = items.reverse().flatMap(([path, all]) => {
    const index = count(path) + (added.get(path) ?? 0);
    added.set(path, (added.get(path) ?? 0) + 1);
    return all.map(([at, texts]) => [`${path}/${index}/${at}`, ...texts]);
  });
  const alone = single.map(([path, texts, whose]) => [placeNow(path, whose), ...texts])
    .filter(([path]) => path && !has(path));
  const back = [...alone, ...lists, ...again];
  edit(choice, ...back);
  if (back.length) noteMode(say(`Επέστρεψαν οι απαντήσεις για: ${name}.`, `The answers are back for: ${name}.`));
}

function noteMode(words) {
  notes.set('modes', words);
  announce(words);
}
