import type { Rule } from '../../words.js';
import { stillGiven } from '../barred.js';
import { ENDED } from '../invoked.js';
import { PREPAID_BACK, putsRightWhatGoesBack, refundAfter } from '../refund.js';
import { IN_FORCE, contractLaw } from './source.js';

/** Whoever gives a performance back does not have it put right at the cost of the other side. */
export const repairAfterARefund: Rule = {
  id: 'cn.contract-law.97.4',
  norm: 'repair-after-a-refund',
  title: { en: 'No repair of what is given back', fr: 'Pas de réfection de ce qui est restitué', zh: '价款全部返还的不再赔偿修复费用' },
  says: {
    en: 'Once the contract has ended and the whole price of a service goes back, the cost to put that service right, and the price itself claimed as a loss, are not owed as well. Other loss still is. We read this into the duty to restore what was performed.',
    fr: 'Le contrat ayant pris fin et le prix entier d’une prestation étant restitué, le coût de sa réfection et le prix réclamé comme préjudice ne s’y ajoutent pas ; les autres préjudices demeurent réparés. Nous le tirons de l’obligation de restituer ce qui a été exécuté.',
    zh: '合同解除后，某项服务的价款全部返还的，该服务的修复费用及作为损失主张的价款不再另行赔偿；其他损失仍应赔偿。此系本工具依恢复原状的规定所作的推论。',
  },
  source: contractLaw('97'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'convention',
  when: { all: [{ any: [refundAfter(ENDED, 'cn.contract-law.56', contractLaw('97')), PREPAID_BACK] }, stillGiven('cn.civil-code.192.2', 'cn.general-provisions.192.2', 'cn.general-principles.138.2'), { some: 'loss', where: putsRightWhatGoesBack(contractLaw('97')) }] },
  then: [{ deny: true, heads: { where: putsRightWhatGoesBack(contractLaw('97')) } }],
};
