import type { Rule } from '../../words.js';
import { HURT_BY_FAULT } from '../tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** The general ground of tort: all four elements on the injured side. */
export const liabilityForFault: Rule = {
  id: 'cn.civil-code.1165.1',
  norm: 'liability-for-fault',
  title: { en: 'Liability for fault', fr: 'Responsabilité pour faute', zh: '过错责任原则' },
  says: {
    en: 'Whoever by its fault hurts a right or protected interest of another and causes damage answers for it. The injured side shows the fault, the injury, the damage and that one caused the other. A service merely not rendered is a matter of contract.',
    fr: 'Celui qui par sa faute porte atteinte aux droits ou intérêts protégés d’autrui et cause un dommage en répond. La victime prouve la faute, l’atteinte, le dommage et le lien de causalité. Une prestation simplement non fournie relève du contrat.',
    zh: '有过错而损及他人受保护的权益者，负赔偿之责；过错、侵害、损害以及因果关系四项，均由受害一方证明。单纯未提供服务属于合同问题。',
  },
  source: civilCode('1165(1)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: HURT_BY_FAULT,
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
