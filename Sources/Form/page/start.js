// The first step: what to have at hand, how far one is, and earlier drafts.

import { h } from './dom.js';
import { drafts, dropDraft } from './drafts.js';
import { isNew } from './file.js';
import { errorsIn, hasErrors } from './findings.js';
import { momentText, say } from './language.js';
import { openText, pairs } from './model.js';
import { TASKS, isBegun, isOptional, titleOf } from './steps.js';

const item = (el, en) => h('li', {}, say(el, en));

function needed() {
  return h('section', {}, h('h2', {}, say('Τι να έχετε μαζί σας', 'What to have at hand')), h('ul', {},
    item('Τον αριθμό πρωτοκόλλου και την ημερομηνία του αιτήματος προς τη Διεύθυνση.',
      'The protocol number and the date of the request to the Directorate.'),
    item('Τα καταστήματα που δέχονται πολίτες, με διεύθυνση και ωράριο.',
      'The offices that receive citizens, with address and hours.'),
    item('Για ποια θέματα θα κλείνονται ραντεβού, με ποιον τρόπο, πόση ώρα, με πόσους υπαλλήλους.',
      'The topics of the appointments, in which mode, how long, with how many employees.'),
    item('Ποιος θα διαχειρίζεται τα ραντεβού (θέση και θυρίδα της υπηρεσίας), και τη θυρίδα του υπευθύνου προστασίας δεδομένων.',
      'Who will administer the appointments (post and mailbox of the service), and the data-protection officer’s mailbox.'),
    item('Τις τοπικές αργίες και τις ημέρες που κλείνετε.', 'Local holidays, and days on which you close.')),
  h('p', {}, say(
    'Χρειάζεται περίπου μισή ώρα. Μπορείτε να σταματήσετε και να συνεχίσετε αργότερα στον ίδιο υπολογιστή. Προαιρετικά είναι οι αργίες, τα τμήματα, η σύνδεση OAuth2.0 και οι εξαιρέσεις.',
    'It takes about half an hour. You may stop and go on later on the same computer. Holidays, departments, OAuth2.0 sign-in and exceptions are optional.')));
}

/** The state of a step, in words and as a class. */
function state(step) {
  const errors = errorsIn(step).length;
  if (errors) return ['wrong', say(errors === 1 ? '1 λάθος' : `${errors} λάθη`, errors === 1 ? '1 error' : `${errors} errors`)];
  if (!isBegun(step)) {
    return isOptional(step) ? ['free', say('Προαιρετικό', 'Optional')] : ['open', say('Δεν ξεκίνησε', 'Not started')];
  }
  return hasErrors(step) ? ['going', say('Σε εξέλιξη', 'In progress')] : ['done', say('Συμπληρώθηκε', 'Completed')];
}

/** The steps with their states. */
export function tasks(show) {
  return h('section', {}, h('h2', {}, say('Τα βήματα', 'The steps')), h('ol', { class: 'tasks' }, TASKS.map((step) => {
    const [look, words] = state(step);
    return h('li', {}, h('a', { href: `#/${step}`, on: { click: (event) => {
      event.preventDefault();
      show(step);
    } } }, titleOf(step)), h('span', { class: `state ${look}` }, words));
  })));
}

/** The drafts that can be brought back. */
export function earlier(show) {
  const all = drafts();
  if (!all.length) return null;
  return h('section', { class: 'earlier' }, h('h2', {}, say('Προηγούμενα πρόχειρα', 'Earlier drafts')),
    h('ul', { class: 'list' }, all.map((draft) => h('li', { class: 'line' },
      h('span', {}, draft.title || draft.name || say('Χωρίς όνομα', 'Without a name'), ' · ',
        momentText(draft.when)),
      h('button', { type: 'button', class: 'quiet', on: { click: () => {
        openText(draft.text, draft.name, pairs(draft.held));
        dropDraft(draft.text);
        show('start');
      } } }, say('Επαναφορά', 'Bring back'), h('span', { class: 'unseen' }, ` ${draft.title || draft.name}`))))));
}

/** The first step. */
export function start(show) {
  return [
    h('p', { class: 'lead' }, say(
      'Συμπληρώστε τη δήλωση ένταξης του Δήμου στα ψηφιακά ραντεβού (ΚΥΑ 3130 ΕΞ 2022, άρθρο 6). Στο τέλος κατεβάζετε ένα αρχείο, έτοιμο για υποβολή. Αν έχετε ήδη αρχείο, ανοίξτε το από επάνω ή αφήστε το πάνω στη σελίδα.',
      'Fill in the municipality’s declaration for digital appointments (Joint Decision 3130 ΕΞ 2022, Article 6). At the end you download a file that is ready to submit. If you have a file, open it above or drop it on the page.')),
    isNew() ? needed() : null, tasks(show), isNew() ? null : h('details', { class: 'own' },
      h('summary', {}, say('Τι να έχετε μαζί σας', 'What to have at hand')), needed()), earlier(show),
  ];
}
