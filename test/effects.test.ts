import { regimes } from '../src/law/index.js';
import { describeEffects } from './support/effects.js';

/** A French rule without which nothing comes out otherwise would be a rule that no case needs. */

describeEffects(regimes.FR, {});
