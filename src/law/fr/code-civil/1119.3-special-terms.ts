import type { Rule } from '../../words.js';
import { SAID_OTHERWISE } from '../terms.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Of two terms that disagree the special one holds; two sets of general terms cancel each other. */
export const specialTerms: Rule = {
  id: 'fr.code-civil.1119.3', norm: 'fr.code-civil.1119.3',
  title: { en: 'Special terms prevail over general ones', fr: 'Les conditions particulières l’emportent', zh: '特别条款优先于一般条款' },
  says: {
    en: 'Where a special term of the contract disagrees with a general one, the special one holds. Where the general terms of the two sides disagree, the terms that cannot stand together have no effect.',
    fr: 'En cas de discordance entre conditions particulières et conditions générales, les premières l’emportent. Si les conditions générales des deux parties sont incompatibles, celles qui s’opposent sont sans effet.',
    zh: '特别条款与一般条款不一致的，以特别条款为准；双方的一般条款相互抵触的，抵触部分均不生效力。',
  },
  source: codeCivil('1119'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: SAID_OTHERWISE,
  then: [{ clause: 'inapplicable' }],
};
