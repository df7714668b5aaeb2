// What is typed: cleaned at once, kept at every keystroke as the core understands it, and shown as
// it was understood when the field is left.

import { fieldAt } from './catalogue.js';
import { ask } from './core.js';
import { announce } from './dom.js';
import { composed } from './encodings.js';
import { has, held, list, value } from './file.js';
import { onLanguage, say, told } from './language.js';
import { network } from './network.js';
import { endGesture, hold, onAdopted, onGiven, onRemoved, onReplaced, put } from './model.js';

/** What a field has to say about what was typed, by path, until something else is typed. */
export const notes = new Map();
/** Fields that have been left once. */
export const touched = new Set();
let typing = '';

onGiven(() => {
  notes.clear();
  touched.clear();
});
// A note is about the text that stood there, and in the language of that moment.
for (const on of [onReplaced, onAdopted, onLanguage]) on(() => notes.clear());
onRemoved((list) => {
  for (const path of notes.keys()) if (path.startsWith(`${list}/`)) notes.delete(path);
});

/** The field that is being typed into; its findings wait until it is left. */
export const typingAt = () => typing;

/** The control of a path: `show` gives its text, `take` stores one. */
const controls = new WeakMap();

/** Ties a text control to its path. */
export function bound(element, path, { show = () => value(path), take: store = take } = {}) {
  element.setAttribute('data-path', path);
  controls.set(element, { path, show, store });
  return element;
}

/** What the core makes of a text for a field; null when the core does not answer. */
export function understood(path, text) {
  const clear = /^urls?$/.test(fieldAt(path)?.kind) ? network(text) : text;
  try {
    const typed = ask(`typed ${path}`, clear);
    return clear === text ? typed : { ...typed, isCertain: false };
  } catch {
    return null;
  }
}

/** Stores what was typed as the core understands it; an emptied answer is removed, and what the
 * core does not answer is held. Returns what the core made of it. */
export function take(path, text) {
  const typed = understood(path, text);
  if (!typed) {
    hold(path, text);
    return { values: null, isCertain: false };
  }
  const all = typed.values ?? [text].filter((one) => one.trim());
  if (all.length) put(path, ...all);
  else empty(path);
  return typed;
}

/** Removes an answer, and what is held for it. */
function empty(path) {
  if (has(path)) put(path);
  else hold(path, null);
}

/** Stores a choice; the empty one removes the answer. */
export function choose(path, key) {
  endGesture();
  if (key !== '') put(path, key);
  else empty(path);
}

/** Stores several values that were typed on lines of their own. */
export function takeLines(path, text) {
  const isText = fieldAt(path).kind === 'texts';
  const each = text.split('\n').map((line) => line.trim()).filter(Boolean)
    .flatMap((line) => (isText ? [line] : understood(path, line)?.values ?? [line]));
  if (each.length) put(path, ...each);
  else empty(path);
  return { values: each, isCertain: true };
}

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const isTextual = (element) => element instanceof HTMLTextAreaElement
  || element instanceof HTMLInputElement && /^(text|email|url|tel|search)$/.test(element.type);

/** The text without what nobody sees: tabs become blanks, control characters go, and a letter with
 * its accent is one sign, as everywhere but in what a Mac copies from names of files. */
function cleaned(text) {
  return composed(text.replace(/[\t\u00a0\u2028\u2029]/g, ' ').replace(UNSEEN, ''));
}

/** Cleans a control, keeping the caret; returns whether that changed anything. */
function clean(element) {
  const text = element.value;
  const next = cleaned(text);
  if (next === text) return false;
  const caret = cleaned(text.slice(0, element.selectionStart ?? text.length)).length;
  element.value = next;
  try {
    element.setSelectionRange(caret, caret);
  } catch {
    // Fields for addresses have no caret that a script may move.
  }
  return true;
}

/** Pasted lines of a table become one line, with blanks between them. */
function paste(event) {
  const element = event.target;
  const text = event.clipboardData?.getData('text') ?? '';
  if (!(element instanceof HTMLInputElement) || !isTextual(element) || !/[\n\r\t]/.test(text)) return;
  event.preventDefault();
  const line = text.trim().replace(/[\n\r\t]+/g, ' ');
  // Fields for addresses tell no selection: there the pasted text takes the place of all.
  if (element.selectionStart === null) element.value = line;
  else element.setRangeText(line, element.selectionStart, element.selectionEnd, 'end');
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function typedInto(event) {
  const element = event.target;
  if (!isTextual(element) || element.id === 'text' || event.isComposing) return;
  const control = controls.get(element);
  if (!control) return;
  const isCleaned = clean(element);
  typing = control.path;
  notes.delete(control.path);
  if (isCleaned) {
    notes.set(control.path, say('Αφαιρέθηκαν χαρακτήρες που δεν φαίνονται.',
      'Characters that cannot be seen were removed.'));
  }
  control.store(control.path, element.value);
}

let isQuiet = false;

/** Whether fields are being taken off the page whose texts count no longer. */
export const isSilenced = () => isQuiet;

/** Replaces fields by those of another text: one that had the focus is not left, and stores nothing. */
export function silenced(run) {
  isQuiet = true;
  try {
    run();
  } finally {
    isQuiet = false;
  }
}

/** What was typed is shown as it was understood. */
function change(event) {
  const element = event.target;
  const control = controls.get(element);
  if (!control || isQuiet) return;
  const { path, show, store } = control;
  const typed = store(path, element.value);
  if (held.has(path)) return;
  const before = element.value.trim();
  const after = typed?.values ? show() : element.value;
  if (after !== element.value) element.value = after;
  const reason = typed?.reason ? told(typed.reason) : '';
  if (typed?.values && !typed.isCertain) {
    notes.set(path, say(`Διαβάστηκε ως «${after}». ${reason} Αν εννοείτε άλλο, γράψτε το αλλιώς.`,
      `Read as “${after}”. ${reason} If you mean something else, write it in another way.`).replace('  ', ' '));
  } else if (reason) {
    notes.set(path, reason);
  } else if (before && !after) {
    notes.set(path, say(`«${before}»: έμεινε κενό.`, `“${before}”: left empty.`));
  }
  if (notes.has(path)) announce(notes.get(path));
}

let isPressed = false;
let afterwards = null;

/** Puts something off while a button of the mouse is down; returns whether it was put off. */
export function whilePressed(run) {
  if (isPressed) afterwards = run;
  return isPressed;
}

/** Knows whether a button of the mouse is down. A click comes right after the release. */
function followPresses() {
  window.addEventListener('pointerdown', () => { isPressed = true; }, true);
  for (const end of ['pointerup', 'pointercancel', 'dragend', 'blur']) {
    window.addEventListener(end, () => setTimeout(() => {
      isPressed = false;
      const run = afterwards;
      afterwards = null;
      run?.();
    }), end !== 'blur');
  }
}

/** Follows what is typed anywhere below an element; `left` is called after a field was left. */
export function followTyping(place, left) {
  followPresses();
  place.addEventListener('paste', paste);
  place.addEventListener('input', typedInto);
  // Of a word that an input method composes, this is the last event.
  place.addEventListener('compositionend', typedInto);
  place.addEventListener('change', change);
  place.addEventListener('pointerdown', endGesture, true);
  place.addEventListener('focusout', (event) => {
    const path = event.target.closest?.('[data-path]')?.getAttribute('data-path')
      ?? event.target.closest?.('.field')?.id.replace(/^w-/, '').replaceAll('.', '/');
    endGesture();
    // From one list of a day to the other is still the same answer.
    const around = event.target.closest?.('.field');
    if (path && !(around?.tagName === 'FIELDSET' && around.contains(event.relatedTarget))) touched.add(path);
    if (!path && !typing) return;
    typing = '';
    left();
  });
}

/** Dates as people write them in Greece; files contain `2026-10-26`. */
export const greekDate = (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/,
  (_, year, month, day) => `${Number(day)}/${Number(month)}/${year}`);

/** All values as one line. */
export const joined = (path) => list(path).join(', ');
