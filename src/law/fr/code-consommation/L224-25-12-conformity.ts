import { on, type Rule } from '../../words.js';
import { APPEARED_BY, DIGITAL } from '../consumers.js';
import { answeredForUntil } from '../measures/supply.js';
import { codeConsommation } from './source.js';

/** A digital service supplied to a consumer conforms for the whole time it is supplied. */
export const digitalConformity: Rule = {
  id: 'fr.code-consommation.L224-25-12', norm: 'fr.code-consommation.L224-25-12', aliases: ['fr.conso.L224-25-12', 'fr.temporal.consumer-digital'],
  title: { en: 'Conformity of digital services', fr: 'Conformité des services numériques', zh: '数字服务的符合性' },
  says: {
    en: 'Who supplies digital content or a digital service to a consumer, or to a non-professional, answers for its conformity: what was agreed and what may be expected, in continuity, security and updates, for the whole time of a continuous supply, and for two years after a single one.',
    fr: 'Qui fournit un contenu ou un service numérique à un consommateur, ou à un non-professionnel, répond de sa conformité : ce qui est convenu et ce qui peut être attendu, continuité, sécurité et mises à jour comprises, pendant toute la durée d’une fourniture continue, et deux ans après une fourniture ponctuelle.',
    zh: '向消费者或者非专业人士提供数字内容或者数字服务的，应保证其符合约定及合理期待，包括持续性、安全与更新；持续提供的，贯穿整个提供期间；一次性提供的，自提供起两年。',
  },
  source: codeConsommation('L224-25-12'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: { all: [DIGITAL, APPEARED_BY(answeredForUntil)] },
  then: [{ duty: 'strict' }],
};
