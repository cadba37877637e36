/** What a rule may require of somebody after an incident. */
export const STEP_NAMES = [
  'start-plan', 'inform-users', 'inform-authority', 'inform-persons', 'inform-controller', 'keep-logs', 'formal-notice', 'forward-notice', 'take-measures', 'notify-impediment', 'restore-service', 'choose-deposit-or-sum', 'mitigate', 'demand-before-ending',
] as const;

/** Steps that are to be kept up until their day: once it has passed they are over. */
export const KEPT_UP: readonly StepName[] = ['keep-logs'];

/** One of them. */
export type StepName = (typeof STEP_NAMES)[number];

/** The days of the record by which a step shows as done. */
export type DoneOn = 'planStarted' | 'usersInformed' | 'controllerInformed' | 'restored' | 'authorityInformed' | 'personsInformed';
