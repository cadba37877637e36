import { annotationsOf } from './annotations.js';
import type { Formatter } from './formatter.js';
import { junitOf } from './layout/junit.js';

/** A report of a test run. */
export const junit: Formatter = (verdicts, setting) => junitOf(verdicts.map((v) => annotationsOf(v, setting)));
