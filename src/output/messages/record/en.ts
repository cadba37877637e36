import type { RecordWords } from './words.js';

/** English. */
export const en: RecordWords = {
  onRecord: (list, where) => `On record: ${list.join('; ')} (${where})`,
  acts: {
    'integrity-check-off': 'integrity check switched off', 'source-reclaimed-early': 'source released before its time', 'alarms-ignored': 'alarms ignored',
    'formatted-unidentified': 'formatted without making sure of the machine', 'restore-never-tested': 'restoring never tried though backup was sold', 'single-copy': 'one copy only', 'no-warning': 'no warning given',
  },
  had: { monitoring: 'the service was watched', backups: 'backups were made', redundancy: 'a second system stood ready', patched: 'known defects were mended', drills: 'recovery was rehearsed', ownBackup: 'the customer had its own copy', cooperation: 'the customer cooperated' },
  lacked: { monitoring: 'the service was not watched', backups: 'no backups were made', redundancy: 'no second system stood ready', patched: 'known defects were not mended', drills: 'recovery was never rehearsed', ownBackup: 'the customer had no copy of its own', cooperation: 'the customer did not cooperate' },
  on: {
    planActivatedAt: (day) => `emergency plan put to work on ${day}`, customersInformedAt: (day) => `customers told on ${day}`, authorityNotifiedAt: (day) => `authority told on ${day}`, subjectsInformedAt: (day) => `persons concerned told on ${day}`,
    restoredAt: (day) => `service back on ${day}`, suppliedContentOn: (day) => `the customer handed over what was needed on ${day}`,
  },
  never: {
    planActivatedAt: 'no emergency plan put to work', customersInformedAt: 'customers never told', authorityNotifiedAt: 'authority never told', subjectsInformedAt: 'persons concerned never told', restoredAt: 'service never back',
    suppliedContentOn: 'the customer never handed over what was needed',
  },
  customer: {
    'no-own-backup': 'no copy of its own', 'failed-backup': 'its own copy failed', 'snapshots-not-used': 'snapshots on offer not used', 'unsecured-access': 'access left unsecured', 'credentials-shared': 'credentials shared', 'code-handed-over': 'verification code handed over',
    'late-content': 'content delivered late', 'late-report': 'failure reported late', misconfiguration: 'wrong settings', 'non-payment': 'fees not paid', other: 'other conduct of the customer',
  },
  evidence: {
    log: 'logs', screenshot: 'screenshots', audit: 'an audit', 'expert-report': 'an expert’s report', 'sales-records': 'sales records', invoice: 'invoices', witness: 'a witness', admission: 'an admission', 'contract-screen': 'the screens of the sign-up',
  },
  level: { none: 'no evidence of performance', asserted: 'performance merely asserted', documented: 'performance documented', expert: 'performance seen by an expert', admitted: 'admitted' },
  withheld: (kind) => `${kind} kept back`,
  piece: (name) => name,
};
