import type { Rule } from '../../words.js';
import { contractVoid, voidGround } from '../../questions/remedies.js';
import { IN_FORCE, civilCode } from './source.js';

/** Within the time of article 152. */
export const contractByFraud: Rule = {
  id: 'cn.civil-code.148',
  norm: 'contract-by-fraud',
  title: { en: 'Set aside for fraud', fr: 'Annulation pour dol', zh: '因欺诈可撤销' },
  says: {
    en: 'Whoever was led by the other side’s fraud to agree against its true will may have the contract set aside by a court or an arbitral tribunal.',
    fr: 'Qui a été amené par le dol de l’autre à s’engager contre sa volonté réelle peut faire annuler le contrat par le juge ou l’arbitre.',
    zh: '一方以欺诈手段使对方在违背真实意思的情况下订立合同的，受欺诈方有权请求法院或者仲裁机构予以撤销。',
  },
  source: civilCode('148'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { ask: contractVoid, burden: 'claimant', about: 'case' },
      { oneOf: voidGround, values: ['fraud'], burden: 'claimant', about: 'case' },
    ],
  },
  then: [{ note: true }],
};
