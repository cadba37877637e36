import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Between the parties to the contract both grounds are open. */
export const choiceOfAction: Rule = {
  id: 'cn.contract-law.122',
  norm: 'choice-of-action',
  title: { en: 'Choice between contract and tort', fr: 'Choix entre l’action contractuelle et l’action délictuelle', zh: '违约责任与侵权责任的选择（竞合）' },
  says: {
    en: 'Where one party’s breach also harms the person or property of the other, the latter chooses between liability for breach and liability in tort; never both for one loss.',
    fr: 'Lorsque l’inexécution porte aussi atteinte à la personne ou aux biens de l’autre partie, celle-ci choisit entre la responsabilité contractuelle et la responsabilité délictuelle, sans les cumuler pour un même préjudice.',
    zh: '同一行为既违约又侵害对方人身、财产权益的，受损害方择一主张；两种责任分别计算，不就同一损失叠加。',
  },
  source: contractLaw('122'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { is: 'party', oneOf: ['yes'], about: 'respondent' },
  then: [{ route: ['contract', 'tort'] }],
};
