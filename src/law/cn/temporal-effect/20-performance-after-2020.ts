import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay, contractDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** Why a contract of 2019 broken in 2021 is judged by the Code, and its clauses by the law under which it was made. */
export const performanceAfter2020: Rule = {
  id: 'cn.temporal-effect.20',
  norm: 'performance-in-time',
  aliases: ['cn.temporal.20'],
  title: { en: 'Performance after 2020 of an earlier contract', fr: 'Exécution après 2020 d’un contrat antérieur', zh: '成立于民法典施行前的合同在施行后的履行' },
  says: {
    en: 'Where a contract made before the Civil Code is to be performed beyond that day, disputes about performance before it follow the earlier law and disputes about performance after it the chapters of the Code on performance.',
    fr: 'Si un contrat antérieur au Code civil doit s’exécuter au-delà de ce jour, les litiges sur l’exécution antérieure suivent l’ancienne loi, ceux sur l’exécution postérieure les chapitres du Code relatifs à l’exécution.',
    zh: '合同成立于民法典施行前而履行持续至施行后的，施行前履行产生的纠纷适用当时的法律，施行后履行产生的纠纷适用民法典合同编关于履行的规定。',
  },
  source: temporalEffect('20'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ compare: [contractDay, '<', civilCodeDay] }, { compare: [breachDay, '>=', civilCodeDay] }] },
  then: [{ note: true }],
};
