import type { Rule } from '../../words.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** The list of such statutes was closed before the Code as well. */
export const noPunitiveDamagesBefore2021: Rule = {
  id: 'cn.general-provisions.179',
  norm: 'no-punitive-damages',
  title: { en: 'No punitive damages without a statute (2017 to 2020)', fr: 'Pas de dommages punitifs sans texte (2017 à 2020)', zh: '惩罚性赔偿法定（2017年至2020年）' },
  says: {
    en: 'Punitive damages are owed only where a statute gives them; a breach of contract is none of those cases.',
    fr: 'Des dommages punitifs ne sont dus que si une loi le prévoit ; l’inexécution d’un contrat n’en est pas un cas.',
    zh: '法律规定惩罚性赔偿的，依照其规定；一般违约不适用惩罚性赔偿。',
  },
  source: generalProvisions('179(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'unverified',
  bars: 'punitive',
  when: { all: [{ is: 'head', oneOf: ['punitive'] }, { concluded: 'founded' }] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
