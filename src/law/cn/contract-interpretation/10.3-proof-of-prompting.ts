import type { Rule } from '../../words.js';
import { OF_MAJOR_INTEREST, SAID_TO_BE_NO_PART } from '../major-interest.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** A box that was ticked leaves the question open with its drafter; it answers nothing by itself. */
export const proofOfPrompting: Rule = {
  id: 'cn.contract-interpretation.10.3',
  norm: 'proof-of-prompting',
  aliases: ['cn.ci.10'],
  title: { en: 'Proof that a term was brought to notice', fr: 'Preuve de la mise en évidence de la clause', zh: '提示说明义务的举证' },
  says: {
    en: 'The author of the term proves that it was marked so as to catch attention, and explained on request. In an electronic contract a box to tick or a window that opens is by itself no such proof.',
    fr: 'L’auteur de la clause prouve l’avoir signalée de façon apparente et expliquée sur demande. Dans un contrat électronique, une case à cocher ou une fenêtre qui s’ouvre n’en est pas à elle seule la preuve.',
    zh: '提供格式条款的一方对已尽提示、说明义务承担举证责任；电子合同中仅设置勾选、弹窗等方式的，不足以认定已经履行。',
  },
  source: contractInterpretation('10(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.496.1' } },
      OF_MAJOR_INTEREST,
      SAID_TO_BE_NO_PART,
    ],
  },
  then: [{ note: true }],
};
