import { regimes } from '../src/law/index.js';
import { describeEffects } from './support/effects.js';

/** A Chinese rule without which nothing comes out otherwise would be a rule that no case needs. */

describeEffects(regimes.CN, {
  'cn.anti-unfair-competition-law-2019.2': ['cn.tort-liability-law.6.1.2'],
  'cn.consumer-regulation.17': ['cn.consumer-law.26.3'],
  'cn.consumer-law.44.2': ['cn.e-commerce-law.38.1'],
  'cn.e-commerce-law.38.1': ['cn.consumer-law.44.2'],
  'cn.e-commerce-law.42.2': ['cn.civil-code.1195.2'],
  'cn.personal-information-protection-law.69.1': ['cn.civil-code.1165.1'],
  'cn.general-principles.135.1': ['cn.general-provisions.188', 'cn.civil-code.188'],
  'cn.online-consumption-provisions.1': ['cn.consumer-law.26.3'],
  'cn.prepaid-interpretation.9': ['cn.consumer-law.26.3', 'cn.consumer-regulation.17', 'cn.online-consumption-provisions.1'],
});
