// The file as text, with line numbers, and what was found at each line.

import { h, replace } from './dom.js';
import { message } from './findings.js';
import { say } from './language.js';
import { file, isSound, mended, onJudged, tidied, write } from './model.js';

const LISTED = 100;

let area = null;
let update = () => {};
onJudged(() => { if (area?.isConnected) update(); });

/** The line of a finding with a caret below what it speaks of. */
function excerpt(finding, lines) {
  const { start, end } = finding.span;
  const text = (lines[start.line - 1] ?? '').replace(/\r$/, '');
  const letters = [...text];
  const from = Math.max(0, start.column - 1 - 40);
  const last = end.line === start.line ? end.column : letters.length + 1;
  const shown = letters.slice(from, from + 80).join('').replaceAll('\t', '→');
  const width = Math.max(1, Math.min(last - start.column, 80 - (start.column - 1 - from)));
  const number = String(start.line);
  const blanks = ' '.repeat(number.length + 3 + start.column - 1 - from);
  return h('pre', { tabindex: '0', role: 'group', 'aria-label': say(`Γραμμή ${number}`, `Line ${number}`) },
    h('code', {}, `${number} | ${shown}\n${blanks}${'^'.repeat(width)}`));
}

function jump(finding) {
  const { start, end } = finding.span;
  const before = new TextDecoder().decode(new TextEncoder().encode(file.text).slice(0, start.offset));
  const inside = new TextDecoder().decode(
    new TextEncoder().encode(file.text).slice(start.offset, end.offset));
  area.focus();
  area.setSelectionRange(before.length, before.length + inside.length);
  area.scrollTop = Math.max(0, (start.line - 5) * parseFloat(getComputedStyle(area).lineHeight));
}

function found() {
  const lines = file.text.split('\n');
  const shown = file.findings.slice(0, LISTED).map((finding) => h('li', {},
    message(finding, { isHelped: true }), excerpt(finding, lines),
    h('button', { type: 'button', class: 'quiet', on: { click: () => jump(finding) } },
      say(`Μετάβαση στη γραμμή ${finding.span.start.line}`, `Go to line ${finding.span.start.line}`))));
  const more = file.findings.length - shown.length;
  return [
    h('p', { class: isSound() ? 'sound' : 'unsound', role: 'status' }, file.findings.length === 0
      ? say('Δεν βρέθηκε τίποτα να διορθωθεί.', 'Nothing to mend was found.')
      : say(`Ευρήματα: ${file.findings.length}`, `Findings: ${file.findings.length}`)),
    h('ol', { class: 'findings' }, shown),
    more > 0 ? h('p', {}, say(`… και άλλα ${more}.`, `… and ${more} more.`)) : null,
  ];
}

/** The step that shows the file as text. */
export function textView() {
  const numbers = h('pre', { class: 'numbers', 'aria-hidden': 'true' });
  const list = h('div', { class: 'report' });
  let known = 0;
  const number = () => {
    const lines = area.value.split('\n').length;
    if (lines === known) return;
    known = lines;
    numbers.textContent = Array.from({ length: lines }, (_, index) => index + 1).join('\n');
  };
  area = h('textarea', {
    id: 'text', class: 'source', spellcheck: 'false', autocapitalize: 'none', wrap: 'off', rows: '28',
    'aria-label': say('Το κείμενο του αρχείου', 'The text of the file'), value: file.text,
    on: {
      input: () => { number(); write(area.value, { isTyped: true }); },
      scroll: () => { numbers.scrollTop = area.scrollTop; },
    },
  });
  update = () => {
    if (area.value !== file.text) {
      area.value = file.text;
    }
    number();
    replace(list, found());
  };
  update();
  const certain = file.findings.some((one) => one.fixes.some((fix) => fix.applicability === 'certain'));
  return [
    h('p', { class: 'lead' }, say(
      'Το αρχείο όπως θα υποβληθεί. Ό,τι αλλάζετε εδώ φαίνεται στη φόρμα, και αντίστροφα· τα σχόλια μένουν.',
      'The file as it will be submitted. What you change here shows in the form, and the other way round; comments stay.')),
    h('div', { class: 'row' },
      h('button', { type: 'button', on: { click: () => write(tidied()) } }, say('Τακτοποίηση', 'Tidy up')),
      certain ? h('button', { type: 'button', on: { click: () => write(mended()) } },
        say('Διόρθωση όσων είναι βέβαια', 'Mend what is certain')) : null),
    file.bytes ? h('p', { class: 'notice' }, say(
      'Το αρχείο δεν είναι κείμενο UTF-8. Φαίνεται όπως διαβάστηκε· αν το αλλάξετε εδώ, θα γραφτεί σε UTF-8.',
      'The file is no UTF-8 text. It shows as it was read; if you change it here, it will be UTF-8.')) : null,
    h('div', { class: 'editor' }, numbers, area), list,
  ];
}
