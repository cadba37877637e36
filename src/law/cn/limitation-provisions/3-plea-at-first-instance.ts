import type { Rule } from '../../words.js';
import { firstJudgmentOn, limitationPleadedOn } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** New evidence aside, whoever was silent at first instance is heard no more. */
export const pleaAtFirstInstance: Rule = {
  id: 'cn.limitation-provisions.3',
  norm: 'plea-at-first-instance',
  title: { en: 'Limitation is pleaded at first instance', fr: 'La prescription s’oppose en première instance', zh: '时效抗辩应在一审提出' },
  says: {
    en: 'A party that did not plead limitation at first instance is not heard with it on appeal, unless new evidence shows that time had run out.',
    fr: 'Qui n’a pas opposé la prescription en première instance ne peut plus le faire en appel, sauf preuve nouvelle qu’elle était acquise.',
    zh: '当事人在一审期间未提出诉讼时效抗辩，在二审期间提出的，不予支持，但其基于新的证据能够证明对方请求权已过诉讼时效期间的除外。',
  },
  source: limitationProvisions('3'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      { compare: [limitationPleadedOn(limitationProvisions('3')), '>', firstJudgmentOn(limitationProvisions('3'))] },
    ],
  },
  then: [{ note: true }],
};
