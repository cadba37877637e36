import { on, type Rule } from '../../words.js';
import { ordonnance2016 } from './source.js';

/** Which law of contract: the reformed one for contracts since 1 October 2016. */
export const contractsSinceOctober2016: Rule = {
  id: 'fr.ordonnance-2016-131.9', norm: 'fr.temporal.2016', aliases: ['fr.temporal.2016'],
  title: { en: 'Reformed law of contract', fr: 'Droit des contrats réformé', zh: '适用改革后的合同法' },
  says: {
    en: 'The reform governs contracts concluded from 1 October 2016; older ones keep the former law, even on points of public policy.',
    fr: 'La réforme régit les contrats conclus à compter du 1er octobre 2016 ; les contrats antérieurs restent soumis à la loi ancienne, même d’ordre public.',
    zh: '改革适用于2016年10月1日起订立的合同；此前订立的合同，即使涉及公共秩序，仍适用旧法。',
  },
  source: ordonnance2016('9'),
  inForce: { from: on('2016-10-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort', 'statute'], certainty: 'read',
  when: { all: [] },
  then: [{ note: true }],
};
