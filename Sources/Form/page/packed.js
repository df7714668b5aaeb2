// What the page carries packed, in base 85 (`assemble.py`): its script, in gzip, and its module.

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

/** The content of a packed text, as a stream. */
export const unpacked = (text) =>
  new Blob([bytesIn(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
