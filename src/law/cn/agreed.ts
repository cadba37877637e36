import type { Condition, Heads } from '../words.js';
import { clauseCovers } from '../questions/clause.js';

/** A sum agreed for the breach is due: one in place of the loss, or a rate for late payment. */
export const SUM_AGREED: Condition = { any: [{ concluded: { rule: 'cn.civil-code.585.1' } }, { concluded: { rule: 'cn.civil-code.585.1.3' } }] };

/** The same under the Contract Law of 1999. */
export const SUM_AGREED_BEFORE_2021: Condition = { any: [{ concluded: { rule: 'cn.contract-law.114.1' } }, { concluded: { rule: 'cn.contract-law.114.1.3' } }] };

/** The rules that put an agreed sum in the place of a loss. */
export const PUT_IN_PLACE: readonly string[] = ['cn.civil-code.585.1.1', 'cn.civil-code.585.2', 'cn.contract-law.114.1.1', 'cn.contract-law.114.2', 'cn.convention.penalty-to-130', 'cn.convention.broken-months'];

/** Heads that take the place of a performance that will not come. */
export const IN_PLACE_OF_PERFORMANCE: readonly string[] = ['replacement-service', 'cost-to-fix', 'wasted-expenditure', 'fee-refund'];

/** A sum agreed for delay that does not say that it stands in for more. */
export const FOR_DELAY: Condition = { all: [{ is: 'trigger', oneOf: ['late-delivery'] }, { is: 'standsFor', oneOf: ['unsaid'] }] };

const BESIDE_DELAY: Condition = {
  all: [
    { any: [{ concluded: { rule: 'cn.civil-code.585.3.1' } }, { concluded: { rule: 'cn.contract-law.114.3.1' } }] },
    { is: 'head', oneOf: IN_PLACE_OF_PERFORMANCE, about: 'bound' },
  ],
};

/** The heads an agreed sum stands in for: those that its clause covers, a sum for delay not those that take the place of the performance. */
export const STOOD_IN_FOR: Heads = { where: { all: [{ ask: clauseCovers, burden: 'respondent', with: 'bound' }, { not: BESIDE_DELAY }] } };
