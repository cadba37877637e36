import type { ProblemDetail } from '../../../model/problem.js';

/** What `explain` says of one code: its name, what it means, and how it is mended. */
export interface Page {
  readonly title: string;
  readonly means: string;
  readonly mending: string;
}

/** The pages of a language; a code without a page does not compile. */
export interface Pages {
  readonly labels: { readonly mistake: string; readonly mending: string };
  readonly of: Readonly<Record<ProblemDetail['kind'], Page>>;
}

/** One page. */
export const page = (title: string, means: string, mending: string): Page => ({ title, means, mending });
