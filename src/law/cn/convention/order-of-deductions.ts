import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { avoidablePart, benefits } from '../measures/deductions.js';
import { injuredPart } from '../measures/share-left.js';
import { nothing } from '../measures/termination.js';
import { ORDER_OF_DEDUCTIONS } from './source.js';

/** Sums and shares do not come to the same in another order; sums alone, or shares alone, do. */
export const orderOfDeductions: Rule = {
  id: 'cn.convention.order-of-deductions',
  norm: 'order-of-deductions',
  title: { en: 'Order of what comes off a loss', fr: 'Ordre des déductions sur un préjudice', zh: '各项扣减的顺序' },
  says: {
    en: 'What could have been avoided, what was gained, the injured side’s own fault and the influence of force majeure all come off a loss. No text says in which order: we take the sums off first, then the shares of what is left, and add the cost of limiting the loss at the end, undiminished.',
    fr: 'La part évitable, les gains, la faute de la victime et l’incidence de la force majeure viennent en déduction d’un préjudice. Aucun texte n’en dit l’ordre : nous retirons d’abord les sommes, puis les parts de ce qui reste, et ajoutons enfin, entiers, les frais de limitation du dommage.',
    zh: '扩大的损失、所获利益、守约方的过错以及不可抗力的影响，均应从损失中扣减。扣减的先后顺序法律没有规定：本工具先扣除数额，再按比例扣减余额，最后全额加入减损费用。',
  },
  source: ORDER_OF_DEDUCTIONS,
  inForce: { from: on('2012-07-01'), to: null },
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'convention',
  when: {
    all: [
      {
        some: 'loss',
        where: {
          all: [
            { concluded: 'founded', about: 'bound' },
            { any: [{ compare: [benefits(ORDER_OF_DEDUCTIONS), '>', nothing(ORDER_OF_DEDUCTIONS)] }, { compare: [avoidablePart(ORDER_OF_DEDUCTIONS), '>', nothing(ORDER_OF_DEDUCTIONS)] }] },
          ],
        },
      },
      {
        any: [
          { all: [{ any: [{ concluded: { rule: 'cn.civil-code.592.2' } }, { concluded: { rule: 'cn.sales-interpretation-2012.30' } }] }, { compare: [injuredPart(ORDER_OF_DEDUCTIONS), '>', nothing(ORDER_OF_DEDUCTIONS)] }] },
          { concluded: { rule: 'cn.civil-code.590.1' } },
          { concluded: { rule: 'cn.contract-law.117.1' } },
        ],
      },
    ],
  },
  then: [{ note: true, marks: true }],
};
