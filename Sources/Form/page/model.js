// The file that is being written. Its text is the truth: the form reads its answers from the text
// and changes the text, and the core judges the text.

import { ask, bytesOf, edited, textOf } from './core.js';
import { forget, load, save } from './store.js';

/** What a new file begins with. */
export const EMPTY = 'version: 1\n';
const UNDO = 100;
/** How long typing rests before a large file is judged in full, in milliseconds. */
const REST = 800;

/** The file now. */
export const file = {
  text: EMPTY,
  /** The bytes as they were opened, until the text changes. */
  bytes: null,
  name: '',
  findings: [],
  /** Where each finding belongs, as a path of the form. */
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

/** The day as of which the file is judged: today, where the reader is. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Calls a function when the text changed by another way than its own control. */
export const onReplaced = (run) => readers.push(run);

const tellReaders = () => readers.forEach((run) => run());

/** Calls a function when findings are known, which may be before it is known where they belong. */
export const onFound = (run) => finders.push(run);

/** Calls a function after each judgement. */
export const onJudged = (run) => judges.push(run);

/** The values at a path; none when it has no answer. */
export const values = (path) => stated.get(path)?.values ?? [];

/** The first value at a path. */
export const value = (path) => values(path)[0] ?? '';

/** Whether anything stands at a path. */
export const has = (path) => stated.has(path);

/** How many items the list at a path has. */
export const count = (path) => stated.get(path)?.count ?? 0;

/** The values as a list, without the empty one of a key that has no value. */
export const list = (path) => values(path).filter((text) => text !== '');

/** Whether the file says nothing yet. */
export const isNew = () => file.text === EMPTY || file.text === '';

/** Whether nothing stands against submitting the file. */
export const isSound = () => !file.findings.some((finding) => finding.severity === 'error');

/** Judges the text now, and tells everybody. */
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

/** Judges the text soon: at once when that takes less than a frame. Of a larger file the findings
 * come after the next paint, and the places that they have in the form when the typing rests. */
export function judgeSoon() {
  clearTimeout(waiting);
  if (file.cost < 12) judge();
  else waiting = setTimeout(find, 0);
}

/** Judges now what still waits. */
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

/** Puts another text in the file's place. */
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

/** Makes edits `[path, ...values]`; an edit without values takes the answer away. */
export function edit(...edits) {
  const start = performance.now();
  const text = edited(file.text, edits);
  if (text === null) return false;
  write(text);
  performance.measure('keystroke', { start });
  return true;
}

/** Puts a value at a path, or takes it away when there is none. */
export const put = (path, ...texts) => edit(texts.length ? [path, ...texts] : [path]);

/** Whether there is something to take back. */
export const canUndo = () => past.length > 0;

/** Takes the last change back. */
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

/** Takes up what the browser remembers. */
export function resume() {
  file.text = load('text') ?? EMPTY;
  file.name = load('name') ?? '';
}

/** Forgets everything and begins anew. */
export function clear() {
  forget();
  past = [];
  Object.assign(file, { text: EMPTY, bytes: null, name: '' });
  judge();
}

/** The text after an edit that a finding proposes; its places count bytes. */
export function mend(fix) {
  const bytes = bytesOf(file.text);
  const { start, end } = fix.span;
  write(
    textOf(bytes.slice(0, start.offset)) + fix.replacement + textOf(bytes.slice(end.offset)));
  tellReaders();
}

/** The file in its canonical layout, or as it is when that cannot be. */
export const tidied = () => ask(`format ${today()}`, file.text).text ?? file.text;

/** The file after all certain fixes. */
export const mended = () => ask(`fix ${today()}`, file.text).text ?? file.text;
