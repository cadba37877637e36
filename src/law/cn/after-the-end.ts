import { dataStillToBeKept } from '../questions/deletion.js';
import type { Condition, Source } from '../words.js';
import { daysSinceTheEnd } from './measures/stopping.js';
import { nothing } from './measures/termination.js';
import { IN_THE_DATA, TOO_EARLY } from './stopping.js';

/** Informing, handing over and keeping confidential, which good faith asks for after the end as well. */
const OUTLIVES: readonly string[] = ['warning', 'advice', 'data-export', 'security'];

/** Data were lost after the contract had ended: by the provider, with right, as `endedBy` says, or by the customer. */
export const dataLostAfterTheEnd = (endedBy: string, source: Source): Condition => ({
  all: [
    IN_THE_DATA,
    {
      any: [
        { all: [{ concluded: { rule: endedBy }, about: 'case' }, { not: TOO_EARLY }] },
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
