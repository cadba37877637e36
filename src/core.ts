/** The pure core: a matter and a law in, a verdict out. No file, clock, locale or chance. */
export { assess, assessTogether } from './engine/assess.js';
export type { Options } from './engine/assess.js';
export { regimes } from './law/index.js';
export type { Matter } from './model/matter.js';
export type { Question } from './model/question.js';
export type { Regime } from './model/regime.js';
export type { Rule } from './model/rule.js';
export type { Verdict } from './model/verdict.js';
