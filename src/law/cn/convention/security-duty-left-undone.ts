import { on, type Rule } from '../../words.js';
import { securityMeasuresLacking } from '../../questions/security.js';
import { convention } from './source.js';

/** The statutes state the duty and call its breach no more than evidence; what follows for proof is inferred from it. */
export const securityDutyLeftUndone: Rule = {
  id: 'cn.convention.security-duty-left-undone',
  norm: 'security-duty-left-undone',
  title: { en: 'A security duty left undone: who shows fault', fr: 'Devoir de sécurité négligé : preuve de la faute', zh: '未履行安全保护义务时过错的举证' },
  says: {
    en: 'Where it is shown that whoever runs a network lacked a measure that the law asks of it for data or personal information (Cybersecurity Law 21 and 42, since 2026 23 and 44; Data Security Law 27; Civil Code 1038), that is evidence of fault, and it is for it to show that it was not at fault.',
    fr: 'Lorsqu’il est établi que l’exploitant d’un réseau n’avait pas une mesure que la loi lui impose pour les données ou les informations personnelles (loi sur la cybersécurité, 21 et 42, depuis 2026 23 et 44 ; loi sur la sécurité des données, 27 ; code civil, 1038), c’est un indice de faute, et il lui revient de prouver qu’il n’en a pas commis.',
    zh: '已证明网络运营者未就数据或者个人信息采取法律要求的措施的（《网络安全法》第21条、第42条，2026年起为第23条、第44条；《数据安全法》第27条；《民法典》第1038条），可作为其过错的证据，由其证明自己没有过错。',
  },
  source: convention('security-duty-left-undone'),
  inForce: { from: on('2017-06-01'), to: null },
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { any: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'personalData', oneOf: ['yes'], about: 'case' }] },
      { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' },
      { ask: securityMeasuresLacking, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ burden: 'fault', on: 'respondent', everywhere: true }],
};
