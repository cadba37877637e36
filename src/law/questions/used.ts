import { addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';

/** The first day of the year of the contract in which the event fell: a yearly limit is counted by such years, a convention of ours. */
const yearOfTheEvent = ({ days }: Matter): Day | null => {
  if (days.contract === null || days.event === null || days.event < days.contract) return null;
  let years = 0;
  while (addMonths(days.contract, 12 * (years + 1)) <= days.event) years += 1;
  return addMonths(days.contract, 12 * years);
};

/** Of what was paid or is due under a limit for earlier events, what uses it up: of one for each event nothing, of one for a year what falls in the same year, else all. */
const counted = <T extends { readonly at: Day | null }>(list: readonly T[] | undefined, clause: Subject, matter: Matter): readonly T[] => {
  const per = matter.clauses.get(clause.id)?.per;
  const year = per === 'year' ? yearOfTheEvent(matter) : null;
  return per === 'event' || list === undefined ? [] : list.filter(({ at }) => year === null || at === null || (at >= year && at < addMonths(year, 12)));
};

/** What was paid under a limit for earlier events and uses it up. */
export const paidUnderIt = (clause: Subject, matter: Matter): Amount => sum(counted(matter.clauses.get(clause.id)?.alreadyPaid, clause, matter).map((p) => p.amount));

const PLACE = { file: '', path: 'clauses', line: null, column: null };

/** How much of a limit is due already for earlier events that are assessed together with this one. Where what is due for them is open, it is open here. */
export const limitUsed: Question = {
  id: 'limit-used', of: 'clause', answer: { shape: 'amount' }, kind: 'fact', alleges: 'respondent', raised: 'said',
  stated: (clause, matter) => {
    const before = counted(matter.clauses.get(clause.id)?.dueBefore, clause, matter);
    const [low, taken, high] = [sum(before.map((d) => d.low)), sum(before.map((d) => d.amount)), sum(before.map((d) => d.high))];
    return low === high ? { state: 'is', value: taken, place: PLACE } : { state: 'open', values: [...new Set([taken, low, high])], likely: taken, place: PLACE };
  },
  wording: { en: 'How much of the limit is due already for earlier events?', fr: 'Quelle part du plafond est déjà due au titre de faits antérieurs ?', zh: '该限额已有多少须用于先前事件的赔偿？' },
  evidence: { en: 'what was paid, agreed or awarded for the earlier events', fr: 'les sommes payées, convenues ou allouées au titre des faits antérieurs', zh: '就先前事件已付、已约定或者已判决的金额' },
};
