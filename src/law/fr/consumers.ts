import type { Condition } from '../words.js';

/** A consumer that concluded at a distance. */
export const AT_A_DISTANCE: Condition = { all: [{ is: 'kind', oneOf: ['consumer'], about: 'claimant' }, { is: 'channel', oneOf: ['distance'], about: 'case' }] };

/** A promise about a digital service or content, made to a consumer or a non-professional. */
export const DIGITAL: Condition = {
  all: [
    { is: 'kind', oneOf: ['consumer', 'non-professional'], about: 'claimant' },
    { is: 'kind', oneOf: ['availability', 'performance', 'security', 'conformity', 'durability', 'backup', 'support'] },
    { is: 'serviceTypes', oneOf: ['shared-hosting', 'managed-hosting', 'cloud-storage', 'content-hosting', 'saas', 'backup'] },
  ],
};
