import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** When a demand counts under article 195. */
export const demandThatArrived: Rule = {
  id: 'cn.limitation-provisions.8',
  norm: 'demand-that-arrived',
  title: { en: 'A demand that arrived', fr: 'Demande parvenue au débiteur', zh: '履行请求到达' },
  says: {
    en: 'A demand interrupts the period when it reaches the debtor or should have: a document handed over or signed for, a letter or data message that arrives, a bank that collects under the contract.',
    fr: 'La demande interrompt le délai lorsqu’elle parvient au débiteur ou aurait dû lui parvenir : écrit remis ou signé, lettre ou message de données arrivé, prélèvement bancaire prévu au contrat.',
    zh: '主张权利的文书送交对方、信件或者数据电文到达或者应当到达对方，或者金融机构依约扣收本息的，认定为提出履行请求，诉讼时效中断。',
  },
  source: limitationProvisions('8'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
