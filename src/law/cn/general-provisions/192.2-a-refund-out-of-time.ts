import type { Rule } from '../../words.js';
import { refundTooLate } from '../barred.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** Money back is a claim of its own, born with the end of the contract. */
export const refundOutOfTime: Rule = {
  id: 'cn.general-provisions.192.2',
  norm: 'a-refund-out-of-time',
  title: { en: 'A refund out of time', fr: 'Restitution prescrite', zh: '返还价款请求权的诉讼时效' },
  says: {
    en: 'Each claim has its own period. Money that goes back after the end of the contract cannot be asked for sooner, so its period runs from that end, or from later knowledge; once it has run out the debtor may refuse the refund, whatever else is in time.',
    fr: 'Chaque créance a son propre délai. Ce qui est restitué après la fin du contrat ne peut être demandé plus tôt : le délai court de cette fin, ou d’une connaissance postérieure ; expiré, le débiteur peut refuser la restitution, quoi qu’il en soit du reste.',
    zh: '各项请求权的诉讼时效期间分别计算。合同终止后方可请求返还的款项，时效自终止之日或者其后知道之日起算；届满的，义务人可以拒绝返还，不影响其他未过时效的请求。',
  },
  source: generalProvisions('192'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      refundTooLate(generalProvisions('192')),
    ],
  },
  then: [{ excuse: 'part', as: 'limitation' }, { bars: ['restitution'] }],
};
