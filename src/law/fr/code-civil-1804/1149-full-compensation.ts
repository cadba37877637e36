import type { Rule } from '../../words.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** Loss suffered and gain missed, and nothing beyond. */
export const fullCompensationBefore2016: Rule = {
  id: 'fr.code-civil-1804.1149', norm: 'fr.code-civil.1231-2', aliases: ['fr.no-punitive'],
  title: { en: 'Full compensation and no more (before 2016)', fr: 'Réparation intégrale, sans profit (avant 2016)', zh: '全部赔偿而不超额（2016年以前）' },
  says: {
    en: 'Damages cover the loss suffered and the gain missed, and no more: nothing is owed to punish.',
    fr: 'Les dommages-intérêts couvrent la perte subie et le gain manqué, sans plus : rien n’est dû à titre de sanction.',
    zh: '损害赔偿包括所受损失和所失利益，仅此而已：不支持惩罚性赔偿。',
  },
  source: codeCivil1804('1149'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  bars: 'punitive',
  when: { is: 'head', oneOf: ['punitive'] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
