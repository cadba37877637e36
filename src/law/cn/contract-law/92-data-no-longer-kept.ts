import type { Rule } from '../../words.js';
import { dataLostAfterTheEnd, noLongerKept } from '../after-the-end.js';
import { contractLaw, IN_FORCE } from './source.js';
import { TOO_EARLY } from '../stopping.js';

/** The promise to keep the data ends with the contract; what good faith asks for lasts as long as fetching them takes. */
export const dataNoLongerKept: Rule = {
  id: 'cn.contract-law.92',
  norm: 'data-no-longer-kept',
  title: { en: 'Data lost once they no longer had to be kept', fr: 'Données perdues une fois qu’elles n’avaient plus à être conservées', zh: '保存义务消灭后灭失的数据' },
  says: {
    en: 'After the end of the contract good faith and usage ask for notice, help and confidence, and no more: data are kept for the time agreed, else as long as is shown to be needed to fetch them. What is lost later is not answered for.',
    fr: 'Après la fin du contrat, la bonne foi et les usages demandent avis, concours et discrétion, rien de plus : les données se conservent le temps convenu, à défaut celui dont la récupération est montrée avoir besoin. Ce qui se perd plus tard n’engage pas.',
    zh: '合同终止后，当事人依诚信原则和交易习惯负通知、协助、保密等义务，以此为限：数据保存至约定期限届满；未约定的，保存至取回所需的合理期间，由主张者证明。此后灭失的，不承担责任。',
  },
  source: contractLaw('92'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'unverified',
  when: { all: [dataLostAfterTheEnd('cn.contract-law.96', TOO_EARLY, contractLaw('92')), noLongerKept('cn.contract-law.98')] },
  then: [{ excuse: 'whole', as: 'stopped-with-right' }],
};
