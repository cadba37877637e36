import type { Condition } from '../words.js';
import type { StreamName } from '../../model/stream.js';
import { jointlyLiable } from '../questions/together.js';

/** Others promised together with the side of the contract whose debt is looked at. */
const PROMISED_TOGETHER: Condition = { is: 'together', oneOf: ['yes'], about: 'respondent' };

/** They answer each for the whole: it was agreed, or a statute says so. */
export const TOGETHER_FOR_THE_WHOLE: Condition = { all: [PROMISED_TOGETHER, { ask: jointlyLiable, burden: 'claimant', about: 'respondent' }] };

/** They do not. */
export const TOGETHER_BY_SHARES: Condition = { all: [PROMISED_TOGETHER, { not: { ask: jointlyLiable, burden: 'claimant', about: 'respondent' } }] };

/** What a debt under a contract is made of beside the damages. */
export const BESIDE_DAMAGES: readonly StreamName[] = ['credits', 'priceRelief', 'restitution', 'price', 'punitive'];
