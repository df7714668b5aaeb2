// Intervals of a day, and half hours on a grid.

const MINUTES = 30;

/** A text such as `08:00-14:30` as minutes of the day, or null. */
export function interval(text) {
  const found = text.match(/^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/);
  if (!found) return null;
  const [from, to] = [Number(found[1]) * 60 + Number(found[2]), Number(found[3]) * 60 + Number(found[4])];
  return from < to && to <= 24 * 60 ? [from, to] : null;
}

const clock = (minute) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** An interval as written in files, where a day ends at 23:59. */
export const written = ([from, to]) => `${clock(from)}-${clock(Math.min(to, 24 * 60 - 1))}`;

/** How much of a cell is open: 0, 1 or a fraction. */
export function part(intervals, cell) {
  const [start, end] = [cell * MINUTES, (cell + 1) * MINUTES];
  const open = intervals.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  return open / MINUTES;
}

/** The intervals after opening or closing cells; what is outside the cells stays unchanged. */
export function painted(intervals, first, last, isOpen) {
  const [start, end] = [first * MINUTES, (last + 1) * MINUTES];
  let left = intervals.flatMap(([from, to]) =>
    [[from, Math.min(to, start)], [Math.max(from, end), to]].filter(([a, b]) => a < b));
  if (isOpen) left.push([start, end]);
  left.sort((one, other) => one[0] - other[0]);
  return left.reduce((joined, [from, to]) => {
    const before = joined.at(-1);
    if (before && before[1] >= from) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
    return joined;
  }, []);
}
