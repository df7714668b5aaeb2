// The core of the compiler as WebAssembly, which answers questions (`FormAnswer.swift`).

import { unpackedLzma } from './lzma.js';
import { bytesIn } from './packed.js';

let module = null;
let exports = null;
const encoder = new TextEncoder();
// The mark at the start of a file is part of it: the core says what is wrong with it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Starts the core from the module in the page. */
export async function launch(text) {
  module = await WebAssembly.compile(unpackedLzma(bytesIn(text)));
  restart();
}

/** Starts the core afresh; it keeps nothing between two questions. */
function restart() {
  exports = new WebAssembly.Instance(module, {}).exports;
}

/** Asks a question made of texts or bytes, and returns the answer as bytes. A core that stops is
 * started again and asked once more; if it stops again, that question has no answer. */
export function askBytes(line, ...parts) {
  const pieces = [line + '\n', ...parts].map((part) =>
    typeof part === 'string' ? encoder.encode(part) : part);
  try {
    return answer(pieces);
  } catch {
    restart();
  }
  try {
    return answer(pieces);
  } catch (error) {
    restart();
    throw error;
  }
}

function answer(pieces) {
  const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const room = exports.onboard_room(count);
  const place = new Uint8Array(exports.memory.buffer, room, count);
  let at = 0;
  for (const piece of pieces) {
    place.set(piece, at);
    at += piece.length;
  }
  const found = exports.onboard_answer(count);
  return new Uint8Array(exports.memory.buffer, found, exports.onboard_length()).slice();
}

/** Asks a question whose answer is a JSON object. */
export function ask(line, ...parts) {
  return JSON.parse(decoder.decode(askBytes(line, ...parts)));
}

/** The text of a file after edits `[path, ...values]`, or null when they are impossible. */
export function edited(text, edits) {
  // The signs between edits cannot stand in one.
  const isClean = edits.every((edit) => edit.every((part) => !/[\u001e\u001f]/.test(part)));
  if (!isClean) return null;
  const records = encoder.encode(edits.map((edit) => edit.join('\u001f')).join('\u001e'));
  return ask(`edit ${records.length}`, records, text).text;
}

/** The text as UTF-8. */
export const bytesOf = (text) => encoder.encode(text);

/** The text of bytes; invalid UTF-8 becomes U+FFFD. */
export const textOf = (bytes) => decoder.decode(bytes);
