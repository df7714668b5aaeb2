// The current view: the steps, the open step, and navigation between them.

import { body } from './body.js';
import { announce, h, idOf, replace } from './dom.js';
import { file, isNew, onJudged, settle } from './file.js';
import { errorsIn, fresh, seen, showFindings, summary } from './findings.js';
import { openItem } from './items.js';
import { language, onLanguage, say, speak } from './language.js';
import { canUndo, endGesture, onAdopted, onReplaced, undo } from './model.js';
import { openButton } from './open.js';
import { STEPS, stepOf, titleOf } from './steps.js';
import { load, save } from './store.js';
import { followTyping, notes, silenced, whilePressed } from './typed.js';

let step = 'start';
/** The errors that *Continue* has shown, so that it goes on when they are the same. */
let shownProblem = '';
let isElsewhere = false;
const main = () => document.getElementById('main');

/** Rebuilds the open step, keeping the focus. */
export function render() {
  const focused = document.activeElement?.id;
  const top = window.scrollY;
  const index = STEPS.indexOf(step);
  const opened = [...document.querySelectorAll('main details[open][id]')].map((one) => one.id);
  replace(main(), h('div', { id: 'problem' }), h('div', { id: 'notices' }),
    h('p', { class: 'position' }, index < 0 ? '' : say(`Βήμα ${index + 1} από ${STEPS.length}`,
      `Step ${index + 1} of ${STEPS.length}`)),
    h('h1', { id: 'title', tabindex: '-1' }, titleOf(step)),
    body(step, show, go),
    index < 0 ? null : h('div', { class: 'ways' },
      index > 0 ? way(STEPS[index - 1], say('Πίσω', 'Back'), 'quiet', show) : null,
      index < STEPS.length - 1 ? way(STEPS[index + 1], say('Συνέχεια', 'Continue'), 'main', onward) : null));
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  refresh();
  entitle();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  window.scrollTo({ top, behavior: 'instant' });
}

function entitle(hasProblem = false) {
  document.title = `${hasProblem ? say('Πρόβλημα: ', 'Problem: ') : ''}${titleOf(step)} · onboard`;
}

function way(to, words, style, run) {
  return h('button', { type: 'button', class: style, on: { click: () => run(to) } },
    words, h('span', { class: 'unseen' }, `: ${titleOf(to)}`));
}

/** Goes on; once, if there are errors in this step, to the list of them at the top. */
function onward(to) {
  settle();
  seen.add(step);
  fresh.clear();
  const errors = errorsIn(step);
  const now = `${step} ${errors.map((one) => one.place).join(' ')}`;
  if (!errors.length || now === shownProblem) {
    show(to);
    return;
  }
  shownProblem = now;
  refresh();
  entitle(true);
  const box = h('div', { class: 'problem', role: 'alert', tabindex: '-1', 'aria-labelledby': 'problem-title' },
    h('h2', { id: 'problem-title' }, say('Υπάρχει πρόβλημα', 'There is a problem')), summary(go, errors),
    h('p', {}, say('Με «Συνέχεια» ξανά προχωράτε και το διορθώνετε αργότερα.',
      'Press “Continue” again to go on, and mend it later.')));
  replace(document.getElementById('problem'), box);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Opens a step. */
export function show(next) {
  settle();
  endGesture();
  if (next !== step) {
    if (step !== 'start') seen.add(step);
    fresh.clear();
    notes.clear();
    shownProblem = '';
    isElsewhere = false;
  }
  if (next === 'finish' || next === 'text') for (const one of STEPS) seen.add(one);
  step = next;
  save('step', step);
  if (location.hash !== `#/${step}`) history.pushState(null, '', `#/${step}`);
  render();
  window.scrollTo({ top: 0, behavior: 'instant' });
  document.getElementById('title')?.focus();
}

/** Goes to the place of a finding. */
export function go(place) {
  openItem(place);
  if (stepOf(place) === step) render();
  else show(stepOf(place));
  for (let path = place; path; path = path.split('/').slice(0, -1).join('/')) {
    const target = document.getElementById(idOf('f', path));
    if (!target) continue;
    for (let around = target; around; around = around.parentElement) {
      if (around.tagName === 'DETAILS') around.open = true;
    }
    target.focus();
    target.scrollIntoView({ block: 'center' });
    return;
  }
}

/** Builds what is around the step: anew only for another language, since what is replaced between
 * a press and its release is not clicked. */
function furnish() {
  document.querySelector('.skip').textContent = say('Μετάβαση στο περιεχόμενο', 'Skip to content');
  document.getElementById('nav').setAttribute('aria-label', say('Βήματα', 'Steps'));
  document.getElementById('statement').textContent = titleOf('accessibility');
  replace(document.getElementById('tools'), openButton(), undoButton(), switchButton());
  replace(document.getElementById('steps'), ...STEPS.map((one, index) => h('li', {}, h('a', {
    href: `#/${one}`, on: { click: (event) => { event.preventDefault(); show(one); } },
  }, h('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)), titleOf(one)))));
}

/** Updates what is displayed, without touching the controls; what is below a pressed button does
 * not move before it is released. */
function refresh() {
  if (whilePressed(refresh)) return;
  showFindings();
  document.querySelectorAll('#steps a').forEach((link, index) => {
    const one = STEPS[index];
    const errors = errorsIn(one).length;
    if (one === step) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
    link.querySelector('.errors')?.remove();
    if (errors) {
      link.append(h('span', { class: 'errors' }, ' ', String(errors),
        h('span', { class: 'unseen' }, say(errors === 1 ? ' λάθος' : ' λάθη', errors === 1 ? ' error' : ' errors'))));
    }
  });
  document.getElementById('undo').setAttribute('aria-disabled', String(!canUndo()));
  document.getElementById('private').textContent = promise();
  replace(document.getElementById('notices'), file.isKept ? null : h('p', { class: 'notice strong' }, say(
    'Ο φυλλομετρητής δεν αποθηκεύει (δεν επιτρέπεται ή δεν υπάρχει χώρος): αν κλείσετε τη σελίδα, ό,τι γράψατε θα χαθεί. Κρατήστε το με «Αποθήκευση προχείρου» στη «Σύνοψη και λήψη».',
    'The browser does not store (it is not allowed, or there is no more room): what you wrote is lost when the page is closed. Keep it with “Save a draft” in “Summary and download”.')),
  file.isJudged ? null : h('p', { class: 'notice strong' }, say(
    'Ο έλεγχος σταμάτησε: ό,τι γράφετε κρατιέται, αλλά δεν ελέγχεται. Ανοίξτε ξανά τη σελίδα.',
    'Checking has stopped: what you write is kept, but not checked. Open the page again.')),
  isElsewhere ? h('p', { class: 'notice' }, say(
    'Η δήλωση άλλαξε σε άλλη καρτέλα· εδώ φαίνεται όπως είναι τώρα. Με «Αναίρεση» επιστρέφει η προηγούμενη.',
    'The declaration was changed in another tab, and shows here as it is now. “Undo” brings the former one back.')) : null);
}

/** The button that undoes the last change. */
function undoButton() {
  // It keeps the focus when there is nothing more to undo.
  return h('button', { type: 'button', class: 'quiet', id: 'undo', 'aria-disabled': String(!canUndo()), on: { click: () => {
    if (!canUndo()) return;
    undo();
    announce(say('Αναιρέθηκε η τελευταία αλλαγή.', 'The last change was taken back.'));
  } } }, say('Αναίρεση', 'Undo'));
}

function switchButton() {
  const other = language() === 'el' ? 'en' : 'el';
  return h('button', { type: 'button', class: 'quiet', id: 'switch', lang: other, on: { click: () => {
    speak(other);
    announce(other === 'el' ? 'Ελληνικά' : 'English');
  } } }, other === 'el' ? 'Ελληνικά' : 'English');
}

/** What becomes of what is typed: true also where nothing can be stored. */
const promise = () => (file.isKept
  ? say('Ό,τι γράφετε μένει σε αυτόν τον φυλλομετρητή. Τίποτα δεν στέλνεται.',
    'What you write stays in this browser. Nothing is sent.')
  : say('Ό,τι γράφετε μένει μόνο σε αυτή τη σελίδα, ώσπου να κλείσει. Τίποτα δεν στέλνεται.',
    'What you write stays on this page only, until it is closed. Nothing is sent.'));

/** The step that the address names, however it is typed. */
const stepInAddress = () => location.hash.replace(/^#\/?/, '').replace(/\/$/, '').toLowerCase();

/** Shows the page for the first time. */
export function begin() {
  const asked = stepInAddress();
  const kept = load('step');
  step = titleOf(asked) ? asked : titleOf(kept) ? kept : STEPS[0];
  if (location.hash) history.replaceState(null, '', `#/${step}`);
  followTyping(document.getElementById('main'), refresh);
  onJudged(refresh);
  onReplaced(() => { if (step !== 'text') render(); });
  onAdopted(() => {
    isElsewhere = true;
    silenced(render);
  });
  onLanguage(() => { furnish(); render(); document.getElementById('switch')?.focus(); });
  window.addEventListener('hashchange', () => {
    const next = stepInAddress();
    if (titleOf(next) && next !== step) show(next);
    else history.replaceState(null, '', `#/${step}`);
  });
  window.addEventListener('beforeunload', (event) => {
    if (!file.isKept && !isNew()) event.preventDefault();
  });
  document.documentElement.lang = language();
  furnish();
  render();
}
