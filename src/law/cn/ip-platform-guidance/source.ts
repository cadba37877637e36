import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Guiding Opinions on IP cases of e-commerce platforms (法发〔2020〕32号) (最高人民法院关于审理涉电子商务平台知识产权民事案件的指导意见（法发〔2020〕32号）). */
export const ipPlatformGuidance = articlesOf(
  { en: 'SPC Guiding Opinions on IP cases of e-commerce platforms (法发〔2020〕32号)', fr: 'Avis directeurs de la CPS sur la PI des plateformes (2020)', zh: '最高人民法院关于审理涉电子商务平台知识产权民事案件的指导意见（法发〔2020〕32号）' },
  { en: 'IP Platform Guidance (PRC)', fr: 'Avis PI plateformes RPC', zh: '《电商平台知产指导意见》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2020-09-10'), to: null };
