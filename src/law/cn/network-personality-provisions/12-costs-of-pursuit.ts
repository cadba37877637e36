import { on, type Rule } from '../../words.js';
import { personalityProvisions } from './source.js';

/** A basis for costs of pursuit. */
export const personalityCosts: Rule = {
  id: 'cn.network-personality-provisions.12',
  norm: 'costs-of-pursuit-personality',
  aliases: ['cn.npr.12'],
  title: { en: 'Costs of pursuing an injury to personality', fr: 'Frais de poursuite (personnalité)', zh: '人身权益维权合理开支' },
  says: {
    en: 'Reasonable costs of stopping an injury to personality on a network, lawyer’s fees within the official scale included, count as property loss; where the loss cannot be told the court sets up to 500,000 yuan.',
    fr: 'Les frais raisonnables pour faire cesser une atteinte à la personnalité en ligne, honoraires compris dans la limite du barème, sont un préjudice patrimonial ; si la perte ne peut être établie, le juge fixe jusqu’à 500 000 yuans.',
    zh: '为制止利用信息网络侵害人身权益所付的合理开支（含符合规定的律师费）计入财产损失；损失无法确定的，由法院在五十万元以下酌定。',
  },
  source: personalityProvisions('12'),
  inForce: { from: on('2014-10-10'), to: null },
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['legal-fees', 'investigation-cost'] }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' }] },
  then: [{ note: true }],
};
