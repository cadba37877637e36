import type { Regime } from '../../model/regime.js';
import { on } from '../dates.js';
import { questions } from '../questions/index.js';
import { cap } from './cap.js';
import { capWithCredits } from './cap-with-credits.js';
import { capOnRecoverableLoss } from './cap-on-recoverable-loss.js';
import { carveOut } from './carve-out.js';
import { causeExclusion } from './cause-exclusion.js';
import { proofOfLoss } from './convention/proof-of-loss.js';
import { creditInFull } from './credit-in-full.js';
import { creditOnAccount } from './credit-on-account.js';
import { exclusiveRemedy } from './exclusive-remedy.js';
import { headExclusion } from './head-exclusion.js';
import { levelMissed } from './level-missed.js';
import { promise } from './promise.js';
import { serviceBack } from './service-back.js';
import { serviceCredit } from './service-credit.js';

/** The contract's own terms and nothing else: what was promised, what was agreed about liability, what is proven. */
export const none: Regime = {
  id: 'none',
  name: { en: 'The contract alone', fr: 'Le contrat seul', zh: '仅依合同约定' },
  rules: [promise, carveOut, causeExclusion, proofOfLoss, headExclusion, exclusiveRemedy, levelMissed, capOnRecoverableLoss, serviceCredit, creditInFull, creditOnAccount, cap, capWithCredits, serviceBack],
  questions,
  parameters: [],
  checkedOn: on('2026-04-03'),
};
