// The strokes on the grid of hours, against the plain set of minutes: what a stroke covers is open
// or closed after it, and what it does not cover is as it was.
import { interval, painted, part, written } from '../../Sources/Form/page/intervals.js';

let seed = 7;
const below = (count) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 8) % count;
};
const minutesOf = (intervals) => {
  const open = new Set();
  for (const [from, to] of intervals) for (let at = from; at < to; at += 1) open.add(at);
  return open;
};

let passed = 0;
for (let turn = 0; turn < 3000; turn += 1) {
  let day = Array.from({ length: below(3) }, () => [below(600), 0])
    .map(([from]) => [from, from + 5 + below(300)]);
  day = painted(day, 0, -1, false).length ? painted(day, 47, 47, false) : [];
  for (let stroke = 0; stroke < 6; stroke += 1) {
    const [one, other, isOpen] = [below(48), below(48), below(2) === 1];
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    const before = minutesOf(day);
    day = painted(day, first, last, isOpen);
    const after = minutesOf(day);
    for (let at = 0; at < 24 * 60; at += 1) {
      const isCovered = at >= first * 30 && at < (last + 1) * 30;
      if (after.has(at) !== (isCovered ? isOpen : before.has(at))) throw new Error(`minute ${at}`);
    }
    for (let index = 1; index < day.length; index += 1) {
      if (day[index][0] <= day[index - 1][1]) throw new Error('intervals that touch or cross');
    }
    for (const one of day) {
      const again = interval(written(one));
      if (!again || again[0] !== one[0] || Math.abs(again[1] - one[1]) > 1) throw new Error(written(one));
    }
    if (part(day, first) !== (isOpen ? 1 : 0)) throw new Error('a cell is not what was painted');
    passed += 1;
  }
}
console.log(`${passed} passed`);
