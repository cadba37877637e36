import type { Rule } from '../../words.js';
import { HELD_HARMLESS } from '../terms.js';
import { ENDED_BRUTALLY } from '../breach.js';
import { lossForeseeable } from '../../questions/loss.js';
import { faultDegree } from '../../questions/party.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Unforeseeable loss is not recoverable, save for gross or deliberate fault. */
export const foreseeability: Rule = {
  id: 'fr.code-civil.1231-3', norm: 'fr.code-civil.1231-3',
  title: { en: 'Foreseeable loss', fr: 'Dommage prévisible', zh: '可预见的损失' },
  says: {
    en: 'The debtor owes only the loss that was or could be foreseen when the contract was made, unless the breach is due to gross or deliberate fault. What it pays to third parties was foreseen by a debtor that undertook to hold the other side harmless. The brutal end of a commercial relation is a fault outside the contract: this filter does not reach it.',
    fr: 'Le débiteur ne répond que du dommage prévu ou prévisible lors de la conclusion, sauf faute lourde ou dolosive. Les sommes payées à des tiers ont été prévues par celui qui a promis sa garantie. La rupture brutale d’une relation commerciale, faute délictuelle, échappe à ce filtre.',
    zh: '债务人仅赔偿订约时已预见或者可预见的损失，但因重大过失或者故意不履行的除外。债务人承诺使对方免受第三人追索的，对方向第三人支付的款项属于已预见。突然终止商业关系属侵权过错，不受此限。',
  },
  source: codeCivil('1231-3'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { not: { is: 'head', oneOf: ['legal-fees', 'court-costs'] } },
      { not: { all: [{ is: 'head', oneOf: ['penalty-to-third-party'] }, HELD_HARMLESS] } },
      { not: { any: ENDED_BRUTALLY } },
      { not: { ask: lossForeseeable, burden: 'claimant' } },
      { not: { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' } },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
