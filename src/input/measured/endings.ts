import type { EndingLevel } from '../../model/measured/facts.js';
import { over, ratio } from '../../values/ratio.js';
import { at, each, word } from '../item.js';
import type { Item } from '../item.js';
import { idOf } from '../names.js';
import { durationOf, numberOf } from './read.js';

const HUNDRED = ratio(100n);

/** The clauses of a contract by which it may be ended for a service level that was missed. */
export const endingLevels = (contract: Item): readonly EndingLevel[] =>
  each(at(contract, 'clauses')).flatMap((clause) => {
    const level = at(clause, 'level');
    const commitment = word(at(level, 'commitment'));
    if (level === undefined || commitment === undefined || word(at(clause, 'kind')) !== 'termination') return [];
    const [below, times] = [numberOf(at(level, 'below')), numberOf(at(level, 'times'))];
    return [{ clause: idOf(clause), commitment, below: below === null ? null : over(below, HUNDRED), times: times === null ? 1 : Number(times.num / times.den), within: durationOf(at(level, 'within')) ?? null }];
  });
