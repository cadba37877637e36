import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Says how; whether it was is asked once, by article 584. */
export const whatWasForeseeable: Rule = {
  id: 'cn.contract-interpretation.63.1',
  norm: 'what-was-foreseeable',
  title: { en: 'How foreseeability is judged', fr: 'Comment s’apprécie la prévisibilité', zh: '可预见范围的判断' },
  says: {
    en: 'What was foreseeable is judged as a person placed like the party in breach would have seen it when the contract was made: from its purpose, the parties, what is exchanged, the kind of deal, usage and the negotiations.',
    fr: 'La prévisibilité s’apprécie comme une personne placée comme le débiteur l’aurait vue à la conclusion : selon le but du contrat, les parties, l’objet, le type d’opération, les usages et les pourparlers.',
    zh: '以与违约方处于相同或者类似情况的人在订约时能够预见者为准，结合合同目的、主体、内容、交易类型、交易习惯和磋商过程确定。',
  },
  source: contractInterpretation('63(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { compare: [breachDay, '>=', civilCodeDay] }] },
  then: [{ note: true }],
};
