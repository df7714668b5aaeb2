// The last step: what is left to correct, the file to download, the summary to sign.

import { declaration } from './answers.js';
import { announce, h } from './dom.js';
import { seen, summary } from './findings.js';
import { dayText, say } from './language.js';
import { clear, file, isSound, tidied, today, value, write } from './model.js';
import { render, show } from './view.js';

/** Offers a text for download as a file. */
function download(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The checks that only the registry can make, because they need other files. */
function beyond() {
  return h('div', { class: 'notice' }, h('p', {}, say(
    'Η σελίδα κρίνει ένα αρχείο με τους ίδιους κανόνες που εφαρμόζει η υπηρεσία. Δεν μπορεί να ξέρει όσα φαίνονται μόνο δίπλα στα άλλα αρχεία του μητρώου: αν για τον ίδιο Δήμο υπάρχει ήδη άλλο αρχείο, αν το ίδιο σύστημα ή η ίδια διεύθυνση επιστροφής έχει δηλωθεί από άλλον, και αν ο φάκελος έχει το σωστό όνομα. Η ένταξη ισχύει με την πράξη του Γενικού Γραμματέα (άρθρο 6 παρ. 3).',
    'The page judges one file by the same rules as the service. It cannot know what shows only beside the other files of the registry: whether the same municipality has another file, whether the same system or redirect address was declared by somebody else, and whether the folder has the right name. The onboarding takes effect by the act of the Secretary-General (Article 6 § 3).')));
}

function status(go) {
  const errors = file.findings.filter((one) => one.severity === 'error').length;
  const others = file.findings.length - errors;
  if (errors) {
    return h('section', { class: 'status wanting', role: 'alert', 'aria-labelledby': 'errors' },
      h('h2', { id: 'errors' }, say(`Μένουν να διορθωθούν: ${errors}`, `Left to mend: ${errors}`)),
      h('p', {}, say('Το αρχείο δεν μπορεί ακόμη να υποβληθεί. Πατήστε σε ένα εύρημα για να βρεθείτε στο στοιχείο του.',
        'The file cannot be submitted yet. Choose a finding to get to its field.')), summary(go));
  }
  return h('section', { class: 'status ready' },
    h('h2', {}, say('Το αρχείο είναι έτοιμο για υποβολή', 'The file is ready to submit')),
    others ? h('p', {}, say('Χωρίς να εμποδίζουν την υποβολή:', 'Without standing in the way:')) : null,
    others ? summary(go) : null);
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
  return h('button', { type: 'button', id: 'draft', on: { click: () => download(
    `${say('# ΠΡΟΧΕΙΡΟ: έχει λάθη και δεν υποβάλλεται.', '# DRAFT: it has errors and cannot be submitted.')}\n${file.text}`,
    'onboarding-draft.yaml') } }, say('Αποθήκευση προχείρου', 'Save a draft'));
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
export function finish(go) {
  const isNamed = Boolean(value('municipality/name'));
  return [
    h('div', { class: 'screen' }, status(go),
      h('div', { class: 'row' }, takeAway(),
        h('button', { type: 'button', on: { click: () => window.print() } }, say('Εκτύπωση της σύνοψης', 'Print the summary')),
        h('button', { type: 'button', class: 'quiet', id: 'clear', on: { click: () => {
          if (!confirm(say('Να σβηστεί ό,τι γράψατε από αυτόν τον φυλλομετρητή;', 'Erase what you wrote from this browser?'))) return;
          seen.clear();
          clear();
          show('municipality');
        } } }, say('Διαγραφή όλων', 'Clear everything'))),
      file.isKept === false ? h('p', { class: 'notice' }, say(
        'Ο φυλλομετρητής δεν επιτρέπει αποθήκευση: αν κλείσετε τη σελίδα, ό,τι γράψατε θα χαθεί.',
        'The browser does not allow storage: what you wrote is lost when the page is closed.')) : null,
      beyond()),
    h('h2', {}, isNamed ? say(`Δήλωση: ${value('municipality/name')}`, `Declaration: ${value('municipality/name')}`)
      : say('Δήλωση', 'Declaration')),
    h('p', { class: 'paper' }, isSound()
      ? say(`Ελέγχθηκε στις ${dayText(today(), { day: 'numeric', month: 'long', year: 'numeric' })} χωρίς λάθη.`, `Checked on ${dayText(today(), { day: 'numeric', month: 'long', year: 'numeric' })} without errors.`)
      : say('ΠΡΟΧΕΙΡΟ: υπάρχουν λάθη.', 'DRAFT: there are errors.')),
    declaration(), signature(),
  ];
}
