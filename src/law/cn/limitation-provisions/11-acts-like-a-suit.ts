import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** Beside suits and arbitration. */
export const actsLikeASuit: Rule = {
  id: 'cn.limitation-provisions.11',
  norm: 'acts-like-a-suit',
  title: { en: 'Acts that count like a suit', fr: 'Actes assimilés à l’action', zh: '与起诉具有同等效力的事项' },
  says: {
    en: 'An order for payment, a claim in insolvency, a request for interim measures or enforcement, joining a suit or setting off in it interrupt the period as a suit does.',
    fr: 'L’injonction de payer, la production à la faillite, la demande de mesures conservatoires ou d’exécution, l’intervention ou la compensation en cours d’instance interrompent comme une action.',
    zh: '申请支付令、申报破产债权、申请诉前措施或者强制执行、追加当事人或者被通知参加诉讼、在诉讼中主张抵销等，与起诉具有同等中断效力。',
  },
  source: limitationProvisions('11'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
