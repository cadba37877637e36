import { annotationsOf } from './annotations.js';
import type { Formatter } from './formatter.js';
import { githubOf } from './layout/github.js';

/** Annotations of a pull request. */
export const github: Formatter = (verdicts, setting) => githubOf(verdicts.map((v) => annotationsOf(v, setting)));
