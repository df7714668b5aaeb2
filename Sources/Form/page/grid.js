// A week to paint on: days across, half hours down. With a mouse or pen one drags; with a finger
// one taps a start and an end; with the keyboard arrows move, Shift extends, Space opens or closes.

import { wording } from './catalogue.js';
import { h } from './dom.js';
import { say } from './language.js';
import { has, list, put } from './model.js';
import { interval, painted, part, written } from './intervals.js';

const FIRST = 14; // 07:00
const LAST = 41; // 20:30 to 21:00

const cellText = (cell) => `${String(Math.floor(cell / 2)).padStart(2, '0')}:${cell % 2 ? '30' : '00'}`;

/** The grid of a week; `changed` is called after each stroke. */
export function grid(path, days, changed) {
  const cells = new Map();
  let stroke = null;
  let anchor = null;
  let current = { day: 0, cell: 16 };

  const intervals = (day) => list(`${path}/${day}`).map(interval).filter(Boolean);
  const isReadable = (day) => list(`${path}/${day}`).every((text) => interval(text));
  const isOpen = (day, cell) => part(intervals(days[day]), cell) > 0.5;

  function paint(day, one, other, open) {
    const name = days[day];
    if (!isReadable(name)) return;
    const next = painted(intervals(name), Math.min(one, other), Math.max(one, other), open);
    const at = `${path}/${name}`;
    if (next.length) put(at, ...next.map(written));
    else if (has(at)) put(at);
    changed();
  }

  function show() {
    days.forEach((day, index) => {
      const open = intervals(day);
      for (let cell = FIRST; cell <= LAST; cell += 1) {
        const element = cells.get(`${index}/${cell}`);
        const share = part(open, cell);
        element.className = share === 0 ? '' : share === 1 ? 'open' : 'open half';
        element.setAttribute('aria-selected', String(share > 0.5));
      }
    });
  }

  function focus(day, cell) {
    cells.get(`${current.day}/${current.cell}`).tabIndex = -1;
    current = { day: Math.max(0, Math.min(6, day)), cell: Math.max(FIRST, Math.min(LAST, cell)) };
    const element = cells.get(`${current.day}/${current.cell}`);
    element.tabIndex = 0;
    element.focus();
  }

  /** A tap: the first one opens, a second one below it opens all between. */
  function tap(day, cell) {
    const open = isOpen(day, cell);
    if (!open && anchor && anchor.day === day && isOpen(day, anchor.cell)) {
      paint(day, anchor.cell, cell, true);
      anchor = null;
    } else {
      paint(day, cell, cell, !open);
      anchor = open ? null : { day, cell };
    }
  }

  function steer(event, day, cell) {
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const step = steps[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      paint(day, cell, cell, !isOpen(day, cell));
    } else if (step && event.shiftKey && step[0] === 0) {
      const open = isOpen(day, cell);
      const next = Math.max(FIRST, Math.min(LAST, cell + step[1]));
      paint(day, cell, next, open);
      focus(day, next);
    } else if (step) {
      focus(day + step[0], cell + step[1]);
    } else if (event.key === 'Home' || event.key === 'End') {
      focus(day, event.key === 'Home' ? FIRST : LAST);
    } else {
      return;
    }
    event.preventDefault();
  }

  const pointer = {
    pointerdown: (event) => {
      const place = placeOf(event);
      if (!place || event.pointerType === 'touch' || event.button !== 0) return;
      event.preventDefault();
      stroke = { ...place, isOpening: !isOpen(place.day, place.cell), last: place.cell };
      focus(place.day, place.cell);
      paint(place.day, place.cell, place.cell, stroke.isOpening);
    },
    pointermove: (event) => {
      const place = stroke && placeOf(event);
      if (!place || place.cell === stroke.last) return;
      stroke.last = place.cell;
      paint(stroke.day, stroke.cell, place.cell, stroke.isOpening);
    },
    click: (event) => {
      const place = placeOf(event);
      if (place && event.pointerType === 'touch') tap(place.day, place.cell);
    },
  };
  window.addEventListener('pointerup', () => { stroke = null; });

  function placeOf(event) {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const [day, cell] = (under?.getAttribute('data-place') ?? '').split('/').map(Number);
    return Number.isInteger(cell) && cells.get(`${day}/${cell}`) === under ? { day, cell } : null;
  }

  const head = h('tr', {}, h('td', {}), days.map((day) =>
    h('th', { scope: 'col', abbr: wording(`${path}/${day}`).label },
      wording(`${path}/${day}`).label.slice(0, 3))));
  const rows = [];
  for (let cell = FIRST; cell <= LAST; cell += 1) {
    rows.push(h('tr', { class: cell % 2 ? 'later' : '' },
      h('th', { scope: 'row' }, cell % 2 ? h('span', { class: 'unseen' }, cellText(cell)) : cellText(cell)),
      days.map((day, index) => {
        const element = h('td', {
          role: 'gridcell', tabindex: index === 0 && cell === 16 ? '0' : '-1',
          'data-place': `${index}/${cell}`, 'aria-selected': 'false',
          'aria-label': `${wording(`${path}/${day}`).label} ${cellText(cell)}`,
          on: { keydown: (event) => steer(event, index, cell) },
        });
        cells.set(`${index}/${cell}`, element);
        return element;
      })));
  }
  const element = h('table', {
    class: 'grid', role: 'grid', 'aria-multiselectable': 'true',
    'aria-label': say('Πλέγμα της εβδομάδας: βέλη για μετακίνηση, Space για άνοιγμα ή κλείσιμο, Shift και βέλη για περισσότερα',
      'Grid of the week: arrows move, Space opens or closes, Shift and arrows extend'),
    on: pointer,
  }, h('thead', {}, head), h('tbody', {}, rows));
  show();
  return { element, show };
}
