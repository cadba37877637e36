import type { Rule } from '../../words.js';
import { standardTerms } from '../../questions/clause.js';
import { civilCodeDay, contractDay } from '../measures/contract-day.js';
import { OF_MAJOR_INTEREST } from '../major-interest.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** Why a contract of 2017 that is judged from 2021 on is judged by article 496. */
export const earlierStandardTerms: Rule = {
  id: 'cn.temporal-effect.9',
  norm: 'standard-terms-in-time',
  title: { en: 'Prompting of standard terms of earlier contracts is judged by the Civil Code', fr: 'L’information sur les clauses types de contrats antérieurs se juge selon le Code civil', zh: '民法典施行前订立的合同格式条款提示说明义务适用民法典' },
  says: {
    en: 'Where a contract made before the Civil Code contains standard terms and their author failed to draw attention to them or to explain them, article 496 of the Code governs what becomes of them.',
    fr: 'Lorsqu’un contrat conclu avant le Code civil contient des clauses types dont l’auteur n’a pas signalé ou expliqué la portée, l’article 496 du Code règle leur sort.',
    zh: '合同虽订立于民法典施行前，但格式条款未经提示或者说明的，该条款的效力争议依民法典第496条处理。',
  },
  source: temporalEffect('9'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'applicability',
  routes: ['contract', 'tort'],
  certainty: 'read',
  aliases: ['cn.temporal.9'],
  when: {
    all: [
      OF_MAJOR_INTEREST,
      { ask: standardTerms, burden: 'customer', about: 'case' },
      { compare: [contractDay, '<', civilCodeDay] },
    ],
  },
  then: [{ note: true }],
};
