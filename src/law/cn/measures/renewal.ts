import type { Reading } from '../../../model/measure.js';
import type { Day } from '../../../values/day.js';
import { clauseDrawnToAttention } from '../../questions/clause.js';
import { firstUnreminded, renewalReminded } from '../../questions/terms.js';
import { IN_FORCE } from '../consumer-regulation/source.js';

/** What decides which renewal falls first. */
export const RENEWAL = [{ question: clauseDrawnToAttention, burden: 'drafter' }, { question: renewalReminded, burden: 'provider', about: 'case' }] as const;

/** From which renewal on nothing holds: the first where the term itself fell; where it stood and only reminders are wanting, the first since the law asks for them of which nobody was reminded, else the one in question. */
export const firstFallen = ({ answer, matter }: Reading): Day | null => {
  const { contract, renewals } = matter.days;
  const onlyUnreminded = answer(clauseDrawnToAttention) === true && answer(renewalReminded, 'case') === false;
  return onlyUnreminded ? (firstUnreminded(matter, IN_FORCE.from) ?? contract) : (renewals?.[0]?.on ?? null);
};

/** The days from which nothing can hold, whatever is answered. */
export const mayFallFrom = ({ matter }: Reading): readonly Day[] => [firstUnreminded(matter, IN_FORCE.from), matter.days.renewals?.[0]?.on].flatMap((day) => day ?? []);
