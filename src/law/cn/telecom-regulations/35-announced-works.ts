import type { Rule } from '../../words.js';
import { telecomOperator } from '../../questions/telecom.js';
import { telecomRegulations, IN_FORCE } from './source.js';

/** Planned works that nobody announced. */
export const announcedWorks: Rule = {
  id: 'cn.telecom-regulations.35',
  norm: 'announced-works',
  aliases: ['cn.telecom.35'],
  title: { en: 'Works must be announced', fr: 'Travaux à annoncer', zh: '施工影响服务的告知义务' },
  says: {
    en: 'Works that may disturb the service are announced to users in time, and charges are cut for the interruption; whoever did not announce them answers for the loss. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'Les travaux pouvant troubler le service sont annoncés à temps et la redevance réduite pour l’interruption ; qui ne les a pas annoncés répond du préjudice. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '因施工等可能影响正常服务的，应当及时告知用户并相应减少费用；未告知的，赔偿由此造成的损失。云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('35'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'outage',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'planned', oneOf: ['yes'] },
      { is: 'announced', oneOf: ['no'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: telecomOperator, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ breach: true }],
};
