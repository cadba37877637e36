import type { Rule } from '../../words.js';
import { leftAfterRelease } from '../measures/joint-debtors.js';
import { BESIDE_DAMAGES } from '../together.js';
import { civilCode, IN_FORCE } from './source.js';

/** The creditor cannot put the part of one it released on the others. */
export const releaseOfAJointDebtor: Rule = {
  id: 'cn.civil-code.520',
  norm: 'released-joint-debtor',
  title: { en: 'Release of a joint debtor', fr: 'Remise faite à un codébiteur', zh: '免除部分连带债务人的效力' },
  says: {
    en: 'Whoever releases one joint debtor frees the others to the extent of that debtor’s part.',
    fr: 'La remise faite à un codébiteur solidaire libère les autres à hauteur de sa part.',
    zh: '债权人免除部分连带债务人的债务的，在该债务人应当承担的份额范围内，其他债务人对债权人的债务消灭。',
  },
  source: civilCode('520(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ concluded: { rule: 'cn.civil-code.178' }, about: 'case' }, { concluded: { rule: 'cn.civil-code.518' }, about: 'case' }] },
      { some: 'party', where: { is: 'released', oneOf: ['yes'], about: 'bound' } },
    ],
  },
  then: [{ scale: leftAfterRelease(civilCode('520(2)')), heads: 'all', agreed: true, streams: BESIDE_DAMAGES }],
};
