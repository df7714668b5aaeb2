// The accessibility statement (ν. 4727/2020, άρθρα 37 επ.).

import { h } from './dom.js';
import { say } from './language.js';

/** The statement. */
export function statement() {
  const address = document.querySelector('meta[name="onboard:contact"]')?.content.trim();
  return h('div', { class: 'prose' },
    h('p', {}, say(
      'Η σελίδα έχει φτιαχτεί ώστε να πληροί το πρότυπο EN 301 549 και τις Οδηγίες WCAG 2.1 σε επίπεδο ΑΑ, όπως ζητά ο ν. 4727/2020, και επιδιώκει τα πρόσθετα κριτήρια ΑΑ των WCAG 2.2.',
      'The page is made to meet EN 301 549 and WCAG 2.1 at level AA, as law 4727/2020 asks, and aims at the further AA criteria of WCAG 2.2.')),
    h('h2', {}, say('Πώς ελέγχθηκε', 'How it was checked')),
    h('p', {}, say(
      'Με αυτοαξιολόγηση: με το εργαλείο axe-core σε κάθε βήμα, στα ελληνικά και στα αγγλικά, σε πλάτος 320, 768 και 1280 εικονοστοιχείων, σε φωτεινή, σκούρα και υψηλής αντίθεσης εμφάνιση, και με συμπλήρωση ολόκληρης δήλωσης μόνο με το πληκτρολόγιο. Δεν έχει γίνει έλεγχος από τρίτον.',
      'By self-assessment: with axe-core at each step, in Greek and English, at widths of 320, 768 and 1280 pixels, in light, dark and forced colours, and by filling a whole declaration with the keyboard alone. No third party has audited it.')),
    h('h2', {}, say('Όσα δεν είναι πλήρως προσβάσιμα', 'What is not fully accessible')),
    h('ul', {},
      h('li', {}, say(
        'Το πλέγμα του ωραρίου έχει πολλά κελιά για πρόγραμμα ανάγνωσης οθόνης. Η ίδια απάντηση γράφεται και ως κείμενο για κάθε ημέρα, δίπλα στο πλέγμα.',
        'The grid of hours has many cells for a screen reader. The same answer can be typed as text for each day beside it.')),
      h('li', {}, say(
        'Τα αποσπάσματα του νόμου και οι ονομασίες του μητρώου υπάρχουν μόνο στα ελληνικά.',
        'Quotes of the law and names of the register exist in Greek only.'))),
    h('h2', {}, say('Επικοινωνία', 'Contact')),
    h('p', {}, address ? [say('Αν κάτι σας εμποδίζει, γράψτε μας: ', 'If something stands in your way, write to: '),
      h('a', { href: `mailto:${address}` }, address), '. ']
      : say('Αν κάτι σας εμποδίζει, απευθυνθείτε στην υπηρεσία που σας έδωσε τη σελίδα. ',
        'If something stands in your way, turn to the service that gave you this page. '),
    say('Αν η απάντηση δεν σας ικανοποιεί, μπορείτε να προσφύγετε στον Συνήγορο του Πολίτη.',
      'If its answer does not satisfy you, you may turn to the Greek Ombudsman.')),
    h('p', { class: 'hint' }, say('Η δήλωση συντάχθηκε στις 30 Νοεμβρίου 2026.', 'This statement was made on 30 November 2026.')));
}
