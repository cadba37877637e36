import type { Rule } from '../../words.js';
import { warningBearsOnLoss } from '../../questions/hosting.js';
import { UNDATED, decision } from './source.js';

/** A missing warning counts where it concerned what happened. */
export const warningWithBearing: Rule = {
  id: 'fr.case-law.warning-with-bearing', norm: 'fr.case-law.warning-with-bearing',
  title: { en: 'Warning that concerned the event', fr: 'Mise en garde portant sur l’événement', zh: '针对所发生事项的警示' },
  says: {
    en: 'A warning that was not given costs a chance only where it concerned what happened: silence on DNS settings does not explain lost backups.',
    fr: 'La mise en garde omise ne fait perdre une chance que si elle portait sur ce qui s’est produit : le silence sur les DNS n’explique pas la perte de sauvegardes.',
    zh: '未作的警示仅在其针对所发生事项时才导致机会丧失：未就DNS设置作出警示，不能解释备份的丢失。',
  },
  source: decision('lien de causalité', { en: 'case law (causation of a missing warning)', fr: 'jurisprudence (causalité du défaut de mise en garde)', zh: '判例（警示缺失的因果关系）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'defences', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['warning', 'advice'] }, { concluded: 'breach' }, { ask: warningBearsOnLoss, burden: 'claimant' }] },
  then: [{ note: true }],
};
