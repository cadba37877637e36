import type { Rule } from '../../words.js';
import { voidRefund } from '../measures/restitution.js';
import { civilCode, IN_FORCE } from './source.js';

/** What cannot be given back is made good in money. */
export const restitutionAfterNullity: Rule = {
  id: 'cn.civil-code.157.1',
  norm: 'restitution-after-nullity',
  aliases: ['cn.civil-code.148/153/156/157'],
  title: { en: 'Giving back after nullity', fr: 'Restitution après nullité', zh: '合同无效后的返还' },
  says: {
    en: 'When a contract is void or set aside, what was received goes back; what cannot be given back is made good in money, so that the price, a deposit included, goes back less the value kept.',
    fr: 'Le contrat nul ou annulé, ce qui a été reçu est restitué ; ce qui ne peut l’être est compensé en argent : le prix, arrhes comprises, revient, moins la valeur conservée.',
    zh: '合同无效、被撤销后，因该行为取得的财产应当返还；不能返还或者没有必要返还的，应当折价补偿：返还价款及定金，扣除已保有的给付价值。',
  },
  source: civilCode('157'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.155' } },
      { is: 'role', oneOf: ['customer'], about: 'claimant' },
      { any: [{ is: 'asked', oneOf: ['restitution'] }, { is: 'asked', oneOf: ['annulment'] }] },
    ],
  },
  then: [{ add: voidRefund(civilCode('157')), stream: 'restitution' }],
};
