import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** The list of such statutes is closed. */
export const noPunitiveDamages: Rule = {
  id: 'cn.civil-code.179',
  norm: 'no-punitive-damages',
  title: { en: 'No punitive damages without a statute', fr: 'Pas de dommages punitifs sans texte', zh: '惩罚性赔偿法定' },
  says: {
    en: 'Punitive damages are owed only where a statute gives them; a breach of contract, however grave, is none of those cases.',
    fr: 'Des dommages punitifs ne sont dus que si une loi le prévoit ; l’inexécution d’un contrat, si grave soit-elle, n’en est pas un cas.',
    zh: '法律规定惩罚性赔偿的，依照其规定；一般违约无论情节轻重，均不适用惩罚性赔偿。',
  },
  source: civilCode('179(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  bars: 'punitive',
  when: { all: [{ is: 'head', oneOf: ['punitive'] }, { concluded: 'founded' }] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
