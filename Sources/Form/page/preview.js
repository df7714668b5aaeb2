// The preview of the next week for citizens, by topic and mode, with the appointments per month.

import { fieldAt, wordOf } from './catalogue.js';
import { ask } from './core.js';
import { h, replace } from './dom.js';
import { dayText, say } from './language.js';
import { count, file, today, value } from './model.js';
import { hoursOf, monthPicture, weekPicture, weekWords } from './picture.js';

const added = (iso, days) =>
  new Date(Date.parse(`${iso}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

let shownWeek = null;
let shownTopic = '';
let shownMode = '';

const modeName = (key) => wordOf(fieldAt('modes'), key);

const nameOf = (list, id) => {
  const index = Array.from({ length: count(list) }, (_, at) => at)
    .find((at) => value(`${list}/${at}/id`) === id);
  return index === undefined ? id
    : value(`${list}/${index}/title`) || value(`${list}/${index}/name`) || id;
};

/** The preview step. */
export function preview() {
  shownWeek ??= added(today(), 7);
  const told = ask(`preview ${today()} ${shownWeek}`, file.bytes ?? file.text);
  if (!told.slots) {
    return h('p', { class: 'notice' }, say(
      'Η προεπισκόπηση εμφανίζεται όταν δεν υπάρχουν λάθη. Δείτε τι μένει στη «Σύνοψη και λήψη».',
      'The preview appears when there are no errors. See what is left in “Summary and download”.'));
  }
  const place = h('div', {});
  const show = () => replace(place, offersOf(told), monthsOf(told));
  show();
  const move = (days) => () => {
    shownWeek = added(shownWeek, days);
    replace(whole, preview());
  };
  const whole = h('div', {},
    h('p', { class: 'lead' }, say(
      'Οι ώρες από τις οποίες θα διάλεγε ο πολίτης. Κάθε γραμμή μέσα στο ωράριο είναι μία έναρξη ραντεβού· δεξιά, πόσα ραντεβού χωρούν εκείνη την ημέρα με όλους τους υπαλλήλους.',
      'The times that a citizen would choose from. Each line within the hours is a start; at the right, how many appointments fit that day with all employees.')),
    h('div', { class: 'row filters' }, choice('preview-topic', say('Θεματικό πεδίο', 'Topic'), topics(told), shownTopic,
      (key) => { shownTopic = key; show(); }), choice('preview-mode', say('Τρόπος', 'Mode'), modes(told), shownMode,
      (key) => { shownMode = key; show(); })),
    h('div', { class: 'row' },
      h('button', { type: 'button', class: 'quiet', on: { click: move(-7) } }, say('Προηγούμενη εβδομάδα', 'Week before')),
      h('strong', {}, `${dayText(told.slots.from, { day: 'numeric', month: 'long' })} – ${dayText(told.slots.to, { day: 'numeric', month: 'long', year: 'numeric' })}`),
      h('button', { type: 'button', class: 'quiet', on: { click: move(7) } }, say('Επόμενη εβδομάδα', 'Next week'))),
    told.holidays.map((holiday) => h('p', {}, `${dayText(holiday.date)}: ${holiday.name}`)),
    place);
  return whole;
}

function choice(id, label, options, now, changed) {
  return h('div', {}, h('label', { for: id }, label), h('select', {
    id, on: { change: (event) => changed(event.target.value) },
  }, h('option', { value: '' }, say('Όλα', 'All')),
  options.map(([key, words]) => h('option', { value: key, selected: key === now }, words))));
}

const unique = (keys) => [...new Set(keys)];
const topics = (told) => unique(told.slots.offers.flatMap((offer) => offer.topics))
  .map((id) => [id, nameOf('topics', id)]);
const modes = (told) => unique(told.slots.offers.map((offer) => offer.mode))
  .map((key) => [key, modeName(key)]);

function offersOf(told) {
  const offers = told.slots.offers
    .filter((offer) => (!shownTopic || offer.topics.includes(shownTopic)) && (!shownMode || offer.mode === shownMode));
  const hours = hoursOf(told.slots.offers);
  return h('div', { class: 'offers' }, offers.map((offer) => {
    const place = (offer.office ? `, ${nameOf('offices', offer.office)}` : '')
      + (offer.department ? `, ${nameOf('departments', offer.department)}` : '');
    const name = `${modeName(offer.mode)}${place}`;
    const week = offer.days.reduce((sum, day) => sum + day.appointments, 0);
    const total = say(`${offer.durationMinutes} λεπτά · ${week} ραντεβού την εβδομάδα`,
      `${offer.durationMinutes} minutes · ${week} appointments in the week`);
    return h('figure', {}, h('figcaption', {}, h('strong', {}, name), h('br'), total, h('br'),
      h('span', { class: 'hint' }, offer.topics.map((id) => nameOf('topics', id)).join(' · '))),
    weekPicture(offer, hours, `${name}. ${weekWords(offer) || say('κλειστά', 'closed')}`));
  }));
}

function monthsOf(told) {
  return h('section', {}, h('h2', {}, say('Ραντεβού τον μήνα', 'Appointments a month')),
    h('p', { class: 'hint' }, say('Με τη συνηθισμένη διάρκεια κάθε τρόπου, για τους επόμενους δώδεκα μήνες.',
      'At the usual duration of each mode, for the next twelve months.')),
    h('div', { class: 'offers' }, told.stats.modes.filter((one) => !shownMode || one.mode === shownMode).map((one) => {
      const words = one.months.map((month) =>
        `${dayText(month.from, { month: 'long', year: 'numeric' })}: ${month.appointments}`).join(', ');
      return h('figure', {}, h('figcaption', {}, h('strong', {}, modeName(one.mode))),
        monthPicture(one.months, `${modeName(one.mode)}. ${words}`));
    })));
}
