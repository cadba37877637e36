import type { Rule } from '../../words.js';
import { faultDegree } from '../../questions/party.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Ordinary negligence leaves the clause alive; gross negligence (重大过失) and intent lift it for this breach. */
export const intentAndGrossNegligence: Rule = {
  id: 'cn.contract-law.53',
  norm: 'intent-and-gross-negligence',
  title: { en: 'No clause protects against intent or gross negligence', fr: 'Nulle clause ne couvre le dol ni la faute lourde', zh: '故意、重大过失免责条款无效' },
  says: {
    en: 'A clause that excludes liability for loss of property caused by intent or gross negligence, or for personal injury, has no effect. The text names exclusions; that a cap falls with them is the majority reading, not verified here.',
    fr: 'La clause qui exclut la responsabilité d’un dommage matériel causé par dol ou faute lourde, ou d’un dommage corporel, est sans effet. Le texte vise les exclusions ; que le plafond tombe aussi est l’opinion majoritaire, non vérifiée ici.',
    zh: '对人身损害，或者因故意、重大过失造成的财产损失，事先约定免责的，不生效力。条文只提免责；责任限额条款随之失效为多数意见，本工具尚未核实。',
  },
  source: contractLaw('53'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'breach',
  routes: ['contract', 'tort'],
  certainty: 'unverified',
  elements: ['gross-fault', 'personal-injury'],
  when: {
    all: [
      { is: 'limiting', oneOf: ['yes'] },
      { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ clause: 'inapplicable' }],
};
