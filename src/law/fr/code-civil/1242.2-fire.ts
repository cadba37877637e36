import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Of a fire that spread to others, only fault makes the holder liable. */
export const fireSpreadToNeighbours: Rule = {
  id: 'fr.code-civil.1242.2', norm: 'fr.code-civil.1242.2', aliases: ['fr.code-civil.1242-2'],
  title: { en: 'Fire that spread to others', fr: 'Communication d’incendie', zh: '火灾蔓延至他人' },
  says: {
    en: 'Whoever holds the place where a fire began answers to strangers whose property it reached only for a fault that they show. His own customers claim on their contract instead.',
    fr: 'Celui qui détient le lieu où un incendie a pris naissance n’en répond envers les tiers dont les biens ont brûlé que si une faute est prouvée. Ses cocontractants agissent, eux, sur leur contrat.',
    zh: '火灾起火场所的持有人，仅在第三人证明其有过错时，方对财产被延烧的第三人负责；其合同相对方则依合同主张。',
  },
  source: codeCivil('1242, al. 2'),
  inForce: SINCE_THE_REFORM, chosenBy: 'breach-date', of: 'case', stage: 'applicability', routes: ['tort'], certainty: 'read',
  when: { all: [{ not: { is: 'party', oneOf: ['yes'], about: 'claimant' } }, { is: 'causes', oneOf: ['fire'] }] },
  then: [{ note: true }],
};
