import type { Rule } from '../../words.js';
import { OTHER_SIDE_BROKE } from '../breach.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A contract ends for non-performance in one of three ways. */
export const waysToEnd: Rule = {
  id: 'fr.code-civil.1224', norm: 'fr.code-civil.1224',
  title: { en: 'Ending the contract for non-performance', fr: 'Résolution pour inexécution', zh: '因不履行而解除' },
  says: {
    en: 'A contract ends for non-performance under a clause, by notice of the creditor where the failure is serious enough, or by the court. Each way needs a promise of the other side that was not performed; a price that is owed counts.',
    fr: 'Le contrat prend fin pour inexécution par l’effet d’une clause, par notification du créancier si elle est assez grave, ou en justice. Chaque voie suppose une obligation inexécutée de l’autre partie ; le prix impayé compte.',
    zh: '合同因不履行而终止，可依条款、在不履行足够严重时由债权人通知或者由法院判决。各种方式均以对方未履行义务为前提；拖欠价款亦属之。',
  },
  source: codeCivil('1224'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: OTHER_SIDE_BROKE,
  then: [{ note: true }],
};
