import type { Rule } from '../../words.js';
import { faultWorsenedLoss } from '../../questions/customer.js';
import { worsenedPart } from '../measures/customer.js';
import { UNDATED, decision } from './source.js';

/** No duty to limit the loss, but a fault that worsens it counts. */
export const noMitigation: Rule = {
  id: 'fr.case-law.no-mitigation', norm: 'fr.case-law.no-mitigation', aliases: ['fr.no-mitigation'],
  title: { en: 'Fault that worsened the loss', fr: 'Faute ayant aggravé le préjudice', zh: '加重损失的过错' },
  says: {
    en: 'The injured side need not limit its loss for the debtor’s benefit: what it could have avoided is not taken off. Only the part by which its own fault made the loss worse is out; the debtor shows it.',
    fr: 'La victime n’est pas tenue de limiter son préjudice dans l’intérêt du responsable : ce qu’elle aurait pu éviter n’est pas déduit. Seule la part dont sa faute a aggravé le dommage est écartée ; le débiteur la prouve.',
    zh: '受损害方不负为责任人利益而减损的义务，其本可避免的损失不予扣除；仅因其自身过错而加重的部分不予赔偿，由债务人举证。',
  },
  source: decision('00-22.302', { en: 'Cass. 2e civ. 19 June 2003, 00-22.302; 1re civ. 2 July 2014, 13-17.599; 3e civ. 10 July 2013, 12-13.851; 3e civ. 5 June 2025, 23-23.775', fr: 'Civ. 2e, 19 juin 2003, n° 00-22.302 ; Civ. 1re, 2 juill. 2014, n° 13-17.599 ; Civ. 3e, 10 juill. 2013, n° 12-13.851 ; Civ. 3e, 5 juin 2025, n° 23-23.775', zh: '最高法院民二庭2003年6月19日00-22.302号；民一庭2014年7月2日13-17.599号；民三庭2013年7月10日12-13.851号；民三庭2025年6月5日23-23.775号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort'], certainty: 'reported',
  when: { ask: faultWorsenedLoss, burden: 'respondent' },
  then: [{ deduct: worsenedPart, heads: 'self', contained: 'aggravated-part', beyond: { of: 'part', over: 'all' } }],
};
