/** How a run ended, for scripts. */
export const EXIT = {
  done: 0,
  thresholdMet: 1,
  invalid: 2,
  undecided: 3,
  internal: 70,
  interrupted: 130,
} as const;

/** One of the ends of a run. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const PRECEDENCE: readonly ExitCode[] = [EXIT.interrupted, EXIT.internal, EXIT.invalid, EXIT.thresholdMet, EXIT.undecided, EXIT.done];

/** The end that counts when several things happened. */
export const worst = (codes: readonly ExitCode[]): ExitCode => PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
