// The current view: the steps, the open step, and navigation between them.

import { announce, h, idOf, replace } from './dom.js';
import { errorsOf, seen, showFindings, undoButton } from './findings.js';
import { language, onLanguage, say, speak } from './language.js';
import { onJudged, onReplaced, settle } from './model.js';
import { openButton } from './open.js';
import { body } from './body.js';
import { load, save } from './store.js';
import { STEPS, stepOf, titleOf } from './steps.js';

let step = 'municipality';
const main = () => document.getElementById('main');

/** The open step. */
export const currentStep = () => step;

/** Rebuilds the open step, keeping the focus. */
export function render() {
  const focused = document.activeElement?.id;
  const top = window.scrollY;
  document.title = `${titleOf(step)} · onboard`;
  const index = STEPS.indexOf(step);
  replace(main(),
    h('p', { class: 'position' }, index < 0 ? '' : say(`Βήμα ${index + 1} από ${STEPS.length}`,
      `Step ${index + 1} of ${STEPS.length}`)),
    h('h1', { id: 'title', tabindex: '-1' }, titleOf(step)),
    body(step),
    index < 0 ? null : h('div', { class: 'ways' },
      index > 0 ? way(STEPS[index - 1], say('Πίσω', 'Back'), 'quiet') : null,
      index < STEPS.length - 1 ? way(STEPS[index + 1], say('Συνέχεια', 'Continue'), 'main') : null));
  refresh();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  window.scrollTo({ top, behavior: 'instant' });
}

function way(to, words, style) {
  return h('button', { type: 'button', class: style, on: { click: () => show(to) } },
    words, h('span', { class: 'unseen' }, `: ${titleOf(to)}`));
}

/** Opens a step. */
export function show(next) {
  settle();
  if (next !== step) seen.add(step);
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
  show(stepOf(place));
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

/** Updates what is displayed, without touching the controls. */
function refresh() {
  showFindings();
  const items = STEPS.map((one, index) => {
    const errors = errorsOf(one);
    return h('li', {}, h('a', {
      href: `#/${one}`, 'aria-current': one === step ? 'step' : null,
      on: { click: (event) => { event.preventDefault(); show(one); } },
    }, h('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)), titleOf(one),
      errors ? h('span', { class: 'errors' }, ' ', String(errors),
        h('span', { class: 'unseen' }, say(errors === 1 ? ' λάθος' : ' λάθη', errors === 1 ? ' error' : ' errors'))) : null));
  });
  replace(document.getElementById('steps'), ...items);
  replace(document.getElementById('tools'), openButton(), undoButton(), switchButton());
}

function switchButton() {
  const other = language() === 'el' ? 'en' : 'el';
  return h('button', { type: 'button', class: 'quiet', id: 'switch', lang: other, on: { click: () => {
    speak(other);
    announce(other === 'el' ? 'Ελληνικά' : 'English');
  } } }, other === 'el' ? 'Ελληνικά' : 'English');
}

/** The texts of the frame, which are in Greek when the page loads. */
function speakFrame() {
  document.querySelector('.skip').textContent = say('Μετάβαση στο περιεχόμενο', 'Skip to content');
  document.getElementById('nav').setAttribute('aria-label', say('Βήματα', 'Steps'));
  document.getElementById('private').textContent = say(
    'Ό,τι γράφετε μένει σε αυτόν τον φυλλομετρητή. Τίποτα δεν στέλνεται.',
    'What you write stays in this browser. Nothing is sent.');
  document.getElementById('statement').textContent = titleOf('accessibility');
}

/** Shows the page for the first time. */
export function begin() {
  const asked = location.hash.replace('#/', '');
  const kept = load('step');
  step = titleOf(asked) ? asked : titleOf(kept) ? kept : STEPS[0];
  onJudged(refresh);
  onReplaced(() => { if (step !== 'text') render(); });
  onLanguage(() => { speakFrame(); render(); document.getElementById('switch')?.focus(); });
  window.addEventListener('hashchange', () => {
    const next = location.hash.replace('#/', '');
    if (titleOf(next) && next !== step) show(next);
  });
  document.documentElement.lang = language();
  speakFrame();
  render();
}
