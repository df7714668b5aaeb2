// Opening a file, by choosing or dropping it.

import { ask, bytesOf } from './core.js';
import { announce, h, replace } from './dom.js';
import { fromDraft } from './draftfile.js';
import { composedBytes, oldEncoding, textIn, unmarked } from './encodings.js';
import { itemsIn } from './field.js';
import { file, isNew, isSound } from './file.js';
import { seen } from './findings.js';
import { configuration, foreign, isDeclaration, topicsOf } from './kinds.js';
import { say, told } from './language.js';
import { LARGEST_LETTER, carried, isPage } from './letter.js';
import { open } from './model.js';
import { STEPS } from './steps.js';
import { addTopics } from './topics.js';
import { show } from './view.js';

/** One byte more than a file may have: reading this much shows whether a file is too large. */
const LARGEST = 256 * 1024 + 1;

/** The most topics that are copied at once. */
const MOST_TOPICS = 200;

const read = async (blob, most) => new Uint8Array(await blob.slice(0, most).arrayBuffer());

/** What to do instead with a file that is not a declaration. */
const ways = () => ({
  pdf: say('Αυτό είναι PDF· η σελίδα ανοίγει το αρχείο onboarding.yaml. Το ωράριο μπορείτε να το αντιγράψετε από το PDF και να το επικολλήσετε στο βήμα «Ωράριο».',
    'This is a PDF; the page opens the file onboarding.yaml. Hours can be copied from the PDF and pasted at the step “Hours”.'),
  office: say('Αυτό είναι αρχείο του Word ή του Excel· η σελίδα ανοίγει το αρχείο onboarding.yaml. Ανοίξτε το στο πρόγραμμά του, αντιγράψτε τον πίνακα του ωραρίου και επικολλήστε τον στο βήμα «Ωράριο».',
    'This is a file of Word or Excel; the page opens the file onboarding.yaml. Open it in its program, copy the table of hours and paste it at the step “Hours”.'),
  pages: say('Αυτό είναι αρχείο του Pages ή του Numbers· η σελίδα ανοίγει το αρχείο onboarding.yaml. Ανοίξτε το στο πρόγραμμά του, αντιγράψτε τον πίνακα του ωραρίου και επικολλήστε τον στο βήμα «Ωράριο».',
    'This is a file of Pages or Numbers; the page opens the file onboarding.yaml. Open it in its program, copy the table of hours and paste it at the step “Hours”.'),
  mail: say('Αυτό είναι μήνυμα ηλεκτρονικού ταχυδρομείου· η σελίδα ανοίγει το αρχείο onboarding.yaml. Ανοίξτε το μήνυμα, αποθηκεύστε το συνημμένο και ανοίξτε εκείνο.',
    'This is an e-mail; the page opens the file onboarding.yaml. Open the message, save what is attached to it, and open that.'),
  packed: say('Αυτό είναι συμπιεσμένος φάκελος (zip, rar, 7z)· η σελίδα ανοίγει το αρχείο onboarding.yaml. Αποσυμπιέστε τον και ανοίξτε το αρχείο που έχει μέσα.',
    'This is a compressed folder (zip, rar, 7z); the page opens the file onboarding.yaml. Extract it, and open the file inside.'),
  program: say('Αυτό είναι πρόγραμμα· η σελίδα ανοίγει το αρχείο onboarding.yaml.',
    'This is a program; the page opens the file onboarding.yaml.'),
  table: say('Αυτός ο πίνακας (CSV) δεν είναι το υπόδειγμα της δήλωσης, με τις ενότητες ΔΗΜΟΣ, ΑΙΤΗΜΑ και τις άλλες. Το ωράριο μπορείτε να το αντιγράψετε από εκεί και να το επικολλήσετε στο βήμα «Ωράριο». Αλλιώς η σελίδα ανοίγει το αρχείο onboarding.yaml.',
    'This table (CSV) is not the template of the declaration, with its sections ΔΗΜΟΣ, ΑΙΤΗΜΑ and the others. Hours can be copied from it and pasted at the step “Hours”. Otherwise the page opens the file onboarding.yaml.'),
  picture: say('Αυτό είναι εικόνα· η σελίδα ανοίγει το αρχείο onboarding.yaml. Γράψτε στη φόρμα όσα δείχνει η εικόνα.',
    'This is a picture; the page opens the file onboarding.yaml. Type into the form what the picture shows.'),
  binary: say('Το αρχείο δεν είναι κείμενο· η σελίδα ανοίγει το αρχείο onboarding.yaml.',
    'The file is no text; the page opens the file onboarding.yaml.'),
  letter: say('Αυτή η ιστοσελίδα δεν περιέχει δήλωση. Αν είναι επιστολή της υπηρεσίας, αποθηκεύστε την ξανά όπως ήρθε· αλλιώς η σελίδα ανοίγει το αρχείο onboarding.yaml.',
    'This web page contains no declaration. If it is a letter of the service, save it again as it came; otherwise the page opens the file onboarding.yaml.'),
  other: say('Το αρχείο δεν μοιάζει με δήλωση· η σελίδα ανοίγει το αρχείο onboarding.yaml, τον πίνακα του υποδείγματος (CSV), ή τη διάταξη λειτουργίας άλλου Δήμου.',
    'The file does not look like a declaration; the page opens the file onboarding.yaml, the table of the template (CSV), or the configuration of another municipality.'),
  unread: say('Το αρχείο δεν διαβάζεται. Αν είναι φάκελος, ανοίξτε το αρχείο onboarding.yaml που έχει μέσα.',
    'The file cannot be read. If it is a folder, open the file onboarding.yaml inside.'),
  empty: say('Το αρχείο είναι κενό. Αν μόλις το κατεβάσατε, κατεβάστε το ξανά.', 'The file is empty. If you have just downloaded it, download it again.'),
});

/** Says something above the open step, and moves there. */
function tell(...content) {
  const box = h('div', { class: 'problem', role: 'alert', tabindex: '-1' }, content);
  replace(document.getElementById('problem'), box);
  box.focus();
}

/** Reads a file as the command line does, or the one that a letter carries, and shows its content. */
export async function receive(blob) {
  const bytes = await read(blob, LARGEST_LETTER).catch(() => null);
  if (bytes) taken(bytes, blob.name ?? '');
  else tell(h('p', {}, ways().unread));
  performance.mark('opened');
}

function taken(bytes, name) {
  const kind = foreign(bytes);
  const other = kind ? null : configuration(bytes);
  if (kind) tell(h('p', {}, ways()[kind]));
  else if (other) copying(other);
  else if (isPage(bytes)) lettered(carried(bytes));
  else if (isDeclaration(unmarked(bytes))) replaced(bytes, name);
  else sheeted(bytes, name);
}

/** Reads a table as `onboard init --from` does; what is none of ours can be opened as a text. */
function sheeted(bytes, name) {
  const sheet = ask('sheet', unmarked(bytes));
  if (sheet.text !== undefined) {
    if (!mayReplace()) return;
    given(bytesOf(sheet.text), 'onboarding.yaml');
    unread(sheet.faults);
    return;
  }
  // Nobody mends as a text what is none.
  if (/[\0-\x08\x0E-\x1F]/.test(textIn(bytes))) {
    tell(h('p', {}, ways().binary));
    return;
  }
  tell(h('p', {}, /\.[ct]sv$/i.test(name) ? ways().table : ways().other), h('button', {
    type: 'button', id: 'anyway', on: { click: () => replaced(bytes, name) },
  }, say('Να ανοίξει ως κείμενο', 'Open it as text')));
}

/** Says which cells of a table were not understood; all others are in the form. */
function unread(faults) {
  if (!faults.length) return;
  tell(h('h2', {}, say('Από τον πίνακα δεν διαβάστηκαν όλα', 'Not all of the table was read')),
    h('p', {}, say('Συμπληρώστε στη φόρμα όσα λένε αυτά τα κελιά· όλα τα άλλα μπήκαν.',
      'Type into the form what these cells say; all others are in it.')),
    h('ul', { class: 'list' }, faults.map((one) => h('li', {},
      h('strong', {}, say(`Κελί ${one.cell}: `, `Cell ${one.cell}: `)), told(one.message)))));
}

function lettered(inner) {
  if (inner?.length) given(inner, 'onboarding.yaml');
  else tell(h('p', {}, ways().letter));
}

function replaced(bytes, name) {
  if (mayReplace()) given(unmarked(bytes), name, oldEncoding(bytes));
}

function given(bytes, name, encoding = null) {
  // What is being typed belongs to the text that gives way.
  document.activeElement?.blur();
  const { bytes: draft, beside } = fromDraft(bytes);
  const inner = composedBytes(draft);
  open(inner.subarray(0, LARGEST), name, beside);
  for (const step of STEPS) seen.add(step);
  // A file that can be read opens in the form, whatever is wrong with it: the last step lists the
  // findings, each with a link to its field.
  show(isSound() || file.isEditable ? 'finish' : 'text');
  changed(encoding, inner !== draft);
}

/** Says how the opened file differs from what was read of it. */
function changed(encoding, isComposed) {
  const told = [
    encoding ? say(
      `Το αρχείο δεν ήταν σε UTF-8, αλλά στην παλιά ελληνική κωδικοποίηση ${encoding}. Διαβάστηκε, και θα αποθηκευτεί σε UTF-8: βεβαιωθείτε ότι τα ελληνικά φαίνονται σωστά.`,
      `The file was not in UTF-8, but in the old Greek encoding ${encoding}. It was read, and will be saved as UTF-8: make sure that the Greek looks right.`) : '',
    isComposed ? say(
      'Στο αρχείο οι τόνοι ήταν χωριστά από τα γράμματά τους, όπως σε ονόματα αρχείων του Mac. Ενώθηκαν· τίποτα άλλο δεν άλλαξε.',
      'In the file, accents were apart from their letters, as in names of files on a Mac. They were joined; nothing else was changed.') : '',
  ].filter(Boolean);
  if (told.length) tell(told.map((one) => h('p', {}, one)));
}

/** The topics of another municipality's configuration can be copied into this declaration. */
function copying(other) {
  const own = itemsIn('topics').map(([, title]) => title);
  const topics = topicsOf(other).filter((one) => !own.includes(one.title.el)).slice(0, MOST_TOPICS);
  tell(h('p', {}, say(`Αυτή είναι η διάταξη λειτουργίας${other.municipality?.name ? `: ${other.municipality.name}` : ' ενός Δήμου'}. Δεν αλλάζει εδώ· ${topics.length ? 'μπορείτε να αντιγράψετε τα θέματά της στη δική σας δήλωση' : 'δεν έχει θέματα που να λείπουν από τη δήλωσή σας'}.`,
    `This is the configuration of ${other.municipality?.name ?? 'a municipality'}. It is not changed here; ${topics.length ? 'you may copy its topics into your declaration' : 'it has no topics that your declaration lacks'}.`)),
  !topics.length ? null : h('button', { type: 'button', class: 'main', id: 'copy-topics', on: { click: () => {
    const first = addTopics(topics);
    show('topics');
    announce(say(`Αντιγράφηκαν θέματα: ${topics.length}`, `Topics copied: ${topics.length}`));
    document.getElementById(`f-topics.${first}`)?.focus();
  } } }, say(`Αντιγραφή των θεμάτων (${topics.length})`, `Copy the topics (${topics.length})`)));
}

function mayReplace() {
  return isNew() || confirm(file.isKept ? say(
    'Το αρχείο θα πάρει τη θέση όσων γράψατε. Το πρόχειρό σας μένει στην «Έναρξη». Να συνεχίσω;',
    'The file will replace what you wrote. Your draft stays at “Start”. Continue?') : say(
    'Το αρχείο θα πάρει τη θέση όσων γράψατε, και ο φυλλομετρητής δεν τα αποθηκεύει: επιστρέφουν μόνο με «Αναίρεση», όσο η σελίδα μένει ανοιχτή. Να συνεχίσω;',
    'The file will replace what you wrote, which the browser does not store: only “Undo” brings it back, while the page is open. Continue?'));
}

/** The button that opens a file. */
export function openButton() {
  const input = h('input', { type: 'file', accept: '.yaml,.yml,.csv,.html,.json,text/plain', id: 'file', tabindex: '-1',
    class: 'unseen', 'aria-label': say('Αρχείο onboarding.yaml', 'File onboarding.yaml'), on: { change: () => {
      if (input.files[0]) receive(input.files[0]);
      input.value = '';
    } } });
  return h('span', {}, h('button', { type: 'button', class: 'quiet', id: 'open', on: { click: () => input.click() } },
    say('Άνοιγμα αρχείου', 'Open a file')), input);
}

/** Allows a file to be dropped anywhere on the page. */
export function receiveDrops() {
  const page = document.documentElement;
  // A text that is dragged into a field is the field's.
  const isFile = (event) => [...event.dataTransfer?.types ?? []].includes('Files');
  page.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    page.classList.add('dropping');
  });
  page.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) page.classList.remove('dropping');
  });
  page.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    page.classList.remove('dropping');
    const [dropped, ...others] = event.dataTransfer.files;
    if (others.length) {
      tell(h('p', {}, say('Ένα αρχείο κάθε φορά: δεν άνοιξε κανένα από όσα αφήσατε.',
        'One file at a time: none of those that you dropped was opened.')));
    } else if (dropped) {
      receive(dropped);
    }
  });
}
