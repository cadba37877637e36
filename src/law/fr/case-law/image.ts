import type { Rule } from '../../words.js';
import { moralLossRecoverable } from '../../questions/loss.js';
import { UNDATED, decision } from './source.js';

/** A company has an image to harm, and no feelings. */
export const imageOfACompany: Rule = {
  id: 'fr.case-law.image', norm: 'fr.case-law.image', aliases: ['fr.image'],
  title: { en: 'Image and moral loss of a company', fr: 'Image et préjudice moral d’une société', zh: '公司的商誉与精神损害' },
  says: {
    en: 'A company may claim concretely shown harm to its image, its reputation or the trust of its trade. Whether it may claim anxiety is not settled: a ruling that refused it was quashed at least in part.',
    fr: 'Une société peut obtenir réparation de l’atteinte concrètement établie à son image, à sa réputation ou à la confiance de sa clientèle. Qu’elle puisse invoquer l’anxiété n’est pas acquis : un arrêt qui l’avait refusé a été cassé au moins en partie.',
    zh: '公司可就已具体证明的形象、名誉或者商业信誉损害请求赔偿；能否主张焦虑，尚无定论：一项否定判决至少已被部分撤销。',
  },
  source: decision('21-84.493', { en: 'CA Versailles 30 June 2021, quashed at least in part by Cass. crim. 8 June 2022, 21-84.493', fr: 'CA Versailles 30 juin 2021, cassé au moins en partie par Crim. 8 juin 2022, n° 21-84.493', zh: '凡尔赛上诉法院2021年6月30日，至少部分被最高法院刑事庭2022年6月8日21-84.493号撤销' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'contested',
  when: { all: [{ is: 'head', oneOf: ['image', 'moral'] }, { not: { ask: moralLossRecoverable, burden: 'claimant' } }] },
  then: [{ deny: true, heads: 'self' }],
};
