import type { Rule } from '../../words.js';
import { restTooLate } from '../barred.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** They are known with the claim as a whole. */
export const creditsOutOfTime: Rule = {
  id: 'cn.general-provisions.192.3',
  norm: 'credits-out-of-time',
  title: { en: 'Credits, a lower price or a multiple out of time', fr: 'Avoirs, réduction du prix ou multiple prescrits', zh: '服务抵扣、减价及惩罚性赔偿请求权的诉讼时效' },
  says: {
    en: 'Each claim has its own period: where the one for credits, a lower price or a multiple has run out and others have not, the debtor may refuse these alone.',
    fr: 'Chaque créance a son propre délai : lorsque celui des avoirs, de la réduction du prix ou d’un multiple est expiré et que d’autres courent encore, le débiteur peut refuser ces seules sommes.',
    zh: '各项请求权的诉讼时效期间分别计算；服务抵扣、减价、惩罚性赔偿的请求权已过诉讼时效而其他请求权未过的，义务人仅可就该部分拒绝给付。',
  },
  source: generalProvisions('192'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      restTooLate(generalProvisions('192')),
    ],
  },
  then: [{ excuse: 'part', as: 'limitation' }, { bars: ['credits', 'priceRelief', 'punitive'] }],
};
