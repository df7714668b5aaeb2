#!/usr/bin/env node
// `onboard` for every machine that has Node: the module that the page for clerks carries, with the
// commands that need nothing but a file. Where it says the same as the binary, it says it byte for
// byte; README.md in this folder lists what it lacks.
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `onboard check [--as-of DAY] [--format text|json] FILE…
onboard fmt   [--check] FILE…
onboard fix   [--as-of DAY] [--dry-run] FILE…
onboard slots [--as-of DAY] [--week DAY] [--stats] FILE

“-” is standard input, --language el or en. Exit codes: 0 clean · 1 errors found · 2 usage error or unusable file · 3 changes present`;

const OPTIONS = {
  'as-of': { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  week: { type: 'string' },
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  stats: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

const COMMANDS = {
  check: { run: check, options: ['as-of', 'format', 'language'] },
  fmt: { run: fmt, options: ['check', 'language'] },
  fix: { run: fix, options: ['as-of', 'dry-run', 'language'] },
  slots: { run: slots, options: ['as-of', 'week', 'stats', 'language'] },
};

/** What ends a command with exit code 2. */
class Unusable extends Error {}

const { instance } = await WebAssembly.instantiate(
  readFileSync(new URL('onboard.wasm', import.meta.url)), {});
const { memory, onboard_room, onboard_answer, onboard_length } = instance.exports;

/** The core's answer to a question (`FormAnswer`), as bytes. */
function ask(line, text) {
  const bytes = Buffer.concat([Buffer.from(line + '\n'), text]);
  const room = onboard_room(bytes.length);
  new Uint8Array(memory.buffer, room, bytes.length).set(bytes);
  const answer = onboard_answer(bytes.length);
  return Buffer.from(new Uint8Array(memory.buffer, answer, onboard_length()));
}

const asked = (line, text) => JSON.parse(ask(line, text));

function read(path) {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new Unusable(error.message);
  }
}

/** Writes a file whole or not at all, with the modes that it had; a link is not written through. */
function replace(path, text) {
  const beside = `${path}.tmp.${process.pid}`;
  const { mode } = lstatSync(path);
  if ((mode & 0o170000) === 0o120000) throw new Unusable(`${path}: is a symbolic link; give the file itself`);
  if (!(mode & 0o200)) throw new Unusable(`${path}: may not be written`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    chmodSync(beside, mode & 0o777);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Unusable(error.message);
  }
}

/** The report of one file as `onboard check --format json` writes it, with the file's own path. */
function report(path, text, { day }) {
  const own = JSON.stringify(path === '-' ? '<stdin>' : path);
  const json = ask(`check ${day}`, text).toString();
  return JSON.parse(json.replaceAll('"path":"<stdin>"', () => `"path":${own}`));
}

/** The reports of several files as one. */
function together(reports) {
  const [first, ...rest] = reports;
  for (const { findings, summary } of rest) {
    first.findings.push(...findings);
    for (const key of Object.keys(summary)) first.summary[key] += summary[key];
  }
  return first;
}

const WORDS = {
  el: { error: 'λάθος', warning: 'προειδοποίηση', note: 'σημείωση' },
  en: { error: 'error', warning: 'warning', note: 'note' },
};

/** A name as a terminal may show it: what controls one, or turns its text, is written out. */
const shown = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
  (sign) => `\\u{${sign.codePointAt(0).toString(16)}}`);

/** A line for each finding: where, how grave, and what. */
function lines({ findings }, { language }) {
  return findings.map(({ path, span, severity, id, message }) =>
    `${shown(path)}:${span.start.line}:${span.start.column}: `
    + `${WORDS[language][severity]}[${id}]: ${message[language]}\n`).join('');
}

function tell(report, words, stream = process.stderr) {
  const { errors, warnings, notes } = report.summary;
  const { error, warning, note } = WORDS[words.language];
  stream.write(`${lines(report, words)}${error}: ${errors} · ${warning}: ${warnings} · ${note}: ${notes}\n`);
}

function check(paths, words) {
  const all = together(paths.map((path) => report(path, read(path), words)));
  if (words.format === 'json') process.stdout.write(JSON.stringify(all) + '\n');
  else tell(all, words, process.stdout);
  return all.summary.errors ? 1 : 0;
}

/** Whether the core could not even read a file, after it said why. */
function refused(text, path, before, words) {
  if (text !== null) return false;
  tell(report(path, before, words), words);
  return true;
}

function fmt(paths, words) {
  let worst = 0;
  for (const path of paths) {
    const before = read(path);
    const { text } = asked(`format ${words.day}`, before);
    if (refused(text, path, before, words)) {
      worst = Math.max(worst, 1);
      continue;
    }
    const same = before.equals(Buffer.from(text));
    if (words.check) {
      if (!same) process.stdout.write(`${shown(path)}\n`);
      worst = same ? worst : 3;
    } else if (path === '-') process.stdout.write(text);
    else if (!same) replace(path, text);
  }
  return worst;
}

function fix(paths, words) {
  let changes = false;
  const rest = paths.map((path) => {
    const before = read(path);
    const { text } = asked(`fix ${words.day}`, before);
    // What is no UTF-8 has no certain fix, and could not come back as a text.
    const after = Buffer.from(text);
    const same = before.equals(after) || !Buffer.from(before.toString()).equals(before);
    changes ||= !same;
    if (words['dry-run']) {
      if (!same) process.stdout.write(`${shown(path)}\n`);
    } else if (path === '-') process.stdout.write(same ? before : text);
    else if (!same) replace(path, text);
    return report(path, same ? before : after, words);
  });
  const left = together(rest);
  tell(left, words);
  if (left.summary.errors) return 1;
  return changes && words['dry-run'] ? 3 : 0;
}

function slots([path, ...more], words) {
  if (more.length) throw new Unusable(USAGE);
  const text = read(path);
  const answer = asked(`preview ${words.day} ${words.week ?? words.day}`, text);
  if (!answer.slots) {
    tell(report(path, text, words), words);
    return 1;
  }
  process.stdout.write(JSON.stringify(words.stats ? answer.stats : answer.slots) + '\n');
  return 0;
}

/** Today in Greece, or the day of SOURCE_DATE_EPOCH there. */
function today() {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  if (Number.isNaN(now.getTime())) throw new Unusable(`SOURCE_DATE_EPOCH: ${epoch}`);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Athens' }).format(now);
}

function dayOf(value, name) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00Z`) : new Date(NaN);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value) {
    throw new Unusable(`--${name}: ${value}: YYYY-MM-DD`);
  }
  return value;
}

/** Greek unless the environment or the command line names another language. */
function languageOf(given) {
  if (given !== undefined && !WORDS[given]) throw new Unusable(`--language: el, en`);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return given ?? (/^(el|C|POSIX)?([_.@]|$)/.test(locale) ? 'el' : 'en');
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Unusable(`${error.message}\n${USAGE}`);
  }
}

function main() {
  const { values, positionals: [name, ...paths] } = parse();
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));
    console.log(version);
    return 0;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  const strange = Object.keys(values).find((key) => !command?.options.includes(key));
  if (!command || !paths.length || strange) throw new Unusable(USAGE);
  if (!['text', 'json', undefined].includes(values.format)) throw new Unusable('--format: text, json');
  return command.run(paths, {
    ...values,
    day: values['as-of'] === undefined ? today() : dayOf(values['as-of'], 'as-of'),
    week: values.week === undefined ? undefined : dayOf(values.week, 'week'),
    language: languageOf(values.language),
  });
}

// A reader that is gone, or a full disk: what was not written was not said.
process.stdout.on('error', (error) => {
  process.stderr.write(`onboard: ${error.message}\n`);
  process.exit(2);
});

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`onboard: ${error.message.split('\n').map(shown).join('\n')}\n`);
  process.exitCode = 2;
}
