import type { Rule } from '../../words.js';
import { seriouslyDisputable } from '../../questions/case.js';
import { SINCE_THE_CODE, codeProcedureCivile } from './source.js';

/** In interim proceedings nothing is granted that can seriously be disputed. */
export const interimPayment: Rule = {
  id: 'fr.code-procedure-civile.873', norm: 'fr.code-procedure-civile.873',
  title: { en: 'Sum on account in interim proceedings', fr: 'Provision en référé', zh: '临时程序中的先行给付' },
  says: {
    en: 'The judge of interim proceedings may grant a sum on account only where the debt cannot seriously be disputed; while it can, nothing is granted.',
    fr: 'Le juge des référés n’accorde une provision que si l’obligation n’est pas sérieusement contestable ; tant qu’elle l’est, rien n’est accordé.',
    zh: '紧急审理法官仅在债务不存在严重争议时方可判令先行给付；仍有严重争议的，不予支持。',
  },
  source: codeProcedureCivile('873'),
  inForce: SINCE_THE_CODE, chosenBy: 'judgment-date', of: 'case', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { all: [{ is: 'proceeding', oneOf: ['interim'] }, { ask: seriouslyDisputable, burden: 'claimant' }] },
  then: [{ deny: true, heads: 'all' }],
};
