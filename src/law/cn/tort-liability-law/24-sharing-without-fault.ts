import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { rightInfringed } from '../../questions/tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Named, never computed. */
export const sharingWithoutFaultBefore2021: Rule = {
  id: 'cn.tort-liability-law.24',
  norm: 'sharing-without-fault',
  title: { en: 'Sharing a loss without fault (before 2021)', fr: 'Partage du dommage sans faute (avant 2021)', zh: '公平分担损失（2021年以前）' },
  says: {
    en: 'Where neither side was at fault the court could share the loss by the circumstances. That was discretion: nothing is computed here.',
    fr: 'Lorsque nul n’était en faute, le juge pouvait partager la perte selon les circonstances. C’était son appréciation : rien n’est calculé ici.',
    zh: '双方都无过错时，法院曾可按实际情况令双方分担；属裁量事项，本工具不作计算。',
  },
  source: tortLiabilityLaw('24'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'content', oneOf: ['no'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: rightInfringed, burden: 'claimant', about: 'case' },
      { not: { ask: fault, burden: 'claimant', about: 'respondent' } },
    ],
  },
  then: [{ note: true }],
};
