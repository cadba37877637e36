/** The public door: decide a dispute, read and check its documents, look up the law. Pure: no file, clock, locale or network. */
export { assess, assessTogether, regimes } from './core.js';
export type { Options } from './engine/assess.js';
export { fromPlain, readAny, readDocument } from './input/document.js';
export { toMatter } from './input/matter.js';
export { validate } from './input/validate.js';
export type { Matter } from './model/matter.js';
export type { Problem } from './model/problem.js';
export type { Regime } from './model/regime.js';
export type { Rule } from './model/rule.js';
export type { Verdict } from './model/verdict.js';
