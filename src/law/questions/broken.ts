import type { Matter } from '../../model/matter.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { commitmentBreached } from './commitment.js';

/** What the record or a court says of a promise: kept, broken, or neither. */
export const saidOf = (promise: Subject, matter: Matter): boolean | undefined => {
  const stated = matter.determinations.get(questionKey(commitmentBreached.id, promise.key)) ?? commitmentBreached.stated?.(promise, matter);
  return stated?.state === 'is' && typeof stated.value === 'boolean' ? stated.value : undefined;
};

/** Of some promises those that were broken; where none is certain, those of which it is open. */
export const brokenAmong = (promises: readonly Subject[], matter: Matter): readonly Subject[] => {
  const certain = promises.filter((s) => saidOf(s, matter) === true);
  return certain.length > 0 ? certain : promises.filter((s) => saidOf(s, matter) === undefined);
};

/** The promises of the provider, other than one to pay, that were not kept. */
export const brokenPromises = (matter: Matter): readonly Subject[] =>
  brokenAmong([...matter.index.values()].filter((s) => s.kind === 'commitment' && labelsOf(s, 'owedBy').includes('provider') && !labelsOf(s, 'kind').includes('payment')), matter);
