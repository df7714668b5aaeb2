// The last step: what is left to correct, the file to download, what happens next, the summary to
// sign.

import { declaration } from './answers.js';
import { bytesOf } from './core.js';
import { announce, h, replace } from './dom.js';
import { asDraft } from './draftfile.js';
import { drafts } from './drafts.js';
import { file, isSound, today, value } from './file.js';
import { allFindings, summary } from './findings.js';
import { dayText, say } from './language.js';
import { clear, tidied, write } from './model.js';
import { earlier } from './start.js';
import { render } from './view.js';

/** Offers a text for download as a file. */
export function download(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Where the file is sent: whoever hosts the page writes it into the page's head. */
const address = () => document.querySelector('meta[name="onboard:send"]')?.content.trim() ?? '';

/** What happens next, and what only the registry can judge. */
function next() {
  const to = address();
  return h('section', {}, h('h2', {}, say('Τι γίνεται μετά', 'What happens next')),
    h('ol', {},
      h('li', {}, say('Κατεβάστε το αρχείο onboarding.yaml. Μην το αλλάξετε με άλλο πρόγραμμα.',
        'Download the file onboarding.yaml. Do not change it with another program.')),
      h('li', {}, say('Εκτυπώστε τη σύνοψη· την υπογράφει ο Δήμαρχος ή η Δήμαρχος. Έχει το αποτύπωμα του αρχείου, ώστε να φαίνεται ότι είναι το ίδιο.',
        'Print the summary; the mayor signs it. It has the file’s digest, which shows that it is the same.')),
      h('li', {}, to ? [say('Στείλτε το αρχείο και την υπογεγραμμένη σύνοψη: ', 'Send the file and the signed summary: '), h('strong', {}, to)]
        : say('Στείλτε το αρχείο και την υπογεγραμμένη σύνοψη στη Διεύθυνση, όπου κάνατε το αίτημα, με τον αριθμό πρωτοκόλλου του.',
          'Send the file and the signed summary to the Directorate, where you made the request, with its protocol number.')),
      h('li', {}, say('Η υπηρεσία ελέγχει όσα φαίνονται μόνο δίπλα στα άλλα αρχεία του μητρώου: αν ο Δήμος έχει ήδη άλλο αρχείο, και αν το ίδιο σύστημα ή η ίδια διεύθυνση επιστροφής έχει δηλωθεί από άλλον. Αν κάτι χρειάζεται διόρθωση, θα λάβετε επιστολή που ανοίγει σε αυτή τη σελίδα.',
        'The service checks what shows only beside the other files of the registry: whether the municipality has another file, and whether the same system or redirect address was declared by somebody else. If something has to be mended, you will get a letter that opens on this page.')),
      h('li', {}, say('Η ένταξη ισχύει με την πράξη του Γενικού Γραμματέα (άρθρο 6 παρ. 3). Ως τότε δεν κλείνονται ραντεβού.',
        'The onboarding takes effect by the act of the Secretary-General (Article 6 § 3). Until then nothing can be booked.'))));
}

function status(go) {
  const all = allFindings();
  const errors = all.filter((one) => one.finding.severity === 'error').length;
  if (errors) {
    return h('section', { class: 'status wanting', 'aria-labelledby': 'errors' },
      h('h2', { id: 'errors' }, say(`Μένουν να διορθωθούν: ${errors}`, `Left to mend: ${errors}`)),
      h('p', {}, say('Το αρχείο δεν μπορεί ακόμη να υποβληθεί. Πατήστε σε ένα εύρημα για να βρεθείτε στο στοιχείο του.',
        'The file cannot be submitted yet. Choose a finding to get to its field.')), summary(go, all));
  }
  // What was not judged is not ready; the notice above says why.
  if (!file.isJudged) return null;
  return h('section', { class: 'status ready' },
    h('h2', {}, say('Το αρχείο είναι έτοιμο για υποβολή', 'The file is ready to submit')),
    all.length ? h('p', {}, say('Χωρίς να εμποδίζουν την υποβολή:', 'Without standing in the way:')) : null,
    all.length ? summary(go, all) : null);
}

/** The download button, for the real file or for a clearly marked draft. */
function takeAway() {
  if (isSound()) {
    return h('button', { type: 'button', class: 'main', id: 'download', on: { click: () => {
      write(tidied());
      if (!isSound()) return render();
      download(file.text, 'onboarding.yaml');
      announce(say('Το αρχείο κατέβηκε.', 'The file was downloaded.'));
    } } }, say('Λήψη του onboarding.yaml', 'Download onboarding.yaml'));
  }
  return h('button', { type: 'button', id: 'draft', on: { click: () => download(asDraft(file.text), 'onboarding-draft.yaml') } },
    say('Αποθήκευση προχείρου', 'Save a draft'));
}

/** The digest of the file as it is downloaded, on the page and on paper. */
function fingerprint() {
  const place = h('p', { class: 'digest' });
  if (isSound() && globalThis.crypto?.subtle) {
    crypto.subtle.digest('SHA-256', bytesOf(tidied())).then((bytes) => {
      const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      replace(place, say('Αποτύπωμα του αρχείου (SHA-256): ', 'Digest of the file (SHA-256): '),
        h('code', { id: 'digest' }, hex.match(/.{8}/g).join(' ')));
    });
  }
  return place;
}

function clearing(show) {
  const press = (id, words, question, withDrafts) => h('button', { type: 'button', class: 'quiet', id, on: { click: () => {
    if (!confirm(question)) return;
    clear({ withDrafts });
    show('start');
  } } }, words);
  return [
    press('clear', say('Διαγραφή όλων', 'Clear everything'), file.isKept ? say(
      'Να αδειάσει η φόρμα; Το πρόχειρο μένει στην «Έναρξη», αν το θελήσετε πάλι.',
      'Empty the form? The draft stays at “Start” in case you want it back.') : say(
      'Να αδειάσει η φόρμα; Ό,τι γράψατε δεν αποθηκεύεται: επιστρέφει μόνο με «Αναίρεση», όσο η σελίδα μένει ανοιχτή.',
      'Empty the form? What you wrote is not stored: only “Undo” brings it back, while the page is open.'), false),
    drafts().length ? press('forget', say('Διαγραφή και των προχείρων', 'Clear the drafts too'), say(
      'Να σβηστούν όλα από αυτόν τον φυλλομετρητή, και τα πρόχειρα; Δεν επιστρέφουν.',
      'Erase all from this browser, drafts included? They do not come back.'), true) : null,
  ];
}

function signature() {
  const name = value('municipality/name');
  return h('section', { class: 'signature' },
    h('p', {}, say(`${name || 'Δήμος'}: δηλώνω ότι τα παραπάνω είναι αληθή και ζητώ την ένταξη στα ψηφιακά ραντεβού (άρθρο 6 παρ. 1, ΚΥΑ 3130 ΕΞ 2022).`,
      `${name || 'Municipality'}: I declare that the above is true and request the onboarding (Article 6 § 1, Joint Decision 3130 ΕΞ 2022).`)),
    h('p', {}, say('Ημερομηνία: ', 'Date: '), h('span', { class: 'blank' })),
    h('p', {}, say('Ο Δήμαρχος / Η Δήμαρχος', 'The Mayor')),
    h('p', { class: 'sign' }, say('(υπογραφή και σφραγίδα)', '(signature and seal)')));
}

/** The last step of the form. */
export function finish(show, go) {
  const name = value('municipality/name');
  const day = dayText(today(), { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    h('div', { class: 'screen' }, status(go),
      h('div', { class: 'row' }, takeAway(),
        h('button', { type: 'button', on: { click: () => window.print() } }, say('Εκτύπωση της σύνοψης', 'Print the summary')),
        clearing(show)), isSound() ? next() : null, earlier(show)),
    h('h2', {}, name ? say(`Δήλωση: ${name}`, `Declaration: ${name}`) : say('Δήλωση', 'Declaration')),
    h('p', { class: 'paper' }, isSound() ? say(`Ελέγχθηκε στις ${day} χωρίς λάθη.`, `Checked on ${day} without errors.`)
      : say('ΠΡΟΧΕΙΡΟ: υπάρχουν λάθη.', 'DRAFT: there are errors.')),
    fingerprint(), declaration(), signature(),
  ];
}
