import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { lossExistenceShown, lossSetByCourt } from '../../questions/ending.js';
import { nothingAdded, restOfClaim, restUpToCeiling } from '../measures/profit-at-discretion.js';
import { personalityProvisions } from './source.js';

/** A band, no figure: until a court has set one, nothing is added. */
export const sumSetByTheCourt: Rule = {
  id: 'cn.network-personality-provisions.12.2',
  norm: 'sum-set-for-personality',
  title: { en: 'A loss from an injury to personality that cannot be told: up to 500,000', fr: 'Perte née d’une atteinte à la personnalité, impossible à chiffrer : jusqu’à 500 000', zh: '人身权益财产损失无法确定：五十万元以下酌定' },
  says: {
    en: 'Where an injury to personality on a network caused a property loss and neither it nor the infringer’s gain can be told, the court sets a sum by the circumstances, up to 500,000 yuan. Until it has, nothing is added; the band runs up to the claim, within the ceiling.',
    fr: 'Lorsqu’une atteinte à la personnalité sur un réseau a causé une perte et que ni elle ni le profit ne peuvent être chiffrés, le juge fixe une somme selon les circonstances, dans la limite de 500 000 yuans. Tant qu’il ne l’a pas fait, rien n’est ajouté ; la marge va jusqu’à la demande, sous ce plafond.',
    zh: '利用信息网络侵害人身权益造成财产损失，损失和侵权人获利均无法确定的，由法院根据案情在五十万元以下酌定。法院酌定前不计入，区间上限为请求数额且不超过五十万元。',
  },
  source: personalityProvisions('12(2)'),
  inForce: { from: on('2014-10-10'), to: null },
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'agreed-money',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' },
      { not: { is: 'head', oneOf: ['moral', 'legal-fees', 'court-costs', 'investigation-cost', 'punitive', 'regulatory-fine'] } },
      { ask: lossExistenceShown, burden: 'claimant' },
    ],
  },
  then: [{ add: nothingAdded, stream: 'damages', discretion: { question: lossSetByCourt, low: nothingAdded, high: restUpToCeiling, atMost: restOfClaim } }],
};
