import { on, type Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { codeConsommation } from './source.js';

/** Who is a consumer, and who is a non-professional. */
export const whoIsProtected: Rule = {
  id: 'fr.code-consommation.liminaire', norm: 'fr.code-consommation.liminaire', aliases: ['fr.conso.liminaire'],
  title: { en: 'Consumer and non-professional', fr: 'Consommateur et non-professionnel', zh: '消费者与非专业者' },
  says: {
    en: 'A consumer is a natural person who acts outside any trade; a non-professional is a legal person that does not act for its trade. A company that acts for its trade is neither; a digital service includes storing and processing data.',
    fr: 'Le consommateur est la personne physique qui agit hors de toute activité professionnelle ; le non-professionnel, la personne morale qui n’agit pas à des fins professionnelles. La société qui agit pour son activité n’est ni l’un ni l’autre ; le service numérique comprend le stockage et le traitement de données.',
    zh: '消费者指非为职业目的行事的自然人；非专业者指非为职业目的行事的法人。为其职业行事的公司二者皆非；数字服务包括数据的存储与处理。',
  },
  source: codeConsommation('liminaire'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'read',
  when: ONE_SIDE_IS('consumer', 'non-professional'),
  then: [{ note: true }],
};
