// What kind of file was opened: told by its bytes, not by its name.

import { catalogue } from './catalogue.js';
import { decoded, starts, textIn, unmarked } from './encodings.js';

const says = (bytes, at, words) => [...words].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** Whether bytes are a document that its program packed: what is inside has telling names. */
const isDocument = (bytes) => /\b(word|xl|ppt)\/|mimetypeapplication\/vnd/.test(new TextDecoder('latin1').decode(bytes));
const isPages = (bytes) => /Index\/\w+\.iwa|Index\.zip|index\.apxl|buildVersionHistory\.plist/.test(new TextDecoder('latin1').decode(bytes));
/** Whether bytes are a message: as Outlook keeps it, or as it was sent. */
const isMail = (bytes) => {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return /_\0_\0s\0u\0b\0s\0t\0g\0/.test(new TextDecoder('latin1').decode(bytes));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16384)).split(/\r?\n\r?\n/)[0];
  return /^(MIME-Version|Message-ID|Received|Return-Path):/im.test(head) && /^(From|To|Subject|Date):/im.test(head);
};
const isCard = (bytes) => /^BEGIN:V(CALENDAR|CARD)\b/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, ''));
const isOffice = (bytes) => says(bytes, 0, 'PK') && isDocument(bytes) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) || says(bytes, 0, '{\\rtf');
const isPicture = (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || says(bytes, 0, 'GIF8')
  || says(bytes, 8, 'WEBP') || says(bytes, 0, 'BM') && bytes.includes(0) || says(bytes, 0, 'II*\0') || says(bytes, 0, 'MM\0*')
  || says(bytes, 4, 'ftyphei') || says(bytes, 4, 'ftypmif') || says(bytes, 4, 'ftypavif');

/** Whether bytes are files that another program packed: rar, 7z, gzip, bzip2, xz, cab or tar. */
const isPacked = (bytes) => says(bytes, 0, 'Rar!\x1a') || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x1f, 0x8b)
  || says(bytes, 0, 'BZh') && bytes.length > 4 && says(bytes, 4, '1AY') || starts(bytes, 0xfd, 0x37, 0x7a, 0x58, 0x5a)
  || says(bytes, 0, 'MSCF\0') || says(bytes, 257, 'ustar');
const isProgram = (bytes) => says(bytes, 0, 'MZ') && bytes.includes(0) || says(bytes, 0, '\x7fELF');

/** The kind of a file that this page cannot read, or null. */
export function foreign(bytes) {
  if (says(bytes, 0, '%PDF')) return 'pdf';
  if (isMail(bytes)) return 'mail';
  if (isCard(bytes)) return 'other';
  if (isOffice(bytes)) return 'office';
  if (says(bytes, 0, 'PK')) return isPages(bytes) ? 'pages' : 'packed';
  if (isPacked(bytes)) return 'packed';
  if (isProgram(bytes)) return 'program';
  if (isPicture(bytes)) return 'picture';
  const text = textIn(bytes);
  if (text === null) return 'binary';
  return /[^\s\uFEFF]/.test(text) ? null : 'empty';
}

/** Whether a text has anything of a declaration: one of its first keys at the start of a line. */
export function isDeclaration(bytes) {
  const keys = catalogue().fields.map((field) => field.key).join('|');
  return bytes[0] !== 0x7b && new RegExp(`^[ \\t"'-]*(${keys})["']?[ \\t]*:`, 'im').test(decoded(bytes));
}

/** A configuration that was generated for a municipality, or null. */
export function configuration(bytes) {
  const text = decoded(unmarked(bytes)).trimStart();
  if (text[0] !== '{') return null;
  try {
    const found = JSON.parse(text);
    return String(found.format).startsWith('onboard/runtime/') && Array.isArray(found.topics) ? found : null;
  } catch {
    return null;
  }
}

const text = (one) => (typeof one === 'string' ? one.replace(/[\0-\x1F\x7F]+/g, ' ').trim() : '');
const texts = (all) => (Array.isArray(all) ? all.map(text).filter(Boolean) : []);

/** The topics of a configuration, as `addTopics` takes them; what is no text is left out. */
export const topicsOf = (found) => found.topics.filter((one) => text(one?.title)).map((one) => ({
  title: { el: text(one.title), en: text(one.titleEnglish) }, field: text(one.field), kind: text(one.kind),
  audience: texts(one.audience), documents: texts(one.documents),
}));
