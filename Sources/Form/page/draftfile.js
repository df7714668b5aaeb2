// A draft as a file: the declaration below lines that call it one, and that keep what it cannot hold.

import { bytesOf, textOf } from './core.js';
import { held } from './file.js';
import { say } from './language.js';

const HEAD = /^# (?:ΠΡΟΧΕΙΡΟ|DRAFT): [^\n]*\n((?:# (?:ΕΚΤΟΣ|OUTSIDE) [^\n]*\n)*)/;

/** The text of a draft. */
export function asDraft(text) {
  const beside = [...held].map(([path, one]) => `# ${say('ΕΚΤΟΣ', 'OUTSIDE')} ${path}: ${one.replace(/\s+/g, ' ')}\n`);
  return `${say('# ΠΡΟΧΕΙΡΟ: έχει λάθη και δεν υποβάλλεται.', '# DRAFT: it has errors and cannot be submitted.')}\n${beside.join('')}${text}`;
}

/** A file without the lines of a draft, which would call what is mended a draft as well, and what
 * they keep, by path. */
export function fromDraft(bytes) {
  const [head, lines] = textOf(bytes).match(HEAD) ?? [];
  if (head === undefined) return { bytes, beside: [] };
  const beside = [...lines.matchAll(/^# \S+ (\S+): (.*)$/gm)].map(([, path, one]) => [path, one]);
  return { bytes: bytes.subarray(bytesOf(head).length), beside };
}
