// Opening a file, by choosing or dropping it.

import { h } from './dom.js';
import { seen } from './findings.js';
import { say } from './language.js';
import { carried, isPage, LARGEST_LETTER } from './letter.js';
import { file, isNew, isSound, open } from './model.js';
import { STEPS } from './steps.js';
import { show } from './view.js';

/** One byte more than a file may have: reading this much shows whether a file is too large. */
const LARGEST = 256 * 1024 + 1;

const read = async (blob, most) => new Uint8Array(await blob.slice(0, most).arrayBuffer());

/** Reads a file as the command line does, or the one that a letter carries, and shows its content. */
export async function receive(blob) {
  const bytes = await read(blob, LARGEST);
  const inner = isPage(bytes) ? carried(await read(blob, LARGEST_LETTER)) : null;
  for (const step of STEPS) seen.add(step);
  open(inner ?? bytes, inner ? 'onboarding.yaml' : blob.name ?? '');
  // The last step lists what a letter remarks on, each with a link to its field.
  show(isSound() || inner && file.isEditable ? 'finish' : 'text');
  performance.mark('opened');
}

function mayReplace() {
  return isNew() || confirm(say(
    'Το αρχείο θα πάρει τη θέση όσων γράψατε. Να συνεχίσω;',
    'The file will replace what you wrote. Continue?'));
}

/** The button that opens a file. */
export function openButton() {
  const input = h('input', { type: 'file', accept: '.yaml,.yml,.html,text/plain', id: 'file', tabindex: '-1',
    class: 'unseen', 'aria-label': say('Αρχείο onboarding.yaml', 'File onboarding.yaml'), on: { change: () => {
      if (input.files[0] && mayReplace()) receive(input.files[0]);
      input.value = '';
    } } });
  return h('span', {}, h('button', { type: 'button', class: 'quiet', id: 'open', on: { click: () => input.click() } },
    say('Άνοιγμα αρχείου', 'Open a file')), input);
}

/** Allows a file to be dropped anywhere on the page. */
export function receiveDrops() {
  const page = document.documentElement;
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    page.classList.add('dropping');
  });
  page.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) page.classList.remove('dropping');
  });
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    page.classList.remove('dropping');
    const [dropped] = event.dataTransfer.files;
    if (dropped && mayReplace()) receive(dropped);
  });
}
