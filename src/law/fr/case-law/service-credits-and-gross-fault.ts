import type { Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditCovers, creditRole } from '../../questions/credit.js';
import { faultDegree } from '../../questions/party.js';
import { UNDATED, decision } from './source.js';

/** Gross or deliberate fault: an agreed credit no longer stands for the whole harm; what it pays counts. */
export const serviceCreditsAndGrossFault: Rule = {
  id: 'fr.case-law.service-credits-and-gross-fault', norm: 'fr.case-law.service-credits-and-gross-fault',
  title: { en: 'Gross fault opens the loss beyond the credit', fr: 'Faute lourde : réparation au-delà de l’avoir', zh: '重大过失：抵扣之外的损失仍须赔偿' },
  says: {
    en: 'A provider at gross fault, or that meant the harm, cannot hold the customer to the credit agreed for it: the loss is made good in full, and what the credit pays counts towards it.',
    fr: 'Le prestataire auteur d’une faute lourde ou dolosive ne peut enfermer le client dans l’avoir convenu : le préjudice est réparé en entier, l’avoir s’y imputant.',
    zh: '服务商有重大过失或者故意的，不得以约定的抵扣为限：损失应予全部赔偿，抵扣已支付的部分计入其中。',
  },
  source: decision('C. civ. 1231-3', { en: 'case law on gross fault; C. civ. 1231-3, 1231-5', fr: 'jurisprudence sur la faute lourde ; C. civ. 1231-3, 1231-5', zh: '关于重大过失的判例；《法国民法典》第1231-3、1231-5条' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { not: { concluded: 'ineffective' } },
      { any: [{ compare: [measuredCredit, '>', noCredit] }, { is: 'lost', oneOf: ['yes'] }] },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
      { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ deduct: measuredCredit, heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } }, together: 'on-account' }],
};
