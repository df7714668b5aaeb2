// What citizens will choose, in the order of Article 2 § 1: mode, topic, office, day, hour.

import { fieldAt, wordOf } from './catalogue.js';
import { h, idOf, replace } from './dom.js';
import { count, value } from './file.js';
import { dayText, say } from './language.js';

export const unique = (all) => [...new Set(all)];

/** The name of an office, department or topic. */
export function calledIn(key, id) {
  const index = Array.from({ length: count(key) }, (_, at) => at).find((at) => value(`${key}/${at}/id`) === id);
  return index === undefined ? id
    : value(`${key}/${index}/title`) || value(`${key}/${index}/name`) || id;
}

export const modeName = (key) => wordOf(fieldAt('modes'), key);

/** Where an appointment takes place, for people. */
export const placeOf = (offer) => [offer.office && calledIn('offices', offer.office),
  offer.department && calledIn('departments', offer.department)].filter(Boolean).join(', ');

/** The choices of a citizen among the offers of a week. */
export function citizen(offers, key) {
  const chosen = {};
  const place = h('div', { class: 'citizen' });
  const steps = [
    ['mode', say('Τρόπος', 'Mode'), (left) => unique(left.map((one) => one.mode)), modeName,
      (offer, mode) => offer.mode === mode],
    ['topic', say('Θεματικό πεδίο', 'Topic'), (left) => unique(left.flatMap((one) => one.topics)),
      (id) => calledIn('topics', id), (offer, id) => offer.topics.includes(id)],
    ['place', say('Πού', 'Where'), (left) => unique(left.map(placeOf)), (name) => name || modeName(chosen.mode),
      (offer, name) => placeOf(offer) === name],
    ['day', say('Ημέρα', 'Day'), (left) => unique(left.flatMap((one) => one.days.filter((day) => day.appointments).map((day) => day.date))).sort(),
      (day) => dayText(day), () => true],
    ['hour', say('Ώρα', 'Hour'), (left) => unique(left.flatMap((one) => one.days.filter((day) => day.date === chosen.day)
      .flatMap((day) => day.starts.map((start) => start.slice(11, 16))))).sort(), (hour) => hour, () => true],
  ];

  function draw(focused) {
    let left = offers;
    const shown = [];
    for (const [name, label, options, words, fits] of steps) {
      const all = options(left);
      if (!all.length) {
        shown.push(h('p', { class: 'hint' }, say('Αυτή την εβδομάδα δεν υπάρχουν ραντεβού.', 'There are no appointments in this week.')));
        break;
      }
      if (!all.includes(chosen[name])) chosen[name] = all[0];
      const id = idOf('citizen', `${key}/${name}`);
      shown.push(h('div', {}, h('label', { for: id }, label), h('select', { id, on: { change: (event) => {
        chosen[name] = event.target.value;
        draw(id);
      } } }, all.map((one) => h('option', { value: one, selected: one === chosen[name] }, words(one))))));
      left = left.filter((offer) => fits(offer, chosen[name]));
    }
    const [offer] = left;
    replace(place, h('div', { class: 'row' }, shown), offer && shown.length === steps.length ? h('p', { class: 'sentence', 'aria-live': 'polite' },
      h('strong', {}, `${dayText(chosen.day)}, ${chosen.hour}`), ` · ${modeName(offer.mode)}${placeOf(offer) ? `, ${placeOf(offer)}` : ''} · ${calledIn('topics', chosen.topic)} · `,
      say(`${offer.durationMinutes} λεπτά`, `${offer.durationMinutes} minutes`)) : null);
    if (focused) document.getElementById(focused)?.focus();
  }

  draw();
  return place;
}
