import type { Raw } from '../../input/batch/cutting.js';
import { cutterOf } from '../../input/batch/format.js';
import type { Bulk, Source } from '../bulk.js';
import type { Export } from './scoring.js';

/** Where records stand in an ordinary file: from, to, and of each its first byte, length and line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cuts: readonly number[];
}

/** Records that are worked through together: those of one file, from that index on. */
export interface Block {
  readonly from: Export;
  readonly index: number;
  readonly raws: readonly Raw[];
  /** Where they stand in an ordinary file, so that another thread can read them there. */
  readonly stretch: Stretch | null;
  /** How far the file has been read with this block, in bytes. */
  readonly read: number;
}

/** A block as it is handed to another thread. */
export type Handed = Pick<Block, 'from' | 'index' | 'stretch'> & { readonly raws: readonly Raw[] | null };

/** The most records of a block, and the most bytes. */
const MOST = { records: 64, bytes: 1 << 20 };

const cutsOf = (raws: readonly Raw[]): readonly number[] => {
  const cuts: number[] = [];
  for (const { at, length, line } of raws) cuts.push(at, length, line);
  return cuts;
};

/** The records of a file in blocks, from an index on; `skip` says how many of them were done before. */
export async function* blocksOf(from: Export, source: Source, index: number): AsyncGenerator<Block, { readonly next: number; readonly open: boolean; readonly missed: boolean }> {
  let cutter = cutterOf(from.shape);
  let [next, header, end]: [number, boolean, number] = [index, from.header !== null, 0];
  let [raws, bytes]: [Raw[], number] = [[], 0];
  const closed = (): Block => {
    const [first, last] = [raws[0], raws[raws.length - 1]];
    const whole = source.size !== null && raws.every((raw) => raw.part === 'whole');
    const stretch = whole && first !== undefined && last !== undefined ? { from: first.at, to: last.at + last.length, cuts: cutsOf(raws) } : null;
    const block = { from, index: next, raws, stretch, read: end };
    next += raws.filter((raw) => raw.part !== 'more').length;
    [raws, bytes] = [[], 0];
    return block;
  };
  const take = function* (found: readonly Raw[]): Generator<Block> {
    for (const raw of found) {
      if (header) {
        header = false;
        continue;
      }
      raws.push(raw);
      bytes += raw.bytes.length;
      end = raw.at + raw.length;
      if (raws.length >= MOST.records || bytes >= MOST.bytes) yield closed();
    }
  };
  let mark = true;
  for await (const piece of source.pieces) {
    /* The mark of UTF-8 at the beginning is none of the first record. */
    const marked = mark && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    if (marked) cutter = cutterOf(from.shape, 3);
    mark = false;
    yield* take(cutter.push(marked ? piece.subarray(3) : piece));
    if (raws.length > 0 && source.size === null) yield closed();
  }
  yield* take(cutter.end());
  if (raws.length > 0) yield closed();
  return { next, open: cutter.open(), missed: cutter.missed() };
}

/** The records of a block in the thread that was handed it. */
export const rawsOf = ({ from, stretch, raws }: Handed, bulk: Pick<Bulk, 'stretch'>): readonly Raw[] => {
  if (raws !== null || stretch === null) return raws ?? [];
  const bytes = bulk.stretch(from.file, stretch.from, stretch.to);
  return Array.from({ length: stretch.cuts.length / 3 }, (_, i) => {
    const [at = 0, length = 0, line = 0] = stretch.cuts.slice(3 * i, 3 * i + 3);
    return { bytes: bytes.subarray(at - stretch.from, at - stretch.from + length), at, length, line, part: 'whole' };
  });
};
