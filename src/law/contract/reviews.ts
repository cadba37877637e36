import type { Regime } from '../../model/regime.js';
import type { Rule } from '../words.js';
import { none } from './regime.js';
import { attackAsForceMajeure } from './review/attack-as-force-majeure.js';
import { deletionWithoutTime } from './review/deletion-without-time.js';
import { disasterInABackup } from './review/disaster-in-a-backup.js';
import { indirectOnly } from './review/indirect-only.js';
import { managedNotSaid } from './review/managed-not-said.js';
import { noWarningOnBackups } from './review/no-warning-on-backups.js';
import { noWarningOnChanges } from './review/no-warning-on-changes.js';
import { noWarningOnSecurity } from './review/no-warning-on-security.js';
import { notModelled } from './review/not-modelled.js';
import { promiseWithoutFigure } from './review/promise-without-figure.js';
import { refundsNotSaid } from './review/refunds-not-said.js';
import { tierGap } from './review/tier-gap.js';
import { tierOverlap } from './review/tier-overlap.js';

/** What a review of a contract looks at beside the rules of its law, the same in every law. */
export const reviews: readonly Rule[] = [
  attackAsForceMajeure,
  disasterInABackup,
  deletionWithoutTime,
  refundsNotSaid,
  indirectOnly,
  promiseWithoutFigure,
  tierGap,
  tierOverlap,
  managedNotSaid,
  noWarningOnBackups,
  noWarningOnChanges,
  noWarningOnSecurity,
  notModelled,
];

/** The contract alone with what a review looks at: for the catalogue of rules, its pages and its tests. */
export const reviewPack: Regime = { ...none, name: { en: 'Review of contracts', fr: 'Relecture de contrats', zh: '合同审查' }, rules: [...none.rules, ...reviews] };
