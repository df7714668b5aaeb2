// The preview of the next week for citizens, by topic and mode, with the appointments per month.

import { wording } from './catalogue.js';
import { calledIn, citizen, modeName, placeOf, unique } from './citizen.js';
import { ask } from './core.js';
import { announce, h, replace } from './dom.js';
import { file, onJudged, today, value } from './file.js';
import { allFindings, summary } from './findings.js';
import { dayText, say } from './language.js';
import { hoursOf, monthPicture, weekPicture, weekWords } from './picture.js';
import { refined } from './plain.js';
import { sketched } from './sketch.js';
import { STEPS, stepOf, titleOf } from './steps.js';
import { go } from './view.js';

const added = (iso, days) =>
  new Date(Date.parse(`${iso}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

let shownWeek = null;
let shownTopic = '';
let shownMode = '';

const isError = ({ finding }) => finding.severity === 'error';

/** The appointments of the shown week, also while other answers are missing. */
function appointments() {
  shownWeek ??= added(today(), 7);
  const { text, ...told } = file.bytes ? { text: file.bytes, without: [], left: allFindings().filter(isError) } : sketched();
  return { ...ask(`preview ${today()} ${shownWeek}`, text), ...told };
}

/** What the shown appointments leave out, since something is wrong in it. */
const leavingOut = ({ without }) => (without.length ? h('p', { class: 'hint' }, say('Χωρίς όσα έχουν ακόμη λάθη: ', 'Without what still has errors: '),
  without.map((key) => wording(key).label).join(', ')) : null);

/** What is still missing before appointments can be computed. */
function lacking({ left }) {
  const all = left.map(({ finding, place }) => ({ finding, place: refined(place, finding), rank: STEPS.indexOf(stepOf(place)) }));
  return h('div', { class: 'notice' }, h('p', {}, say('Για να φανούν οι ώρες μένουν:', 'Before hours can be shown, these are left:')),
    all.length > 5 ? h('ul', {}, [...new Set(all.map((one) => titleOf(stepOf(one.place))))].map((words) => h('li', {}, words)))
      : summary(go, all));
}

/** The same beside the questions, in short. */
export function beside() {
  const place = h('div', {});
  const draw = () => {
    const found = appointments();
    const name = value('municipality/name');
    replace(place, name ? h('p', {}, h('strong', {}, name)) : null,
      found.slots ? [citizen(found.slots.offers, 'beside'), leavingOut(found)] : lacking(found));
  };
  let waiting = 0;
  const whole = h('details', { class: 'own beside', id: 'beside', on: { toggle: () => { if (whole.open) draw(); } } },
    h('summary', {}, say('Τι θα δει ο πολίτης με αυτά', 'What citizens will see with these')), place);
  latest = () => {
    clearTimeout(waiting);
    if (whole.open) waiting = setTimeout(() => { if (whole.isConnected && !place.contains(document.activeElement)) draw(); }, 300);
  };
  return whole;
}

let latest = () => {};
onJudged(() => latest());

/** The preview step. */
export function preview() {
  const whole = h('div', {});
  refill(whole);
  return whole;
}

/** Fills the preview with the shown week. */
function refill(whole) {
  const found = appointments();
  if (!found.slots) {
    replace(whole, lacking(found));
    return;
  }
  const place = h('div', {});
  const draw = () => replace(place, offersOf(found), monthsOf(found));
  draw();
  const move = (id, days) => ({ type: 'button', class: 'quiet', id, on: { click: () => {
    shownWeek = added(shownWeek, days);
    refill(whole);
    document.getElementById(id)?.focus();
    announce(whole.querySelector('#preview-week')?.textContent ?? '');
  } } });
  replace(whole,
    h('p', { class: 'lead' }, say('Έτσι θα κλείνει ο πολίτης ραντεβού. Δοκιμάστε το.', 'This is how citizens will book. Try it.')),
    h('div', { class: 'row' },
      h('button', move('week-before', -7), say('Προηγούμενη εβδομάδα', 'Week before')),
      h('strong', { id: 'preview-week' }, `${dayText(found.slots.from, { day: 'numeric', month: 'long' })} – ${dayText(found.slots.to, { day: 'numeric', month: 'long', year: 'numeric' })}`),
      h('button', move('week-after', 7), say('Επόμενη εβδομάδα', 'Next week'))),
    found.holidays.map((holiday) => h('p', {}, `${dayText(holiday.date)}: ${holiday.name}`)),
    citizen(found.slots.offers, 'preview'), leavingOut(found),
    h('h2', {}, say('Όλες οι ώρες της εβδομάδας', 'All hours of the week')),
    h('p', { class: 'hint' }, say(
      'Κάθε γραμμή μέσα στο ωράριο είναι μία έναρξη ραντεβού· δεξιά, πόσα ραντεβού χωρούν εκείνη την ημέρα με όλους τους υπαλλήλους.',
      'Each line within the hours is a start; at the right, how many appointments fit that day with all employees.')),
    h('div', { class: 'row filters' }, choice('preview-topic', say('Θεματικό πεδίο', 'Topic'), topics(found), shownTopic,
      (key) => { shownTopic = key; draw(); }), choice('preview-mode', say('Τρόπος', 'Mode'), modes(found), shownMode,
      (key) => { shownMode = key; draw(); })),
    place);
}

function choice(id, label, options, now, changed) {
  return h('div', {}, h('label', { for: id }, label), h('select', {
    id, on: { change: (event) => changed(event.target.value) },
  }, h('option', { value: '' }, say('Όλα', 'All')),
  options.map(([key, words]) => h('option', { value: key, selected: key === now }, words))));
}

const topics = (found) => unique(found.slots.offers.flatMap((offer) => offer.topics))
  .map((id) => [id, calledIn('topics', id)]);
const modes = (found) => unique(found.slots.offers.map((offer) => offer.mode))
  .map((key) => [key, modeName(key)]);

function offersOf(found) {
  const offers = found.slots.offers
    .filter((offer) => (!shownTopic || offer.topics.includes(shownTopic)) && (!shownMode || offer.mode === shownMode));
  const hours = hoursOf(found.slots.offers);
  return h('div', { class: 'offers' }, offers.map((offer) => {
    const place = placeOf(offer);
    const name = `${modeName(offer.mode)}${place ? `, ${place}` : ''}`;
    const week = offer.days.reduce((sum, day) => sum + day.appointments, 0);
    const total = say(`${offer.durationMinutes} λεπτά · ${week} ραντεβού την εβδομάδα`,
      `${offer.durationMinutes} minutes · ${week} appointments in the week`);
    return h('figure', {}, h('figcaption', {}, h('strong', {}, name), h('br'), total, h('br'),
      h('span', { class: 'hint' }, offer.topics.map((id) => calledIn('topics', id)).join(' · '))),
    weekPicture(offer, hours, `${name}. ${weekWords(offer) || say('κλειστά', 'closed')}`));
  }));
}

function monthsOf(found) {
  return h('section', {}, h('h2', {}, say('Ραντεβού τον μήνα', 'Appointments a month')),
    h('p', { class: 'hint' }, say('Με τη συνηθισμένη διάρκεια κάθε τρόπου, για τους επόμενους δώδεκα μήνες.',
      'At the usual duration of each mode, for the next twelve months.')),
    h('div', { class: 'offers' }, found.stats.modes.filter((one) => !shownMode || one.mode === shownMode).map((one) => {
      const words = one.months.map((month) =>
        `${dayText(month.from, { month: 'long', year: 'numeric' })}: ${month.appointments}`).join(', ');
      return h('figure', {}, h('figcaption', {}, h('strong', {}, modeName(one.mode))),
        monthPicture(one.months, `${modeName(one.mode)}. ${words}`));
    })));
}
