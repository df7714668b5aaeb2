// A week to paint on: days across, half hours down. A mouse or pen drags; a finger taps the start
// and the end; on the keyboard, arrows move, Shift extends, and Space opens or closes.

import { wording } from './catalogue.js';
import { announce, h } from './dom.js';
import { has, list } from './file.js';
import { showFindings } from './findings.js';
import { interval, painted, part, written } from './intervals.js';
import { say } from './language.js';
import { edit, endGesture } from './model.js';
import { notes } from './typed.js';

const FIRST = 14; // 07:00
const LAST = 41; // 20:30 to 21:00
const PAGE = 8; // four hours

const cellText = (cell) => `${String(Math.floor(cell / 2)).padStart(2, '0')}:${cell % 2 ? '30' : '00'}`;

/** The grid of a week; `changed` is called after each stroke. */
export class Grid {
  constructor(path, days, changed) {
    Object.assign(this, { path, days, changed });
    this.cells = new Map();
    this.stroke = null;
    this.anchor = null;
    this.current = { day: 0, cell: 16 };
    this.labels = days.map((name) => wording(`${path}/${name}`).label);
    this.element = this.draw();
    this.show();
    window.addEventListener('pointerup', () => { this.stroke = null; });
  }

  intervals(name) {
    return list(`${this.path}/${name}`).map(interval).filter(Boolean);
  }

  isOpen(day, cell) {
    return part(this.intervals(this.days[day]), cell) > 0.5;
  }

  cell(day, cell) {
    return this.cells.get(`${day}/${cell}`);
  }

  /** Opens or closes cells; malformed hours are left for the clerk to correct. */
  paint(day, one, other, isOpening) {
    const name = this.days[day];
    const at = `${this.path}/${name}`;
    if (!list(at).every((text) => interval(text))) {
      notes.set(at, say('Το πλέγμα δεν αλλάζει ώρες που δεν έγιναν κατανοητές: διορθώστε τες ή σβήστε τες πρώτα.',
        'The grid does not change hours that were not understood: mend or delete them first.'));
      announce(notes.get(at));
      showFindings();
      return;
    }
    const next = painted(
      this.intervals(name), Math.min(one, other), Math.max(one, other), isOpening);
    if (next.length) edit([at, ...next.map(written)]);
    else if (has(at)) edit([at]);
    this.changed();
    announce(`${this.labels[day]}: ${list(at).join(', ') || say('κλειστά', 'closed')}`);
  }

  /** Shows the hours in the file. */
  show() {
    this.days.forEach((name, day) => {
      const open = this.intervals(name);
      for (let cell = FIRST; cell <= LAST; cell += 1) {
        const share = part(open, cell);
        const element = this.cell(day, cell);
        element.className = share === 0 ? '' : share === 1 ? 'open' : 'open half';
        element.setAttribute('aria-selected', String(share > 0.5));
        element.setAttribute('aria-label', `${this.labels[day]} ${cellText(cell)}${share === 0 ? '' : share === 1
          ? say(', ανοιχτά', ', open') : say(', ανοιχτά εν μέρει', ', partly open')}`);
      }
    });
  }

  focus(day, cell) {
    this.cell(this.current.day, this.current.cell).tabIndex = -1;
    this.current = {
      day: Math.max(0, Math.min(6, day)), cell: Math.max(FIRST, Math.min(LAST, cell)),
    };
    const element = this.cell(this.current.day, this.current.cell);
    element.tabIndex = 0;
    element.focus();
  }

  /** A tap: the first one opens a cell, a second one on the same day opens everything between. */
  tap({ day, cell }) {
    const isOpen = this.isOpen(day, cell);
    const { anchor } = this;
    if (!isOpen && anchor?.day === day && this.isOpen(day, anchor.cell)) {
      this.paint(day, anchor.cell, cell, true);
      this.anchor = null;
    } else {
      this.paint(day, cell, cell, !isOpen);
      this.anchor = isOpen ? null : { day, cell };
    }
  }

  /** The keyboard: arrows move, Shift extends, Space or Enter opens or closes. */
  steer(event, day, cell) {
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const step = steps[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      endGesture();
      this.paint(day, cell, cell, !this.isOpen(day, cell));
    } else if (step && event.shiftKey && step[0] === 0) {
      const next = Math.max(FIRST, Math.min(LAST, cell + step[1]));
      this.paint(day, cell, next, this.isOpen(day, cell));
      this.focus(day, next);
    } else if (step) {
      this.focus(day + step[0], cell + step[1]);
    } else if (event.key === 'Home' || event.key === 'End') {
      const isStart = event.key === 'Home';
      if (event.ctrlKey) this.focus(isStart ? 0 : 6, isStart ? FIRST : LAST);
      else this.focus(isStart ? 0 : 6, cell);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.focus(day, event.key === 'PageUp' ? Math.max(FIRST, cell - PAGE) : Math.min(LAST, cell + PAGE));
    } else {
      return;
    }
    event.preventDefault();
  }

  /** A mouse or pen begins to paint. */
  press(event) {
    const place = this.placeOf(event);
    if (!place || event.pointerType === 'touch' || event.button !== 0) return;
    event.preventDefault();
    this.stroke = { ...place, last: place.cell, isOpening: !this.isOpen(place.day, place.cell) };
    this.focus(place.day, place.cell);
    this.paint(place.day, place.cell, place.cell, this.stroke.isOpening);
  }

  /** The stroke continues, within the day on which it began. */
  drag(event) {
    const place = this.stroke && this.placeOf(event);
    if (!place || place.cell === this.stroke.last) return;
    this.stroke.last = place.cell;
    this.paint(this.stroke.day, this.stroke.cell, place.cell, this.stroke.isOpening);
  }

  placeOf(event) {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const [day, cell] = (under?.getAttribute('data-place') ?? '').split('/').map(Number);
    return Number.isInteger(cell) && this.cell(day, cell) === under ? { day, cell } : null;
  }

  draw() {
    const { labels } = this;
    const rows = Array.from({ length: LAST - FIRST + 1 }, (_, index) => this.row(FIRST + index, labels));
    return h('table', {
      class: 'grid', role: 'grid', 'aria-multiselectable': 'true',
      'aria-label': say(
        'Πλέγμα της εβδομάδας: βέλη για μετακίνηση, Space για άνοιγμα ή κλείσιμο, Shift και βέλη για περισσότερα',
        'Grid of the week: arrows move, Space opens or closes, Shift and arrows extend'),
      on: {
        pointerdown: (event) => this.press(event),
        pointermove: (event) => this.drag(event),
        click: (event) => {
          const place = event.pointerType === 'touch' && this.placeOf(event);
          if (place) this.tap(place);
        },
      },
    }, h('thead', {}, h('tr', {}, h('td', {}), labels.map((label) =>
      h('th', { scope: 'col', abbr: label }, label.slice(0, 3))))), h('tbody', {}, rows));
  }

  /** The row for a half hour. */
  row(cell, labels) {
    const text = cellText(cell);
    return h('tr', {},
      h('th', { scope: 'row' }, cell % 2 ? h('span', { class: 'unseen' }, text) : text),
      labels.map((_, day) => {
        const element = h('td', {
          role: 'gridcell', tabindex: day === 0 && cell === 16 ? '0' : '-1',
          'data-place': `${day}/${cell}`, 'aria-selected': 'false',
          on: { keydown: (event) => this.steer(event, day, cell) },
        });
        this.cells.set(`${day}/${cell}`, element);
        return element;
      }));
  }
}
