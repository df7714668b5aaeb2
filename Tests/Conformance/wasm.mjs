// The core in the browser and the command line are the same: the same findings byte for byte, the
// same slots, the same canonical layout, the same rulebook.
// Usage: node wasm.mjs MODULE.wasm|PAGE.html ONBOARD FILE...
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { resolve as resolved } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { unpackedLzma } from '../../Sources/Form/page/lzma.js';
import { bytesIn } from '../../Sources/Form/page/packed.js';

const [modulePath, command, ...files] = process.argv.slice(2);
const onboard = resolved(command);

/** The module itself, or the one that a page carries. */
function module(path) {
  const bytes = readFileSync(path);
  if (!path.endsWith('.html')) return bytes;
  const [, core] = bytes.toString().match(/<script type="application\/x-lzma" id="core">([^<]*)</);
  return unpackedLzma(bytesIn(core));
}

const { instance } = await WebAssembly.instantiate(module(modulePath), {});
const { memory, onboard_room, onboard_answer, onboard_length } = instance.exports;

// As of one day, so that the comparison does not change with the calendar.
const today = '2026-10-01';

function ask(line, text = Buffer.alloc(0)) {
  const bytes = Buffer.concat([Buffer.from(line + '\n'), text]);
  const room = onboard_room(bytes.length);
  new Uint8Array(memory.buffer, room, bytes.length).set(bytes);
  const answer = onboard_answer(bytes.length);
  return Buffer.from(new Uint8Array(memory.buffer, answer, onboard_length()));
}

const check = (bytes) => ask(`check ${today}`, bytes);

function run(input, ...words) {
  return spawnSync(onboard, words, { input, env: { ...process.env, LANG: 'el_GR.UTF-8' } }).stdout;
}

// Files of our own, and broken ones: cut off, a letter changed, a line lost, no text at all.
function* variants(file, bytes) {
  yield bytes;
  if (!file.endsWith('/onboarding.yaml')) return;
  yield bytes.subarray(0, bytes.length >> 1);
  yield Buffer.from(bytes.toString().replaceAll('08:00', '8.00'));
  yield Buffer.from(bytes.toString().replace(/\n  inPerson:.*\n/, '\n'));
  yield Buffer.from(bytes.toString().replace('Δήμος', 'Δήμoς'));
  yield Buffer.from(bytes.toString().replace('\n  ', '\n\t'));
  yield Buffer.alloc(0);
}

/** What the command line says of a text. */
function checked(bytes) {
  return new Promise((resolve) => {
    const child = spawn(onboard, ['check', '--as-of', today, '--format', 'json', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // The page knows no registry beside which a file is judged.
      cwd: tmpdir(),
    });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.on('close', () => resolve(Buffer.concat(parts)));
    // A text that is refused need not be read to its end.
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}

let passed = 0;
let failed = 0;

function* texts() {
  for (const file of files) for (const bytes of variants(file, readFileSync(file))) yield [file, bytes];
}

/** Compares one text after another; as many at once as there are such workers. */
async function worker(left) {
  for (const [file, bytes] of left) {
    const native = await checked(bytes);
    expect(Buffer.compare(check(bytes), native) === 0,
      `differs: ${file}\n  page: ${check(bytes)}\n  onboard: ${native}`);
  }
}

const left = texts();
await Promise.all(Array.from({ length: availableParallelism() }, () => worker(left)));

function expect(holds, message) {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.error(message);
  }
}

for (const file of files.filter((one) => one.endsWith('/onboarding.yaml'))) {
  const bytes = readFileSync(file);
  const { findings } = JSON.parse(ask(`judge ${today}`, bytes));
  expect(JSON.stringify(findings) === JSON.stringify(JSON.parse(check(bytes))), `judges otherwise: ${file}`);
  const { slots, stats } = JSON.parse(ask(`preview ${today} 2026-11-02`, bytes));
  const at = [file, '--as-of', today, '--week', '2026-11-02', '--format', 'json'];
  if (slots) {
    expect(JSON.stringify(slots) === run('', 'slots', ...at).toString().trim(), `other slots: ${file}`);
    expect(JSON.stringify(stats) === run('', 'slots', '--stats', ...at).toString().trim(), `other counts: ${file}`);
  }
  const { text } = JSON.parse(ask(`format ${today}`, bytes));
  expect(text === run(bytes, 'fmt', '-').toString(), `another layout: ${file}`);
}

// The rulebook of both, by the newest edition of the policy, which the command line's page names.
const digest = createHash('sha256').update(ask('rulebook 9999-12-31')).digest('hex');
const page = readFileSync(new URL('../../Generated/Rulebook/rules.el.html', import.meta.url), 'utf8');
expect(page.includes(digest), 'the page has another rulebook: run make page');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
