import type { Rule } from '../../words.js';
import { OTHER_SIDE_BROKE } from '../breach.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A contract ended for non-performance before the reform. */
export const waysToEndBefore2016: Rule = {
  id: 'fr.code-civil-1804.1184', norm: 'fr.code-civil.1224',
  title: { en: 'Ending the contract for non-performance (before 2016)', fr: 'Résolution pour inexécution (avant 2016)', zh: '因不履行而解除（2016年以前）' },
  says: {
    en: 'A contract ends for non-performance under a clause, by notice of the creditor where the failure is serious enough, or by the court. Each way needs a promise of the other side that was not performed; a price that is owed counts.',
    fr: 'Le contrat prend fin pour inexécution par l’effet d’une clause, par notification du créancier si elle est assez grave, ou en justice. Chaque voie suppose une obligation inexécutée de l’autre partie ; le prix impayé compte.',
    zh: '合同因不履行而终止，可依条款、在不履行足够严重时由债权人通知或者由法院判决。各种方式均以对方未履行义务为前提；拖欠价款亦属之。',
  },
  source: codeCivil1804('1184'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: OTHER_SIDE_BROKE,
  then: [{ note: true }],
};
