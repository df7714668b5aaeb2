// Findings: beside their fields, and as a list of links to them.

import { fieldAt, isPerMode, keysOf, wording } from './catalogue.js';
import { announce, h, idOf, replace } from './dom.js';
import { count, file, held, value, values } from './file.js';
import { say, told } from './language.js';
import { mend, onGiven } from './model.js';
import { order, plain, refined } from './plain.js';
import { STEPS, stepOf, titleOf } from './steps.js';
import { notes, touched, typingAt } from './typed.js';
import { ITEMS } from './words.js';

const SHOWN = 100;

/** Steps that the clerk has left once; from then on, missing answers in them are reported. */
export const seen = new Set();
/** Items that were just added: what they lack is not reported before they are left. */
export const fresh = new Set();

onGiven(() => {
  seen.clear();
  fresh.clear();
});

const weight = (severity) => ({
  error: say('Λάθος', 'Error'),
  warning: say('Προσοχή', 'Warning'),
  note: say('Σημείωση', 'Note'),
})[severity];

const shortened = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/g, ' ');

/** What the file cannot hold, as findings. */
const heldBack = () => [...held].map(([place, text]) => ({ place, finding: {
  severity: 'error', fixes: [], message: text ? {
    el: `Αυτό που γράψατε δεν μπήκε στο αρχείο: «${shortened(text)}». Γράψτε το αλλιώς ή σβήστε το.`,
    en: `What you wrote did not get into the file: “${shortened(text)}”. Write it in another way, or delete it.`,
  } : {
    el: 'Η απάντηση δεν σβήστηκε από το αρχείο. Σβήστε την στο «Αρχείο ως κείμενο».',
    en: 'The answer was not deleted from the file. Delete it in “The file as text”.',
  } } }));

/** All findings with their places, in the order of the steps and of the fields. */
export function allFindings() {
  const beside = JSON.stringify([...held]);
  if (sorted.findings !== file.findings || sorted.beside !== beside || sorted.places !== file.places) {
    sorted = { findings: file.findings, places: file.places, beside, all: inOrder() };
  }
  return sorted.all;
}

/** They are put in order once for each judgement. */
let sorted = {};

function inOrder() {
  const all = file.findings.map((finding, index) =>
    ({ finding, place: refined(file.places[index] ?? '', finding) }));
  const rank = ({ place }) => STEPS.indexOf(stepOf(place)) + order(place);
  return [...heldBack(), ...all].map((one) => ({ ...one, rank: rank(one) }))
    .sort((one, other) => one.rank - other.rank);
}

/** The basis of a finding: the article with its words, how it is read, or the policy. */
function basis({ basis: rests }) {
  if (!rests) return null;
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

/** The button that makes the edits of a finding. They belong together: of several days that have
 * the day before the month, one alone would be read by itself. */
function remedy({ fixes }, path) {
  if (!fixes.length) return null;
  const texts = fixes.map(({ replacement }) =>
    (path ? plain(`«${replacement}»`, path).slice(1, -1) : replacement)).filter((text) => text.trim());
  const all = shortened([...new Set(texts)].join(', '));
  return h('button', {
    type: 'button', class: 'remedy',
    on: {
      click: () => {
        mend(fixes);
        document.getElementById(path ? idOf('f', path) : 'text')?.focus();
        announce(say('Διορθώθηκε.', 'Mended.'));
      },
    },
  }, texts.length
    ? say(`Διόρθωση σε «${all}»`, `Change to “${all}”`) : say('Διόρθωση: να σβηστεί', 'Remove it'));
}

/** One finding beside its field, or at its line of the text when it has no path. */
export function message(finding, { isHelped = false, path = '' } = {}) {
  const words = told(finding.message);
  return h('div', { class: `message ${finding.severity}` },
    h('p', {}, h('strong', {}, `${weight(finding.severity)}: `), path ? plain(words, path) : words),
    isHelped && finding.help ? h('p', {}, told(finding.help)) : null,
    finding.waiver ? h('p', {}, say('Καλύπτεται από εξαίρεση.', 'Covered by an exception.')) : null,
    basis(finding), remedy(finding, path),
    finding.id ? h('p', { class: 'rule' }, say('Κωδικός: ', 'Code: '), h('code', {}, finding.id)) : null);
}

const isBelow = (path, above) => path === above || path.startsWith(`${above}/`);

/** Whether a finding is shown now: not while its field is typed into, and missing answers wait
 * until their field or step has been left once. */
function isTold({ place }) {
  if (place && place === typingAt()) return false;
  const isGap = values(place).every((text) => text === '') && !held.has(place);
  if (!isGap) return true;
  if (touched.has(place) && value(place) === '' && fieldAt(place) && !fieldAt(place).fields) return true;
  if ([...fresh].some((item) => isBelow(place, item))) return false;
  return seen.has(stepOf(place)) || file.name !== '';
}

/** The nearest element of the page for a place. */
function nearest(place) {
  for (let path = place; path; path = path.split('/').slice(0, -1).join('/')) {
    const element = document.getElementById(idOf('m', path));
    if (element) return { element, path };
  }
  return null;
}

/** Where notes stand: behind the control, if there is such a place. */
const behind = ({ element, path }) => document.getElementById(idOf('n', path)) ?? element;

let spoken = '';

/** Shows every finding beside its field, and says the one of the field that was left. */
export function showFindings() {
  for (const place of document.querySelectorAll('.messages')) {
    if (place.firstChild) replace(place);
    place.closest('.field')?.classList.remove('wrong');
  }
  for (const input of document.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  const all = allFindings().filter(isTold);
  for (const { finding, place } of [...all, ...all.flatMap(twins)]) {
    const found = nearest(place);
    if (!found) continue;
    const isError = finding.severity === 'error';
    (isError ? found.element : behind(found)).append(message(finding, { path: place }));
    if (!isError) continue;
    found.element.closest('.field')?.classList.add('wrong');
    const input = document.getElementById(idOf('f', found.path));
    if (input && /^(INPUT|TEXTAREA|SELECT)$/.test(input.tagName)) {
      input.setAttribute('aria-invalid', 'true');
    }
  }
  for (const [path, text] of notes) {
    const found = nearest(path);
    const isSaid = all.some((one) => one.place === path && `${plain(told(one.finding.message), path)}.` === text);
    if (found && !isSaid) behind(found).append(h('p', { class: 'noted' }, text));
  }
  if (!file.isKept) sayUnkept();
  sayOnce(all);
}

/** A short name that two items have is told at both, if both are open. */
const twins = ({ finding, place }) => {
  const [, list, own] = finding.id === 'id-duplicate' ? place.match(/^(\w+)\/(\d+)\/id$/) ?? [] : [];
  if (!list) return [];
  return Array.from({ length: count(list) }, (_, index) => `${list}/${index}/id`)
    .filter((at) => at !== `${list}/${own}/id` && at !== typingAt() && value(at) === value(place)
      && document.getElementById(idOf('m', at)))
    .map((at) => ({ finding, place: at }));
};

/** Says at the field in hand that nothing is stored: what stands above the step is out of sight. */
function sayUnkept() {
  const found = nearest(typingAt() || ([...touched].at(-1) ?? ''));
  if (found) behind(found).append(h('p', { class: 'noted' }, say(
    'Ο φυλλομετρητής δεν το αποθηκεύει: κρατήστε το με «Αποθήκευση προχείρου».',
    'The browser does not store it: keep it with “Save a draft”.')));
}

/** Says once what is wrong in the field that was left. */
function sayOnce(all) {
  const last = [...touched].at(-1);
  const own = all.find(({ finding, place }) => finding.severity === 'error' && place === last);
  const words = own ? plain(told(own.finding.message), own.place) : '';
  if (words && words !== spoken) announce(`${wording(last).label}: ${words}`);
  spoken = words;
}

/** The errors shown in a step. */
export const errorsIn = (step) => allFindings().filter((one) =>
  one.finding.severity === 'error' && stepOf(one.place) === step && isTold(one));

/** Whether a step still has errors, shown or not. */
export const hasErrors = (step) => allFindings().some((one) =>
  one.finding.severity === 'error' && stepOf(one.place) === step);

/** The step, the item and the field of a place in words, as letters tell it (`FormWords.swift`). */
export function whereabouts(place) {
  const parts = [titleOf(stepOf(place))];
  const [, list, number] = place.match(/^(\w+)\/(\d+)/) ?? [];
  if (list && ITEMS[list]) parts.push(`${told(ITEMS[list])} ${Number(number) + 1}`);
  const keys = fieldAt(place) ? keysOf(place) : [];
  // A mode says nothing without what it is of.
  const isOfModes = keys.length > 1 && isPerMode(fieldAt(keys[0]));
  const first = parts.length > 1 || keys.length > 1 && !isOfModes ? 1 : 0;
  for (let at = first; at < keys.length; at += 1) parts.push(wording(keys.slice(0, at + 1).join('/')).label);
  return parts.filter((part, index) => part !== parts[index - 1]).join(' › ');
}

/** Findings as a list of links; `go` opens a place. */
export function summary(go, all = allFindings()) {
  const weights = { error: 0, warning: 1, note: 2 };
  const weighed = [...all].sort((one, other) =>
    weights[one.finding.severity] - weights[other.finding.severity] || one.rank - other.rank);
  const items = weighed.slice(0, SHOWN).map(({ finding, place }) => h('li', { class: finding.severity },
    h('a', { href: `#/${stepOf(place)}`, on: { click: (event) => {
      event.preventDefault();
      go(place);
    } } }, h('strong', {}, `${weight(finding.severity)}: `), plain(told(finding.message), place)),
    h('div', { class: 'hint' }, whereabouts(place))));
  const more = all.length - items.length;
  return h('div', {}, h('ul', { class: 'list' }, items),
    more > 0 ? h('p', {}, say(`… και άλλα ${more}.`, `… and ${more} more.`)) : null);
}
