import { commitmentBreached } from '../questions/commitment.js';
import { dataStillToBeKept } from '../questions/deletion.js';
import { rightToTerminate } from '../questions/entitled.js';
import { AT_WILL } from '../questions/work.js';
import type { Condition, Source } from '../words.js';
import { RIGHT_TO_TERMINATE } from './invoked.js';
import { daysSinceTheEnd } from './measures/stopping.js';
import { nothing } from './measures/termination.js';
import { IN_THE_DATA } from './stopping.js';

/** Informing, handing over and keeping confidential, which good faith asks for after the end as well. */
const OUTLIVES: readonly string[] = ['warning', 'advice', 'data-export', 'security'];

/** Data were lost after the contract had ended: by the provider, with right, as `endedBy` says, and not `tooEarly`, or by the customer. */
export const dataLostAfterTheEnd = (endedBy: string, tooEarly: Condition, source: Source): Condition => ({
  all: [
    IN_THE_DATA,
    {
      any: [
        { all: [{ concluded: { rule: endedBy }, about: 'case' }, { not: tooEarly }] },
        { is: 'ended', oneOf: ['customer'], about: 'case' },
      ],
    },
    { compare: [daysSinceTheEnd(source), '>', nothing(source)] },
  ],
});

const STANDS: Condition = { not: { concluded: 'ineffective', about: 'bound' } };

/** The time for which data are kept after the end was over: the one agreed, as `agreed` says, else as is shown; and the provider informed, helped and kept confidential as it had promised. */
export const noLongerKept = (agreed: string): Condition => ({
  all: [
    { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: OUTLIVES, about: 'bound' }, { concluded: 'breach', about: 'bound' }] } } },
    {
      any: [
        { some: 'clause', where: { all: [{ concluded: { rule: agreed }, about: 'bound' }, STANDS] } },
        { all: [{ not: { some: 'clause', where: { all: [{ is: 'timed', oneOf: ['yes'], about: 'bound' }, STANDS] } } }, { not: { ask: dataStillToBeKept, burden: 'claimant', about: 'case' } }] },
      ],
    },
  ],
});

/** The contract lets the provider end it at any time: a right to end it then says nothing of a breach. */
const ENDS_AT_WILL: Condition = { some: 'clause', where: { all: [{ is: 'endCause', oneOf: AT_WILL, about: 'bound' }, { is: 'by', oneOf: ['either', 'provider'], about: 'bound' }] } };

/** The customer kept a promise of its own, as was found or the record says. */
const CUSTOMER_PERFORMED: Condition = { some: 'commitment', where: { refused: commitmentBreached, about: 'bound' } };

/** The provider ended a fixed term and had the right to, as is found; it could not end it at any time, and no promise of the customer was kept. */
export const ENDED_FOR_A_BREACH: Condition = {
  all: [
    { is: 'role', oneOf: ['provider'], about: 'claimant' },
    { is: 'ended', oneOf: ['provider'] },
    { is: 'fixedTerm', oneOf: ['yes'] },
    { ask: rightToTerminate, burden: 'invoker', about: 'case' },
    { not: ENDS_AT_WILL },
    { not: CUSTOMER_PERFORMED },
  ],
};

/** A fixed term ended before its time because of the customer: by the provider, which had the right to, or by the customer, who does not show that it had. */
export const TERM_ENDED_FOR_A_DEFAULT: Condition = {
  all: [
    { is: 'fixedTerm', oneOf: ['yes'], about: 'case' },
    {
      any: [
        { all: [{ is: 'ended', oneOf: ['provider'], about: 'case' }, RIGHT_TO_TERMINATE] },
        { all: [{ is: 'ended', oneOf: ['customer'], about: 'case' }, { not: { ask: rightToTerminate, burden: 'invoker', about: 'case' } }] },
      ],
    },
  ],
};

/** The contract goes on, or the claimant ended it and does not show that it had the right to. */
export const NOT_RIGHTLY_ENDED: Condition = {
  any: [
    { not: { is: 'ended', oneOf: ['customer', 'provider'], about: 'case' } },
    {
      all: [
        {
          any: [
            { all: [{ is: 'ended', oneOf: ['customer'], about: 'case' }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
            { all: [{ is: 'ended', oneOf: ['provider'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
          ],
        },
        { not: RIGHT_TO_TERMINATE },
      ],
    },
  ],
};
