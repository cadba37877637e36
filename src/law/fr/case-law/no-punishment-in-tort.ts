import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** In tort too, damages make good and do not punish. */
export const noPunishmentInTort: Rule = {
  id: 'fr.case-law.no-punishment-in-tort', norm: 'fr.code-civil.1231-2',
  title: { en: 'No punitive damages in tort', fr: 'Pas de dommages-intérêts punitifs en matière délictuelle', zh: '侵权法上无惩罚性赔偿' },
  says: {
    en: 'Damages in tort put the victim back where it would have been, and no higher: nothing is owed to punish.',
    fr: 'Les dommages-intérêts replacent la victime dans la situation où elle se serait trouvée, sans perte ni profit : rien n’est dû pour punir.',
    zh: '侵权损害赔偿使受害人恢复至未受侵害的状态，既不亏损亦不获利：不为惩罚而赔偿。',
  },
  source: decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' }),
  inForce: UNDATED, chosenBy: 'breach-date', of: 'loss', stage: 'heads', routes: ['tort'], certainty: 'unverified',
  bars: 'punitive',
  when: { is: 'head', oneOf: ['punitive'] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
