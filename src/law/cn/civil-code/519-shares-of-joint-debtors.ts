import type { Rule } from '../../words.js';
import { debtorsWithoutMeans, nobody } from '../measures/joint-debtors.js';
import { civilCode, IN_FORCE } from './source.js';

/** The part of one who has nothing falls on the others. */
export const sharesOfJointDebtors: Rule = {
  id: 'cn.civil-code.519',
  norm: 'insolvent-joint-debtor',
  title: { en: 'The part of a joint debtor who has nothing', fr: 'La part du codébiteur insolvable', zh: '连带债务人不能履行份额的分担' },
  says: {
    en: 'Where a joint debtor cannot pay its part, the others bear that part in proportion of theirs.',
    fr: 'Lorsqu’un codébiteur solidaire ne peut payer sa part, les autres la supportent à proportion des leurs.',
    zh: '被追偿的连带债务人不能履行其应分担份额的，其他连带债务人应当在相应范围内按比例分担。',
  },
  source: civilCode('519(3)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ concluded: { rule: 'cn.civil-code.178' }, about: 'case' }, { concluded: { rule: 'cn.civil-code.518' }, about: 'case' }] },
      { compare: [debtorsWithoutMeans, '>', nobody] },
    ],
  },
  then: [{ note: true }],
};
