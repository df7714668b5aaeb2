// The file as the core reads it: its text, its answers and its findings. The text is the truth for
// all that it can hold; what an edit could not write stands beside it, for its field.

import { ask, bytesOf } from './core.js';

/** The initial text of a new file. */
export const EMPTY = 'version: 1\n';
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
  /** Whether the core has judged the text as it is. */
  isJudged: false,
  /** How long the last judgement took, in milliseconds. */
  cost: 0,
  /** Whether the browser stores it. */
  isKept: true,
};

/** What was typed where the file cannot hold it, by path. */
export const held = new Map();

let stated = new Map();
let waiting = 0;
const judges = [];
const finders = [];

/** The day as of which the file is judged: today, in the user's time zone. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

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

/** All answers with values, as paths and lists. */
export const answers = () => [...stated.values()].filter((one) => one.values)
  .map((one) => [one.path, one.values]);

/** The paths of everything that the file says. */
export const paths = () => [...stated.keys()];

/** Whether the file has no answers yet. */
export const isNew = () => !held.size && (file.text === EMPTY || file.text === '');

/** Whether the file can be submitted: it was judged, nothing in it is wrong, and nothing waits beside
 * it. */
export const isSound = () => file.isJudged && !held.size && !file.findings.some((one) => one.severity === 'error');

/** Judges the text now, and calls all registered functions; what a core that stops does not judge is
 * not sound. */
export function judge() {
  clearTimeout(waiting);
  waiting = 0;
  const start = performance.now();
  try {
    const told = ask(`judge ${today()}`, file.bytes ?? bytesOf(file.text));
    file.findings = told.findings.findings;
    stated = new Map(told.answers.map((answer) => [answer.path, answer]));
    file.places = told.places;
    file.isEditable = told.isEditable && !file.bytes;
    file.isJudged = true;
  } catch {
    file.isJudged = false;
  }
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
  try {
    file.findings = ask(`check ${today()}`, file.text).findings;
  } catch {
    // The judgement that follows says so.
  }
  for (const run of finders) run();
  performance.measure('judged', { start });
  waiting = setTimeout(judge, REST);
}
