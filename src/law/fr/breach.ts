import { commitmentBreached } from '../questions/commitment.js';
import { fault, faultDegree } from '../questions/party.js';
import type { Burden, Condition } from '../words.js';

/** Who shows what was done of a promise: the creditor, but of information that was due the debtor. */
export const PERFORMANCE_SHOWN_BY: Burden = { shiftedBy: 'fr.case-law.proof-of-information', otherwise: 'claimant' };

/** Non-performance under every version of the law: the missing result, the fault where care was due, the information that was not given. */
export const BREACH: Condition = {
  all: [
    { ask: commitmentBreached, burden: PERFORMANCE_SHOWN_BY },
    {
      any: [
        { concluded: { duty: ['result'] } },
        { all: [{ concluded: { duty: ['means'] } }, { atLeast: faultDegree, degree: 'slight', burden: 'claimant', about: 'respondent' }] },
        { all: [{ concluded: { duty: ['means-reversed'] } }, { any: [{ is: 'kind', oneOf: ['warning', 'advice'] }, { ask: fault, burden: 'respondent', about: 'respondent' }] }] },
      ],
    },
  ],
};
