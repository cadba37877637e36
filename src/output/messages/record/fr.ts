import type { RecordWords } from './words.js';

/** French. */
export const fr: RecordWords = {
  onRecord: (list, where) => `Au dossier\u00a0: ${list.join('\u00a0; ')} (${where})`,
  acts: {
    'integrity-check-off': 'contrôle d’intégrité désactivé', 'source-reclaimed-early': 'source libérée avant terme', 'alarms-ignored': 'alarmes ignorées',
    'formatted-unidentified': 'formatage sans identification de la machine', 'restore-never-tested': 'restauration jamais essayée malgré la sauvegarde vendue', 'single-copy': 'une seule copie', 'no-warning': 'aucun avertissement donné',
  },
  had: { monitoring: 'service surveillé', backups: 'sauvegardes faites', redundancy: 'système de secours prêt', patched: 'défauts connus corrigés', drills: 'reprise répétée', ownBackup: 'copie propre du client', cooperation: 'coopération du client' },
  lacked: { monitoring: 'service non surveillé', backups: 'aucune sauvegarde', redundancy: 'aucun système de secours', patched: 'défauts connus non corrigés', drills: 'reprise jamais répétée', ownBackup: 'aucune copie propre du client', cooperation: 'défaut de coopération du client' },
  on: {
    planActivatedAt: (day) => `plan d’urgence déclenché le ${day}`, customersInformedAt: (day) => `clients informés le ${day}`, authorityNotifiedAt: (day) => `autorité informée le ${day}`, subjectsInformedAt: (day) => `personnes concernées informées le ${day}`,
    restoredAt: (day) => `service rétabli le ${day}`, suppliedContentOn: (day) => `éléments fournis par le client le ${day}`,
  },
  never: {
    planActivatedAt: 'aucun plan d’urgence déclenché', customersInformedAt: 'clients jamais informés', authorityNotifiedAt: 'autorité jamais informée', subjectsInformedAt: 'personnes concernées jamais informées', restoredAt: 'service jamais rétabli',
    suppliedContentOn: 'éléments jamais fournis par le client',
  },
  customer: {
    'no-own-backup': 'aucune copie propre', 'failed-backup': 'copie propre défaillante', 'snapshots-not-used': 'instantanés proposés non utilisés', 'unsecured-access': 'accès non sécurisé', 'credentials-shared': 'identifiants partagés', 'code-handed-over': 'code de vérification remis',
    'late-content': 'contenu livré tard', 'late-report': 'panne signalée tard', misconfiguration: 'mauvais paramétrage', 'non-payment': 'redevances impayées', other: 'autre fait du client',
  },
  evidence: {
    log: 'journaux', screenshot: 'captures d’écran', audit: 'audit', 'expert-report': 'rapport d’expert', 'sales-records': 'relevés de ventes', invoice: 'factures', witness: 'témoin', admission: 'aveu', 'contract-screen': 'écrans de souscription',
  },
  level: { none: 'exécution sans preuve', asserted: 'exécution seulement alléguée', documented: 'exécution documentée', expert: 'exécution constatée par expert', admitted: 'reconnu' },
  withheld: (kind) => `${kind}\u00a0: non produits`,
  piece: (name) => name,
};
