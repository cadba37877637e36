import { on, type Rule } from '../../words.js';
import { DIGITAL_SERVICES, ONE_SIDE_IS } from '../consumers.js';
import { codeConsommation } from './source.js';

/** The rights of a consumer whose digital service does not conform cannot be signed away. */
export const noWaiverOfConformity: Rule = {
  id: 'fr.code-consommation.L224-25-32', norm: 'fr.code-consommation.L224-25-32', aliases: ['fr.conso.L224-25-30/-31/-32', 'fr.conso.L224-25-30', 'fr.conso.L224-25-31', 'fr.conso.L224-25-32', 'fr.code-consommation.L224-25-31'],
  title: { en: 'No waiver of conformity', fr: 'Ordre public de la conformité numérique', zh: '数字服务符合性规则不得约定排除' },
  says: {
    en: 'The rules on conformity of digital content and services are public policy and protect non-professionals too. A clause that takes or shortens the rights they give (a single remedy, no refund, a short time to complain, acceptance by silence) counts as unwritten. A professional who had to answer for it has recourse against whoever up the chain caused the fault.',
    fr: 'Les règles sur la conformité des contenus et services numériques sont d’ordre public et protègent aussi les non-professionnels. La clause qui supprime ou réduit les droits qu’elles ouvrent (remède exclusif, absence de remboursement, bref délai de réclamation, recette tacite) est réputée non écrite. Le professionnel qui a dû en répondre dispose d’un recours contre celui qui, dans la chaîne, est à l’origine du défaut.',
    zh: '关于数字内容与数字服务符合性的规则属公共秩序，并适用于非专业人士。剥夺或者减损其所赋权利的条款（唯一救济、不予退款、短期异议、沉默视为验收）视为未订立。承担责任的经营者可以向交易链上造成缺陷者追偿。',
  },
  source: codeConsommation('L224-25-32'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [ONE_SIDE_IS('consumer', 'non-professional'), { is: 'kind', oneOf: ['exclusive-remedy', 'refund', 'claim-window', 'acceptance'] }, DIGITAL_SERVICES] },
  then: [{ clause: 'unwritten' }],
};
