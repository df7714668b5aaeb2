// The file being written. Its text is the only source of truth: the form reads answers from the
// text and changes the text, and the core judges the text.

import { ask, bytesOf, edited, textOf } from './core.js';
import { forget, load, save } from './store.js';

/** The initial text of a new file. */
export const EMPTY = 'version: 1\n';
const UNDO = 100;
/** How long to wait after typing before a large file is judged in full, in milliseconds. */
const REST = 800;

/** The current file. */
export const file = {
  text: EMPTY,
  /** The bytes as opened, until the text changes. */
  bytes: null,
  name: '',
  findings: [],
  /** The place of each finding, as a path of the form. */
  places: [],
  isEditable: true,
  /** How long the last judgement took, in milliseconds. */
  cost: 0,
};

let stated = new Map();
let past = [];
let waiting = 0;
const judges = [];
const readers = [];
const finders = [];

/** The day as of which the file is judged: today, in the user's time zone. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Registers a function for changes of the text other than by its own control. */
export const onReplaced = (run) => readers.push(run);

const tellReaders = () => readers.forEach((run) => run());

/** Registers a function for new findings, whose places may not be known yet. */
export const onFound = (run) => finders.push(run);

/** Registers a function to be called after each judgement. */
export const onJudged = (run) => judges.push(run);

/** The values at a path; empty when it has no answer. */
export const values = (path) => stated.get(path)?.values ?? [];

/** The first value at a path. */
export const value = (path) => values(path)[0] ?? '';

/** Whether there is anything at a path. */
export const has = (path) => stated.has(path);

/** The number of items in the list at a path. */
export const count = (path) => stated.get(path)?.count ?? 0;

/** The values as a list, leaving out the empty value of a key without a value. */
export const list = (path) => values(path).filter((text) => text !== '');

/** Whether the file has no answers yet. */
export const isNew = () => file.text === EMPTY || file.text === '';

/** Whether the file can be submitted. */
export const isSound = () => !file.findings.some((finding) => finding.severity === 'error');

/** Judges the text now, and calls all registered functions. */
export function judge() {
  clearTimeout(waiting);
  waiting = 0;
  const start = performance.now();
  const text = file.bytes ?? bytesOf(file.text);
  const told = ask(`judge ${today()}`, text);
  file.findings = told.findings.findings;
  stated = new Map(told.answers.map((answer) => [answer.path, answer]));
  file.places = told.places;
  file.isEditable = told.isEditable && !file.bytes;
  for (const run of [...finders, ...judges]) run();
  file.cost = performance.now() - start;
  performance.measure('judged', { start });
}

/** Judges the text soon: at once if that takes less than a frame. For a larger file, the findings
 * follow after the next paint, and their places in the form when the user stops typing. */
export function judgeSoon() {
  clearTimeout(waiting);
  if (file.cost < 12) judge();
  else waiting = setTimeout(find, 0);
}

/** Runs a pending judgement now. */
export function settle() {
  if (waiting) judge();
}

function find() {
  const start = performance.now();
  file.findings = ask(`check ${today()}`, file.text).findings;
  for (const run of finders) run();
  performance.measure('judged', { start });
  waiting = setTimeout(judge, REST);
}

function keep() {
  file.isKept = save('text', file.text) && save('name', file.name);
}

/** Replaces the text of the file. */
export function write(text, { isTyped = false } = {}) {
  if (text === file.text && !file.bytes) return;
  past.push(file.text);
  if (past.length > UNDO) past.shift();
  file.text = text;
  file.bytes = null;
  keep();
  if (isTyped) judgeSoon();
  else judge();
}

/** Applies edits `[path, ...values]`; an edit without values removes the answer. */
export function edit(...edits) {
  const start = performance.now();
  const text = edited(file.text, edits);
  if (text === null) return false;
  write(text);
  performance.measure('keystroke', { start });
  return true;
}

/** Sets the value at a path, or removes the answer when there is no value. */
export const put = (path, ...texts) => edit(texts.length ? [path, ...texts] : [path]);

/** Whether there is something to undo. */
export const canUndo = () => past.length > 0;

/** Undoes the last change. */
export function undo() {
  if (!past.length) return;
  file.text = past.pop();
  file.bytes = null;
  keep();
  judge();
  tellReaders();
}

/** Opens bytes as a file. */
export function open(bytes, name) {
  past = [];
  const text = textOf(bytes);
  file.text = text;
  const again = bytesOf(text);
  const isSame = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  file.bytes = isSame ? null : bytes;
  file.name = name;
  keep();
  judge();
}

/** Restores what the browser has stored. */
export function resume() {
  file.text = load('text') ?? EMPTY;
  file.name = load('name') ?? '';
}

/** Deletes everything and starts again. */
export function clear() {
  forget();
  past = [];
  Object.assign(file, { text: EMPTY, bytes: null, name: '' });
  judge();
}

/** The text after an edit suggested by a finding, whose positions count bytes. */
export function mend(fix) {
  const bytes = bytesOf(file.text);
  const { start, end } = fix.span;
  write(
    textOf(bytes.slice(0, start.offset)) + fix.replacement + textOf(bytes.slice(end.offset)));
  tellReaders();
}

/** The file in its canonical layout, or unchanged when it cannot be formatted. */
export const tidied = () => ask(`format ${today()}`, file.text).text ?? file.text;

/** The file after all certain fixes. */
export const mended = () => ask(`fix ${today()}`, file.text).text ?? file.text;
