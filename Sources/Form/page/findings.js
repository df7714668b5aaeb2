// Findings: beside their fields, and as a list of links to them.

import { fieldAt, wording } from './catalogue.js';
import { announce, h, idOf, replace } from './dom.js';
import { say, told } from './language.js';
import { canUndo, file, mend, undo, value } from './model.js';
import { stepOf, titleOf } from './steps.js';

const SHOWN = 100;

/** Steps that the clerk has left once; from then on, missing answers in them are reported. */
export const seen = new Set();

const weight = (severity) => ({
  error: say('Λάθος', 'Error'),
  warning: say('Προσοχή', 'Warning'),
  note: say('Σημείωση', 'Note'),
})[severity];

/** The basis of a finding: the article with its words, how it is read, or the policy. */
export function basis(finding) {
  const { basis: rests } = finding;
  if (rests.kind !== 'policy') {
    const reading = rests.kind === 'interpretation'
      ? say(`Ερμηνεία ${rests.ruling}, όχι νόμος: `, `Interpretation ${rests.ruling}, not law: `) : '';
    return h('p', { class: 'basis' }, `${reading}${told(rests.citation)}: `,
      h('q', { lang: 'el' }, rests.quote));
  }
  return h('p', { class: 'basis' },
    say('Πολιτική της πλατφόρμας, όχι νόμος: ', 'Policy of the platform, not law: '),
    told(rests.title));
}

/** The buttons that apply the fixes of a finding. */
export function remedies(finding, path) {
  return finding.fixes.map((fix) => h('button', {
    type: 'button', class: 'remedy',
    on: {
      click: () => {
        mend(fix);
        if (path) document.getElementById(idOf('f', path))?.focus();
        announce(say('Διορθώθηκε.', 'Mended.'));
      },
    },
  }, fix.replacement.trim()
    ? say(`Διόρθωση σε «${shortened(fix.replacement)}»`, `Change to “${shortened(fix.replacement)}”`)
    : say('Διόρθωση: να σβηστεί', 'Remove it')));
}

const shortened = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/g, ' ');

/** One finding beside its field. */
export function message(finding, { isHelped = false, path = '' } = {}) {
  return h('div', { class: `message ${finding.severity}` },
    h('p', {}, h('strong', {}, `${weight(finding.severity)}: `), told(finding.message)),
    isHelped && finding.help ? h('p', {}, told(finding.help)) : null,
    finding.waiver ? h('p', {}, say('Καλύπτεται από εξαίρεση.', 'Covered by an exception.')) : null,
    basis(finding), remedies(finding, path));
}

/** Whether a finding is shown now: missing answers wait until the step has been left once. */
function isTold(place) {
  const isGap = value(place) === '' || place === 'version';
  return !isGap || seen.has(stepOf(place)) || file.name !== '';
}

/** The nearest element of the page for a place. */
function nearest(place) {
  for (let path = place; path; path = path.split('/').slice(0, -1).join('/')) {
    const element = document.getElementById(idOf('m', path));
    if (element) return { element, path };
  }
  return null;
}

/** Shows every finding beside its field. */
export function showFindings() {
  for (const place of document.querySelectorAll('.messages')) {
    if (place.firstChild) replace(place);
    place.closest('.field')?.classList.remove('wrong');
  }
  for (const input of document.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  file.findings.forEach((finding, index) => {
    const place = file.places[index];
    const found = isTold(place) ? nearest(place) : null;
    if (!found) return;
    found.element.append(message(finding, { path: found.path }));
    if (finding.severity !== 'error') return;
    found.element.closest('.field')?.classList.add('wrong');
    const input = document.getElementById(idOf('f', found.path));
    if (input && /^(INPUT|TEXTAREA|SELECT)$/.test(input.tagName)) {
      input.setAttribute('aria-invalid', 'true');
    }
  });
}

/** The number of errors shown in a step. */
export function errorsOf(step) {
  return file.findings.filter((finding, index) =>
    finding.severity === 'error' && stepOf(file.places[index]) === step && isTold(file.places[index]))
    .length;
}

/** The step and the field of a place, in words. */
function whereabouts(place) {
  const parts = fieldAt(place) ? [wording(place).label] : [];
  const number = place.match(/^(\w+)\/(\d+)/);
  if (number) parts.unshift(`${wording(number[1]).label} ${Number(number[2]) + 1}`);
  parts.unshift(titleOf(stepOf(place)));
  return parts.filter((part, index) => part !== parts[index - 1]).join(' › ');
}

/** All findings as a list of links; `go` opens a place. */
export function summary(go) {
  const order = { error: 0, warning: 1, note: 2 };
  const all = file.findings.map((finding, index) => ({ finding, place: file.places[index] }))
    .sort((one, other) => order[one.finding.severity] - order[other.finding.severity]);
  const items = all.slice(0, SHOWN).map(({ finding, place }) => h('li', { class: finding.severity },
    h('a', { href: `#/${stepOf(place)}`, on: { click: (event) => {
      event.preventDefault();
      go(place);
    } } }, h('strong', {}, `${weight(finding.severity)}: `), told(finding.message)),
    h('div', { class: 'hint' }, whereabouts(place))));
  const more = all.length - items.length;
  return h('div', {}, h('ul', { class: 'list' }, items),
    more > 0 ? h('p', {}, say(`… και άλλα ${more}.`, `… and ${more} more.`)) : null);
}

/** The button that undoes the last change. */
export function undoButton() {
  return h('button', { type: 'button', class: 'quiet', disabled: !canUndo(), on: { click: () => {
    undo();
    announce(say('Αναιρέθηκε η τελευταία αλλαγή.', 'The last change was taken back.'));
  } } }, say('Αναίρεση', 'Undo'));
}
