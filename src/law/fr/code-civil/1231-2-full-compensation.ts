import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Loss suffered and gain missed, and nothing beyond. */
export const fullCompensation: Rule = {
  id: 'fr.code-civil.1231-2', norm: 'fr.code-civil.1231-2', aliases: ['fr.no-punitive'],
  title: { en: 'Full compensation and no more', fr: 'Réparation intégrale, sans profit', zh: '全部赔偿而不超额' },
  says: {
    en: 'Damages are in general the loss suffered and the gain missed, and no more: nothing is owed to punish.',
    fr: 'Les dommages-intérêts couvrent la perte subie et le gain manqué, sans plus : rien n’est dû à titre de sanction.',
    zh: '损害赔偿一般包括所受损失和所失利益，仅此而已：不支持惩罚性赔偿。',
  },
  source: codeCivil('1231-2'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  bars: 'punitive',
  when: { is: 'head', oneOf: ['punitive'] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
