/** The words a rule is written with: the types of the model under the names a lawyer meets in a rule file, and the constructor of days. */
export type { About, Burden } from '../model/about.js';
export type { Condition } from '../model/condition.js';
export type { Conclusion, Heads } from '../model/conclusion.js';
export type { Measure, AmountMeasure, ShareMeasure, Reading, Measured, Line } from '../model/measure.js';
export type { Parameter } from '../model/parameter.js';
export type { Question } from '../model/question.js';
export type { Rule, RuleReading } from '../model/rule.js';
export type { Source } from '../model/source.js';
export type { Text } from '../model/text.js';
export { on } from './dates.js';
