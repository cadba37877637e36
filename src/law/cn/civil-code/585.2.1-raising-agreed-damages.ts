import type { Rule } from '../../words.js';
import { agreedSumDue, lossReplaced } from '../measures/agreed-damages.js';
import { civilCode, IN_FORCE } from './source.js';

/** The loss itself is owed instead of the lower agreed sum; that the loss is also the ceiling is not repeated since 2021. */
export const raisingAgreedDamages: Rule = {
  id: 'cn.civil-code.585.2.1',
  norm: 'raising-agreed-damages',
  title: { en: 'Agreed damages below the loss', fr: 'Somme convenue inférieure au préjudice', zh: '违约金低于损失的增加' },
  says: {
    en: 'Where the agreed sum is lower than the loss, the court may raise it at the request of the injured side; we raise it to the loss.',
    fr: 'Si la somme convenue est inférieure au préjudice, le juge peut l’augmenter à la demande du créancier ; nous la portons au préjudice.',
    zh: '约定的违约金低于造成的损失的，可以应守约方请求予以增加；本工具以增加至实际损失为限。',
  },
  source: civilCode('585(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.585.1' } },
      { pleaded: 'penalty-increase', by: 'claimant' },
      { compare: [lossReplaced(civilCode('585(2)')), '>', agreedSumDue(civilCode('585(2)'))] },
    ],
  },
  then: [{ note: true }],
};
