import type { Rule } from '../../words.js';
import { clauseDrawnToAttention, clauseExplained } from '../../questions/clause.js';
import { OF_MAJOR_INTEREST, SAID_TO_BE_NO_PART } from '../major-interest.js';
import { civilCode, IN_FORCE } from './source.js';

/** Not incorporated, on that party’s plea; judged from 2021 on, whenever the contract was made. */
export const wantOfPrompting: Rule = {
  id: 'cn.civil-code.496.2',
  norm: 'want-of-prompting',
  title: { en: 'A term not drawn to attention is no part of the contract', fr: 'La clause non signalée n’entre pas dans le contrat', zh: '未尽提示说明义务的格式条款不成为合同内容' },
  says: {
    en: 'The author of standard terms draws attention, in a reasonable manner, to terms in which the other side has a major interest, such as limits of liability, and explains them on request. Failing that, if the other side missed or misunderstood the term, it may say that the term is no part of the contract. The author proves that it did what was required.',
    fr: 'L’auteur de clauses types signale de façon raisonnable celles qui touchent un intérêt majeur de l’autre partie, dont les limites de responsabilité, et les explique sur demande. À défaut, si l’autre partie ne les a pas remarquées ou comprises, elle peut soutenir qu’elles n’entrent pas dans le contrat. L’auteur prouve s’être acquitté de ce devoir.',
    zh: '对与相对方利害攸关的格式条款（包括免责、限责条款），拟定方应合理提示并应要求说明；没有做到而相对方未注意或者未理解的，相对方可以主张该条款不订入合同。是否做到，由拟定方举证。',
  },
  source: civilCode('496(2)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['prominence', 'explanation'],
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.496.1' } },
      OF_MAJOR_INTEREST,
      SAID_TO_BE_NO_PART,
      { any: [{ not: { ask: clauseDrawnToAttention, burden: 'drafter' } }, { not: { ask: clauseExplained, burden: 'drafter' } }] },
    ],
  },
  then: [{ clause: 'not-incorporated' }],
};
