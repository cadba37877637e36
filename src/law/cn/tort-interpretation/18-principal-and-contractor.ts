import type { Rule } from '../../words.js';
import { one } from '../measures/excuses.js';
import { wrongdoers } from '../measures/tort.js';
import { HURT_BY_FAULT } from '../tort.js';
import { IN_FORCE, tortInterpretation } from './source.js';

/** It goes before the rule on separate acts. */
export const principalAndContractor: Rule = {
  id: 'cn.tort-interpretation.18',
  norm: 'principal-and-contractor',
  aliases: ['cn.ti.15-18'],
  title: { en: 'Principal and contractor', fr: 'Donneur d’ordre et entrepreneur', zh: '定作人与承揽人的责任' },
  says: {
    en: 'A contractor answers for the whole of the harm it does to others. A principal at fault in the order, the instructions or the choice answers within that fault, jointly with it; together they never pay more than the harm.',
    fr: 'L’entrepreneur répond de tout le dommage causé aux tiers. Le donneur d’ordre fautif dans la commande, les instructions ou le choix répond dans cette mesure, avec lui ; ensemble ils ne paient jamais plus que le dommage.',
    zh: '承揽人对其工作造成的第三人损害负全部责任；定作人就定作、指示、选任的过错，在相应范围内一并负责，二者实付合计以受害人全部损失为限。',
  },
  source: tortInterpretation('18'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [HURT_BY_FAULT, { compare: [wrongdoers, '>', one] }, { some: 'party', where: { is: 'role', oneOf: ['subcontractor'], about: 'bound' } }] },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }, { contribution: 'responsibility' }],
};
