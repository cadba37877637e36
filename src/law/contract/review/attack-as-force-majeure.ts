import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Attack on a list of events. */
export const attackAsForceMajeure: Rule = {
  id: 'contract.review.attack-as-force-majeure', norm: 'contract.review.attack-as-force-majeure',
  title: { en: 'Attack on a list of events', fr: 'Attaque dans une liste d’événements', zh: '将网络攻击列为免责事件' },
  says: {
    en: 'The list of events names attacks or malware. Security is part of what a host promises: an attack excuses only as far as it could neither be foreseen nor withstood, whatever the list calls it.',
    fr: 'La liste d’événements nomme l’attaque ou le logiciel malveillant. La sécurité fait partie de ce que promet un hébergeur : l’attaque n’exonère que si elle ne pouvait être ni prévue ni surmontée, quel que soit le nom que lui donne la liste.',
    zh: '免责事件清单包含网络攻击或者恶意软件。安全保障本属服务商的义务；攻击只有在不能预见、不能避免且不能克服时才能免责，不因列入清单而改变。',
  },
  source: reviewOf('attack-as-force-majeure'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['other-list'], remark: 'warning',
  when: { all: [{ is: 'kind', oneOf: ['cause-exclusion'] }, { is: 'causes', oneOf: ['cyberattack', 'malware'] }] },
  then: [{ note: true }],
};
