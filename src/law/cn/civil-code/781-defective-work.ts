import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** What of them is reasonable hangs on the fault and on what is at stake. */
export const defectiveWork: Rule = {
  id: 'cn.civil-code.781',
  norm: 'defective-work',
  aliases: ['cn.civil-code.770-787'],
  title: { en: 'Defective work', fr: 'Ouvrage défectueux', zh: '承揽工作成果不合格' },
  says: {
    en: 'Where the work handed over falls short of what was agreed, the customer may reasonably choose repair, new work, a lower price or damages.',
    fr: 'Si l’ouvrage livré n’est pas conforme, le client peut raisonnablement choisir la réparation, la reprise, une réduction du prix ou des dommages-intérêts.',
    zh: '承揽人交付的工作成果不符合质量要求的，定作人可以合理选择请求修理、重作、减少报酬、赔偿损失等。',
  },
  source: civilCode('781'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'serviceTypes', oneOf: ['website-build', 'software-development', 'it-integration', 'app-shell'] },
      { is: 'kind', oneOf: ['conformity', 'delivery', 'performance'] },
      { is: 'delivered', oneOf: ['yes'], about: 'case' },
      { concluded: 'breach' },
    ],
  },
  then: [{ remedy: 'remedy', granted: true }],
};
