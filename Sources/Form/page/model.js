// Changing the file: edits, undoing them, other files in its place, and other tabs.

import { ask, bytesOf, edited, textOf } from './core.js';
import { keepDraft } from './drafts.js';
import { EMPTY, file, has, held, isNew, judge, judgeSoon, today, value } from './file.js';
import { forget, load, onOtherTab, save } from './store.js';

const UNDO = 100;
let past = [];
let gesture = 0;
/** What the store is known to hold: anything else was written by another tab. */
let inMind = { text: null, held: null };
const readers = [];
const givers = [];
const adopters = [];
const removers = [];

/** Registers a function for changes of the text other than by its own control. */
export const onReplaced = (run) => readers.push(run);

const tellReaders = () => readers.forEach((run) => run());

/** Registers a function for another file in place of this one: what was said of this one goes. */
export const onGiven = (run) => givers.push(run);

/** Registers a function for an item that was taken off a list, which receives the list's path. */
export const onRemoved = (run) => removers.push(run);

/** Registers a function for a text that another tab has written. */
export const onAdopted = (run) => adopters.push(run);

const inStore = () => ({ text: load('text'), held: load('held') });

function keep() {
  const stored = load('text');
  // Another tab wrote while this one slept: its draft is not lost.
  if (stored !== null && inMind.text !== null && stored !== inMind.text) keepDraft(draftOf(stored));
  file.isKept = save('text', file.text) && save('name', file.name)
    && save('held', JSON.stringify([...held]));
  // Where there is no room, the store still holds what was there before.
  inMind = inStore();
}

const draftOf = (text) => ({
  text, name: file.name, title: text === file.text ? value('municipality/name') : '', when: Date.now(),
  held: text === file.text ? [...held] : stored(),
});

/** Ends a gesture: what changes from now on is undone apart. */
export const endGesture = () => { gesture += 1; };

function remember(what) {
  const last = past.at(-1);
  if (last && last.gesture === gesture && last.what === what) return;
  past.push({ text: file.text, held: [...held], gesture, what });
  if (past.length > UNDO) past.shift();
}

/** Replaces the text of the file; changes of one thing in one gesture are undone together. */
export function write(text, { isTyped = false, what = Symbol('change') } = {}) {
  if (text === file.text && !file.bytes) return;
  remember(what);
  file.text = text;
  file.bytes = null;
  keep();
  if (isTyped) judgeSoon();
  else judge();
}

/** Applies edits `[path, ...values]`; an edit without values removes the answer. What cannot be
 * written is held for its field; returns whether everything was. */
export function edit(...edits) {
  const start = performance.now();
  const before = held.size;
  const [what] = edits[0];
  remember(what);
  let text = attempted(file.text, edits);
  const refused = [];
  if (text === null) {
    text = file.text;
    for (const one of edits) {
      const next = attempted(text, [one]);
      if (next === null) refused.push(one);
      else text = next;
    }
  }
  for (const one of edits) {
    held.delete(one[0]);
    if (one.length === 1 && !refused.includes(one)) moveHeld(one[0]);
  }
  for (const [path, ...texts] of refused) held.set(path, texts.join('\n'));
  if (text !== file.text) write(text, { what });
  else if (held.size || before) {
    keep();
    judge();
  }
  performance.measure('keystroke', { start });
  return !refused.length;
}

function attempted(text, edits) {
  try {
    return edited(text, edits);
  } catch {
    return null;
  }
}

/** Keeps for a field what the file does not get, or no longer. */
export function hold(path, text) {
  if (text === null ? !held.delete(path) : held.get(path) === text) return;
  if (text !== null) held.set(path, text);
  keep();
  judge();
}

/** Sets the value at a path, or removes the answer when there is no value. */
export const put = (path, ...texts) => edit(texts.length ? [path, ...texts] : [path]);

/** What is held for an item goes with it, and what is held for the items after it moves along. */
function moveHeld(item) {
  const [, path, index] = item.match(/^(.+)\/(\d+)$/) ?? [];
  if (!path) return;
  for (const run of removers) run(path);
  const all = [...held];
  held.clear();
  for (const [at, text] of all) {
    const [, number, rest] = at.startsWith(`${path}/`) ? at.slice(path.length).match(/^\/(\d+)(.*)$/) ?? [] : [];
    if (number === undefined || Number(number) < Number(index)) held.set(at, text);
    else if (Number(number) > Number(index)) held.set(`${path}/${Number(number) - 1}${rest}`, text);
  }
}

const isNow = (one) => one.text === file.text && JSON.stringify(one.held) === JSON.stringify([...held]);

/** Whether there is something to undo. */
export const canUndo = () => past.some((one) => !isNow(one));

/** Undoes the last change. */
export function undo() {
  let last = past.pop();
  while (last && isNow(last)) last = past.pop();
  if (!last) return;
  endGesture();
  restore(last);
  keep();
  judge();
  tellReaders();
}

function restore({ text, held: texts }) {
  file.text = text;
  file.bytes = null;
  held.clear();
  for (const [path, one] of texts) held.set(path, one);
}

/** Puts another file in place of this one, which is kept among the drafts, or can be brought back
 * by undoing where nothing can be stored. */
function give(text, name) {
  const isLeft = !isNew() && (text !== file.text || held.size > 0);
  if (isLeft && !keepDraft(draftOf(file.text))) remember(Symbol('other file'));
  else past = [];
  held.clear();
  Object.assign(file, { text, bytes: null, name });
  for (const run of givers) run();
}

/** Opens bytes as a file, and what stands beside it. */
export function open(bytes, name, beside = []) {
  const text = textOf(bytes);
  give(text, name);
  for (const [path, one] of beside) held.set(path, one);
  const again = bytesOf(text);
  const isSame = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  file.bytes = isSame ? null : bytes;
  keep();
  judge();
}

/** Opens a text as a file. */
export const openText = (text, name, beside) => open(bytesOf(text), name, beside);

/** Restores what the browser has stored. */
export function resume() {
  restore({ text: load('text') ?? EMPTY, held: stored() });
  file.name = load('name') ?? '';
  file.isKept = save('name', file.name);
  inMind = inStore();
  onOtherTab(adopt);
}

/** Takes over what another tab has stored, or erased. */
function adopt() {
  const now = inStore();
  if (now.text === inMind.text && now.held === inMind.held) return;
  inMind = now;
  const next = { text: now.text ?? EMPTY, held: stored() };
  if (isNow(next)) return;
  remember(Symbol('tab'));
  restore(next);
  file.name = load('name') ?? '';
  judge();
  for (const run of adopters) run();
}

function stored() {
  try {
    return pairs(JSON.parse(load('held') ?? '[]'));
  } catch {
    return [];
  }
}

/** Paths with what is held for them; nothing where there are none. */
export const pairs = (all) => (Array.isArray(all) ? all.filter((one) => one?.length === 2) : []);

/** Starts again; the draft can be brought back unless the drafts are to go as well. */
export function clear({ withDrafts = false } = {}) {
  give(EMPTY, '');
  if (withDrafts) past = [];
  forget(...(withDrafts ? ['language'] : ['language', 'drafts']));
  inMind = inStore();
  judge();
}

/** Makes the edits that a finding suggests, all at once; their positions count bytes. */
export function mend(fixes) {
  const bytes = bytesOf(file.text);
  let text = '';
  let at = 0;
  for (const { span, replacement } of [...fixes].sort((one, other) => one.span.start.offset - other.span.start.offset)) {
    text += textOf(bytes.slice(at, span.start.offset)) + replacement;
    at = span.end.offset;
  }
  write(text + textOf(bytes.slice(at)));
  tellReaders();
}

/** The file in its canonical layout, or unchanged when it cannot be formatted. */
export const tidied = () => ask(`format ${today()}`, file.text).text ?? file.text;

/** The file after all certain fixes. */
export const mended = () => ask(`fix ${today()}`, file.text).text ?? file.text;
