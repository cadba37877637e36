import type { Rule } from '../../words.js';
import { HELD_HARMLESS } from '../terms.js';
import { ENDED_BRUTALLY } from '../breach.js';
import { lossForeseeable } from '../../questions/loss.js';
import { faultDegree } from '../../questions/party.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** Unforeseeable loss is not recoverable, save for intent, to which the courts equate gross fault. */
export const foreseeabilityBefore2016: Rule = {
  id: 'fr.code-civil-1804.1150', norm: 'fr.code-civil.1231-3',
  title: { en: 'Foreseeable loss (before 2016)', fr: 'Dommage prévisible (avant 2016)', zh: '可预见的损失（2016年以前）' },
  says: {
    en: 'The debtor owes only the loss that was or could be foreseen at the time of the contract, unless the breach is deliberate; the courts treat gross fault alike. What it pays to third parties was foreseen by a debtor that undertook to hold the other side harmless. The brutal end of a commercial relation is a fault outside the contract: this filter does not reach it.',
    fr: 'Le débiteur ne répond que du dommage prévu ou prévisible lors du contrat, sauf dol, auquel la jurisprudence assimile la faute lourde. Les sommes payées à des tiers ont été prévues par celui qui a promis sa garantie. La rupture brutale d’une relation commerciale, faute délictuelle, échappe à ce filtre.',
    zh: '债务人仅赔偿订约时已预见或者可预见的损失，但故意不履行的除外；判例将重大过失等同于故意。债务人承诺使对方免受第三人追索的，对方向第三人支付的款项属于已预见。突然终止商业关系属侵权过错，不受此限。',
  },
  source: codeCivil1804('1150'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
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
