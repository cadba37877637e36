import type { Rule } from '../../words.js';
import { lossCertainty } from '../../questions/loss.js';
import { chanceLost } from '../measures.js';
import { UNDATED, decision } from './source.js';

/** A lost chance is a fraction of the whole loss, never none and never all. */
export const perteDeChance: Rule = {
  id: 'fr.case-law.perte-de-chance', norm: 'fr.case-law.perte-de-chance', aliases: ['fr.perte-de-chance'],
  title: { en: 'Loss of a chance', fr: 'Perte de chance', zh: '机会丧失' },
  says: {
    en: 'Where the breach cost a chance, the whole loss is valued first and the fraction lost is taken: more than nothing and less than all. So it is whenever only a duty to warn or advise was broken: the customer might have heeded the warning, or not.',
    fr: 'Lorsque l’inexécution a fait perdre une chance, le préjudice entier est évalué puis la fraction perdue prise : plus que rien, moins que tout. Il en va ainsi dès que seul un devoir de mise en garde ou de conseil est inexécuté : le client aurait pu suivre l’avis, ou non.',
    zh: '不履行致机会丧失的，先估算全部损失，再取所失机会的比例，该比例大于零而小于一。仅违反警示或者建议义务的亦同：客户可能听从警示，也可能不听从。',
  },
  source: decision('23-21.882', { en: 'Cass. 3e civ. 11 Sept 2025, 23-21.882; Ass. plén. 27 June 2025', fr: 'Civ. 3e, 11 sept. 2025, n° 23-21.882 ; Ass. plén. 27 juin 2025', zh: '最高法院民三庭2025年9月11日23-21.882号；全体会议2025年6月27日' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'reported',
  when: {
    any: [
      { all: [{ concluded: 'breach', about: { link: 'warnings' } }, { not: { concluded: 'breach', about: { link: 'promises' } } }] },
      { oneOf: lossCertainty, values: ['chance'], burden: 'claimant' },
    ],
  },
  then: [{ scale: chanceLost, heads: 'self', contained: 'chance-share', as: 'chance' }],
};
