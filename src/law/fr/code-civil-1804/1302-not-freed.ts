import type { Rule } from '../../words.js';
import { NOT_FREED } from '../majeure.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Under the former law: a debtor that took the risk, or was in default already, is not freed. */
export const riskOrDefaultBefore2016: Rule = {
  id: 'fr.code-civil-1804.1302', norm: 'fr.code-civil.1351-1',
  title: { en: 'Risk assumed, or default before the event', fr: 'Risque assumé ou débiteur déjà en demeure', zh: '已承担风险或者事前已迟延' },
  says: {
    en: 'For contracts concluded before October 2016: the debtor that took the risk of the event, or was in default before it, is not freed, unless the loss would have come all the same.',
    fr: 'Pour les contrats conclus avant octobre 2016 : le débiteur qui s’était chargé du cas fortuit ou était déjà en demeure n’est pas libéré, sauf si la perte fût également survenue.',
    zh: '2016年10月前订立的合同：债务人已承担意外事件风险或者事前已迟延的，不得免责，但损失同样会发生的除外。',
  },
  source: codeCivil1804('1302'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'breach', routes: ['contract', 'tort'], certainty: 'unverified',
  when: NOT_FREED,
  then: [{ note: true }],
};
