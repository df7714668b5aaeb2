// Pictures: a week of appointments, and the months of a year.

import { s } from './dom.js';
import { dayText, say } from './language.js';

const minuteOf = (text) => {
  const [hour, minute] = text.split(':').map(Number);
  return hour * 60 + minute;
};

/** The full hours that cover some offers. */
export function hoursOf(offers) {
  const all = offers.flatMap((offer) => offer.days.flatMap((day) => day.hours.flat())).map(minuteOf);
  const first = all.length ? Math.floor(Math.min(...all) / 60) : 8;
  const last = all.length ? Math.ceil(Math.max(...all) / 60) : 15;
  return [first, Math.max(first + 1, last)];
}

/** The start times that a citizen may choose, drawn to the minute: a row for each day. */
export function weekPicture(offer, [first, last], label) {
  const [left, top, row, width] = [60, 18, 24, 400];
  const x = (minute) => left + ((minute - first * 60) / ((last - first) * 60)) * (width - left - 44);
  const marks = [];
  for (let hour = first; hour <= last; hour += last - first > 8 ? 2 : 1) {
    marks.push(s('text', { x: x(hour * 60), y: 11, 'text-anchor': 'middle' }, String(hour)),
      s('path', { class: 'hour', d: `M${x(hour * 60)} ${top - 3}v${7 * row}` }));
  }
  const rows = offer.days.map((day, index) => {
    const y = top + index * row;
    const ticks = day.starts.map((start) => `M${x(minuteOf(start.slice(11, 16))).toFixed(1)} ${y + 2}v${row - 8}`);
    return s('g', {},
      s('text', { x: 0, y: y + 14 }, dayText(day.date, { weekday: 'short', day: 'numeric' })),
      day.hours.map(([from, to]) => s('rect', {
        class: 'open', x: x(minuteOf(from)), y: y + 2, height: row - 8, width: x(minuteOf(to)) - x(minuteOf(from)),
      })),
      s('path', { class: 'start', d: ticks.join('') }),
      s('text', { x: width, y: y + 14, 'text-anchor': 'end' }, day.appointments ? String(day.appointments) : '–'));
  });
  return s('svg', { role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${top + 7 * row}` }, marks, rows);
}

/** The appointments of each month, as bars with numbers. */
export function monthPicture(months, label) {
  const most = Math.max(1, ...months.map((month) => month.appointments));
  const [row, left, width] = [21, 74, 400];
  const bars = months.map((month, index) => {
    const y = index * row;
    const long = (month.appointments / most) * (width - left - 54);
    return s('g', {},
      s('text', { x: 0, y: y + 14 }, dayText(month.from, { month: 'short', year: '2-digit' })),
      s('rect', { class: 'bar', x: left, y: y + 3, width: long, height: row - 7 }),
      s('text', { x: left + long + 6, y: y + 14 }, String(month.appointments)));
  });
  return s('svg', { role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${months.length * row}` }, bars);
}

/** A week in words, as a text alternative to the picture. */
export function weekWords(offer) {
  return offer.days.filter((day) => day.appointments).map((day) => {
    const hours = day.hours.map((one) => one.join('–')).join(say(' και ', ' and '));
    return `${dayText(day.date, { weekday: 'long' })} ${hours}: ${day.appointments}`;
  }).join(', ');
}
