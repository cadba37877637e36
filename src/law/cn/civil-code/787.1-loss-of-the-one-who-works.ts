import type { Rule } from '../../words.js';
import { RIGHT_TO_TERMINATE, WORK_UNFINISHED } from '../invoked.js';
import { civilCode, IN_FORCE } from './source.js';

/** Whoever gives a work up without a ground answers for the loss of the one who works. */
export const lossOfTheOneWhoWorks: Rule = {
  id: 'cn.civil-code.787.1',
  norm: 'loss-of-the-one-who-works',
  title: { en: 'Loss of the one who works', fr: 'Préjudice de l’entrepreneur', zh: '任意解除后承揽人的损失' },
  says: {
    en: 'The person who ordered a work and ends the contract before it is finished, without a ground in what the other side did, makes good the loss that this causes.',
    fr: 'Celui qui a commandé un ouvrage et met fin au contrat avant son achèvement, sans motif tiré du fait de l’autre partie, répare le préjudice qui en résulte.',
    zh: '定作人在工作完成前解除合同，且非因承揽人的原因的，应当赔偿由此给承揽人造成的损失。',
  },
  source: civilCode('787'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { is: 'ended', oneOf: ['customer'] }, WORK_UNFINISHED, { not: RIGHT_TO_TERMINATE }] },
  then: [{ breach: true }],
};
