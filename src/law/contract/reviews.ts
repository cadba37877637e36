import type { Rule } from '../words.js';
import { attackAsForceMajeure } from './review/attack-as-force-majeure.js';
import { disasterInABackup } from './review/disaster-in-a-backup.js';
import { promiseWithoutFigure } from './review/promise-without-figure.js';
import { noWarningOnBackups } from './review/no-warning-on-backups.js';
import { noWarningOnChanges } from './review/no-warning-on-changes.js';
import { noWarningOnSecurity } from './review/no-warning-on-security.js';
import { notModelled } from './review/not-modelled.js';

/** What a review of a contract looks at beside the rules of its law, the same in every law. */
export const reviews: readonly Rule[] = [
  attackAsForceMajeure,
  disasterInABackup,
  promiseWithoutFigure,
  noWarningOnBackups,
  noWarningOnChanges,
  noWarningOnSecurity,
  notModelled,
];
