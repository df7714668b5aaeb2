// The text in bytes, in whichever encoding a Greek office may have saved it.

/** Whether bytes start with some; null stands for any. */
export const starts = (bytes, ...first) => first.every((byte, index) => byte === null || bytes[index] === byte);

/** The upper halves of encodings that browsers do not know: DOS, and Macs of the last century. */
const HALVES = {
  'DOS (737)': 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u00a0',
  'Mac Greek': 'Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦€ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩάΝ¬ΟΡ≈Τ«»…\u00a0ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ\u00ad',
};

/** The encoding of text as UTF-16, by its mark or by its first two signs; null for any other. */
function wide(bytes) {
  const isOdd = starts(bytes, 0, null, 0) && bytes[1] && bytes[3];
  const isEven = starts(bytes, null, 0, null, 0) && bytes[0] && bytes[2];
  if (starts(bytes, 0xff, 0xfe) && !starts(bytes, null, null, 0, 0) || isEven) return 'utf-16le';
  return starts(bytes, 0xfe, 0xff) || isOdd ? 'utf-16be' : null;
}

/** The text in bytes of an encoding. */
export const decoded = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
const many = (text, pattern) => (text.match(pattern) ?? []).length;
const halved = (bytes, half) =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : half[byte - 128])).join('');

/** How much a text looks like Greek: letters, less what no Greek word has. */
function likeness(text) {
  const odd = many(text, /[^\0-\x7f\u0370-\u03ff«»–—‘’“”•…€°§΄·\u00a0]|\uFFFD|\p{Ll}\p{Lu}|ς\p{L}|[¨΅΄](?=\p{L})/gu);
  return many(text, /[\u0370-\u03ff]/g) - 10 * odd;
}

/** The Greek text in bytes of an old encoding, with its name; null if none gives Greek. */
function old(bytes) {
  const all = ['Windows-1253', 'ISO-8859-7'].map((was) => ({ was, text: decoded(bytes, was) }));
  for (const [was, half] of Object.entries(HALVES)) all.push({ was, text: halved(bytes, half) });
  const [best] = all.map((one) => ({ ...one, like: likeness(one.text) })).sort((one, other) => other.like - one.like);
  return best.like > 0 && !/[\0-\x08\x0E-\x1F]/.test(best.text) ? best : null;
}

/** The text in bytes, with the encoding that it was in if that is not UTF-8 or UTF-16; null if they
 * are no text. */
function legible(bytes) {
  const other = wide(bytes);
  if (other) return { text: decoded(bytes, other), was: null };
  const text = decoded(bytes);
  const lost = many(text, /\uFFFD/g);
  // A torn file has few bytes that mean nothing, and Greek of another encoding has only such.
  if (lost * 4 < many(text, /[^\0-\x7F\uFFFD]/g) || lost < 4) return { text, was: null };
  return bytes.includes(0) ? null : old(bytes);
}

/** The text in bytes; null if they are none. */
export const textIn = (bytes) => legible(bytes)?.text ?? null;

/** The old encoding that bytes are in, or null. */
export const oldEncoding = (bytes) => legible(bytes)?.was ?? null;

/** The bytes as UTF-8 without the mark that some programs put in front, and as they are if they
 * are nearly that. */
export function unmarked(bytes) {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return bytes.subarray(3);
  const text = textIn(bytes);
  return text === null || text === decoded(bytes) ? bytes : new TextEncoder().encode(text);
}

/** A text in which a letter with its accent is one sign, as everywhere but on a Mac. */
export const composed = (text) => text.replace(/\p{L}\p{M}+/gu, (letter) => letter.normalize('NFC'));

/** The same for bytes, which are left as they are where that changes nothing. */
export function composedBytes(bytes) {
  const text = decoded(bytes);
  const next = composed(text);
  return next === text || text.includes('\uFFFD') ? bytes : new TextEncoder().encode(next);
}
