import type { Question } from '../../model/question.js';

/** Whether a party left a security measure undone that the law asks of it. Said of the provider by `prevention`; of others by a finding. Nobody said: no. */
export const securityMeasuresLacking: Question = {
  id: 'security-measures-lacking', of: 'party', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'prevention', fact: 'measuresLacking',
  wording: { en: 'Was a security measure lacking that the law asks of the party?', fr: 'Une mesure de sécurité que la loi impose à la partie faisait-elle défaut ?', zh: '该方是否未采取法律要求的安全保护措施？' },
  evidence: { en: 'monitoring, backups, patches, drills and logs of the time; inspection reports', fr: 'surveillance, sauvegardes, correctifs, exercices et journaux d’alors ; rapports de contrôle', zh: '当时的监测、备份、补丁、演练和日志；检查报告' },
};
