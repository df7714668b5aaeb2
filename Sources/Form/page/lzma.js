// What the core is packed in: LZMA, in its oldest container (`.lzma`), which is a quarter smaller than
// gzip. Thirteen bytes say how it was packed; then come bits, each read by how likely it was so far.

/** Places of chances, which are named as in the LZMA specification. */
const IS_MATCH = 0, IS_REP = 192, IS_REP_0 = 204, IS_REP_1 = 216, IS_REP_2 = 228, IS_REP_0_LONG = 240;
const SLOTS = 432, NEAR = 688, ALIGN = 802, LENGTHS = 818, REP_LENGTHS = 1332, LITERALS = 1846;

/** Reads bits. Its range and its code are unsigned, and kept as signed. */
class Bits {
  constructor(packed, chances) {
    this.packed = packed;
    this.chances = new Uint16Array(chances).fill(1024);
    this.now = Int32Array.of(-1, new DataView(packed.buffer, packed.byteOffset).getInt32(14));
    this.at = 18;
  }

  bit(place) {
    return this.tree(place - 1, 1);
  }

  /** Reads some bits, the highest first, each with a chance for all that came before it. */
  tree(base, count) {
    const { packed, chances, now } = this;
    let range = now[0], code = now[1], at = this.at, node = 1;
    for (let step = 0; step < count; step += 1) {
      const chance = chances[base + node];
      const bound = Math.imul(range >>> 11, chance);
      if (code >>> 0 < bound >>> 0) {
        range = bound;
        chances[base + node] = chance + (2048 - chance >> 5);
        node <<= 1;
      } else {
        range = range - bound | 0;
        code = code - bound | 0;
        chances[base + node] = chance - (chance >> 5);
        node = node << 1 | 1;
      }
      if (!(range & 0xff000000)) {
        range <<= 8;
        code = code << 8 | packed[at++];
      }
    }
    now[0] = range;
    now[1] = code;
    this.at = at;
    return node - (1 << count);
  }

  /** Reads a byte where another is expected: bits that follow it have chances of their own. */
  unlike(base, expected) {
    let node = 1;
    for (let bit = 7; bit >= 0; bit -= 1) {
      const wanted = expected >> bit & 1;
      const one = this.bit(base + (1 + wanted << 8) + node);
      node = node << 1 | one;
      if (one !== wanted) return this.rest(base, node, bit);
    }
    return node & 255;
  }

  rest(base, node, count) {
    let whole = node;
    for (let step = 0; step < count; step += 1) whole = whole << 1 | this.bit(base + whole);
    return whole & 255;
  }

  /** Reads some bits, the lowest first. */
  reversed(base, count) {
    let node = 1, sum = 0;
    for (let step = 0; step < count; step += 1) {
      const one = this.bit(base + node);
      node = node << 1 | one;
      sum |= one << step;
    }
    return sum;
  }

  /** Reads some bits that are as likely either way. */
  even(count) {
    let sum = 0;
    const { now } = this;
    for (let step = 0; step < count; step += 1) {
      now[0] >>>= 1;
      const one = now[1] >>> 0 >= now[0] ? 1 : 0;
      if (one) now[1] -= now[0];
      if (!(now[0] & 0xff000000)) {
        now[0] <<= 8;
        now[1] = now[1] << 8 | this.packed[this.at++];
      }
      sum = sum << 1 | one;
    }
    return sum;
  }

  /** Reads how many bytes are as before. */
  length(base, phase) {
    if (!this.bit(base)) return 2 + this.tree(base + 2 + (phase << 3), 3);
    if (!this.bit(base + 1)) return 10 + this.tree(base + 130 + (phase << 3), 3);
    return 18 + this.tree(base + 258, 8);
  }

  /** Reads how far back they are, less one. */
  distance(length) {
    const slot = this.tree(SLOTS + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const base = (2 | slot & 1) << count;
    if (slot < 14) return base + this.reversed(NEAR + base - slot, count);
    return base + (this.even(count - 4) << 4) + this.reversed(ALIGN, 4);
  }
}

/** Moves one of the last distances to the front. */
function recall(last, which) {
  const one = last[which];
  for (let at = which; at > 0; at -= 1) last[at] = last[at - 1];
  last[0] = one;
}

/** The bytes in packed ones. */
export function unpackedLzma(packed) {
  const [first] = packed;
  const lc = first % 9, lp = Math.floor(first / 9) % 5, phases = (1 << Math.floor(first / 45)) - 1;
  const output = new Uint8Array(new DataView(packed.buffer, packed.byteOffset).getUint32(5, true));
  const bits = new Bits(packed, LITERALS + (768 << lc + lp));
  const last = [0, 0, 0, 0];
  let state = 0;
  for (let at = 0; at < output.length;) {
    const phase = at & phases;
    const back = at - last[0] - 1;
    if (!bits.bit(IS_MATCH + (state << 4) + phase)) {
      const base = LITERALS + 768 * (((at & (1 << lp) - 1) << lc) + ((output[at - 1] ?? 0) >> 8 - lc));
      output[at++] = state < 7 ? bits.tree(base, 8) : bits.unlike(base, output[back]);
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length = 1;
    if (!bits.bit(IS_REP + state)) {
      length = bits.length(LENGTHS, phase);
      recall(last, 3);
      last[0] = bits.distance(length);
      state = state < 7 ? 7 : 10;
    } else {
      const isOther = bits.bit(IS_REP_0 + state);
      if (isOther) recall(last, !bits.bit(IS_REP_1 + state) ? 1 : 2 + bits.bit(IS_REP_2 + state));
      if (isOther || bits.bit(IS_REP_0_LONG + (state << 4) + phase)) {
        length = bits.length(REP_LENGTHS, phase);
        state = state < 7 ? 8 : 11;
      } else {
        state = state < 7 ? 9 : 11;
      }
    }
    for (let from = at - last[0] - 1; length > 0; length -= 1) output[at++] = output[from++];
  }
  return output;
}
