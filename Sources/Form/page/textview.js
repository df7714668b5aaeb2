// The file as text, with line numbers and the findings at each line.

import { bytesOf, textOf } from './core.js';
import { h, replace } from './dom.js';
import { file, isSound, onFound } from './file.js';
import { message } from './findings.js';
import { say } from './language.js';
import { endGesture, mended, tidied, write } from './model.js';

const LISTED = 100;
// No declaration gets this long; a browser takes seconds to lay out so many lines.
const LINES = 20_000;
// A pause in typing, in milliseconds: what is typed after it is undone apart.
const PAUSE = 1500;

const unix = (text) => text.replaceAll('\r\n', '\n');

let area = null;
let update = () => {};
let pause = 0;
onFound(() => { if (area?.isConnected) update(); });

/** The line of a finding, with a caret below its position. */
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
  const bytes = bytesOf(file.text);
  const before = unix(textOf(bytes.slice(0, start.offset)));
  const inside = unix(textOf(bytes.slice(start.offset, end.offset)));
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

/** The numbers of the visible lines only; a file may have a hundred thousand. */
class Gutter {
  constructor() {
    this.element = h('pre', { class: 'numbers', 'aria-hidden': 'true' });
    this.lines = 0;
  }

  count() {
    this.lines = 1;
    for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) {
      this.lines += 1;
    }
    this.draw();
  }

  draw() {
    if (!area.isConnected) return;
    const height = parseFloat(getComputedStyle(area).lineHeight) || 20;
    const first = Math.floor(area.scrollTop / height);
    const last = Math.min(this.lines, first + Math.ceil(area.clientHeight / height) + 2);
    const width = String(this.lines).length;
    this.element.textContent = Array.from({ length: Math.max(0, last - first) }, (_, index) =>
      String(first + index + 1).padStart(width)).join('\n');
    this.element.scrollTop = area.scrollTop - first * height;
  }
}

/** Stores what was typed, with the line breaks that the file uses. */
function typed(text) {
  const isOther = file.text.includes('\r\n');
  write(isOther ? text.replaceAll('\n', '\r\n') : text, { isTyped: true, what: 'text' });
  clearTimeout(pause);
  pause = setTimeout(endGesture, PAUSE);
}

function tools() {
  const isCertain = (fix) => fix.applicability === 'certain';
  return h('div', { class: 'row' },
    h('button', { type: 'button', on: { click: () => write(tidied()) } }, say('Τακτοποίηση', 'Tidy up')),
    file.findings.some((one) => one.fixes.some(isCertain))
      ? h('button', { type: 'button', on: { click: () => write(mended()) } },
        say('Διόρθωση όσων είναι βέβαια', 'Mend what is certain')) : null);
}

const notice = (el, en) => h('p', { class: 'notice' }, say(el, en));

/** The step that shows the file as text. */
export function textView() {
  const gutter = new Gutter();
  const list = h('div', { class: 'report' });
  area = h('textarea', {
    id: 'text', class: 'source', spellcheck: 'false', autocapitalize: 'none', wrap: 'off',
    rows: '28', 'aria-label': say('Το κείμενο του αρχείου', 'The text of the file'),
    on: {
      input: () => { typed(area.value); gutter.count(); },
      scroll: () => gutter.draw(),
    },
  });
  update = () => {
    gutter.count();
    if (gutter.lines <= LINES && area.value !== unix(file.text)) area.value = file.text;
    replace(list, found());
  };
  update();
  setTimeout(() => gutter.draw());
  return [
    h('p', { class: 'lead' }, say(
      'Το αρχείο όπως θα υποβληθεί. Ό,τι αλλάζετε εδώ φαίνεται στη φόρμα, και αντίστροφα· τα σχόλια μένουν.',
      'The file as it will be submitted. What you change here shows in the form, and the other way round; comments stay.')),
    tools(),
    file.bytes ? notice(
      'Το αρχείο δεν είναι κείμενο UTF-8. Φαίνεται όπως διαβάστηκε· αν το αλλάξετε εδώ, θα γραφτεί σε UTF-8.',
      'The file is no UTF-8 text. It shows as it was read; if you change it here, it will be UTF-8.') : null,
    gutter.lines > LINES ? notice(
      'Το αρχείο έχει πάρα πολλές γραμμές για να γραφτεί εδώ. Διορθώστε το όπου το φτιάξατε.',
      'The file has far too many lines to be edited here. Mend it where it was made.')
      : h('div', { class: 'editor' }, gutter.element, area),
    list,
  ];
}
