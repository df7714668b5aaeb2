// The smoke test of the browser's core: the module gives the same findings as the command line,
// byte for byte. Usage: node wasm.mjs MODULE.wasm ONBOARD FILE...
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const [modulePath, onboard, ...files] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(modulePath), {});
const { memory, onboard_room, onboard_check, onboard_length } = instance.exports;

// As of one day, so that the comparison does not change with the calendar.
const today = '2026-10-01';
const day = Date.parse(today) / 86_400_000;

function check(bytes) {
  const room = onboard_room(bytes.length);
  new Uint8Array(memory.buffer, room, bytes.length).set(bytes);
  const answer = onboard_check(bytes.length, day);
  return Buffer.from(new Uint8Array(memory.buffer, answer, onboard_length()));
}

// Files of our own, and broken ones: cut off, a letter changed, a line lost, no text at all.
function* variants(bytes) {
  yield bytes;
  yield bytes.subarray(0, bytes.length >> 1);
  yield Buffer.from(bytes.toString().replaceAll('08:00', '8.00'));
  yield Buffer.from(bytes.toString().replace(/\n  inPerson:.*\n/, '\n'));
  yield Buffer.from(bytes.toString().replace('Δήμος', 'Δήμoς'));
  yield Buffer.from(bytes.toString().replace('\n  ', '\n\t'));
  yield Buffer.alloc(0);
}

let passed = 0;
let failed = 0;
for (const file of files) {
  for (const bytes of variants(readFileSync(file))) {
    const native = spawnSync(onboard, ['check', '--as-of', today, '--format', 'json', '-'], { input: bytes });
    const same = Buffer.compare(check(bytes), native.stdout) === 0;
    if (same) passed += 1;
    else {
      failed += 1;
      console.error(`differs: ${file}\n  page: ${check(bytes)}\n  onboard: ${native.stdout}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
