// The core of the compiler as WebAssembly, which answers questions (`FormAnswer.swift`).

let module = null;
let exports = null;
const encoder = new TextEncoder();
// The mark at the start of a file is part of it: the core says what is wrong with it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Starts the core from the module in the page, which is compiled while it is unpacked. */
export async function launch(text) {
  const stream = new Blob([bytesIn(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const response = new Response(stream, { headers: { 'Content-Type': 'application/wasm' } });
  module = await WebAssembly.compileStreaming(response);
  restart();
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%,()*+-;.=>?@^_`{|}~';

/** The bytes in a text of base 85, five digits for four bytes; the last group has one digit more
 * than bytes. */
export function bytesIn(text) {
  const values = new Uint8Array(128).fill(255);
  for (let digit = 0; digit < 85; digit += 1) values[DIGITS.charCodeAt(digit)] = digit;
  const digits = new Uint8Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at) & 127];
    if (value < 85) digits[count++] = value;
  }
  const last = count % 5;
  const bytes = new Uint8Array((count - last) / 5 * 4 + Math.max(0, last - 1));
  const view = new DataView(bytes.buffer);
  for (let at = 0, place = 0; at < count; at += 5, place += 4) {
    let value = 0;
    for (let step = 0; step < 5; step += 1) {
      value = value * 85 + (at + step < count ? digits[at + step] : 84);
    }
    if (place + 4 <= bytes.length) view.setUint32(place, value);
    else for (let byte = place; byte < bytes.length; byte += 1) {
      bytes[byte] = Math.floor(value / 2 ** (24 - 8 * (byte - place))) & 255;
    }
  }
  return bytes;
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
