/**
 * Stands for an amount nobody put a figure on, in minor units. The documents take at most 15 digits (18 in a string), so no sum, share or cap of stated
 * amounts comes near it and what still exceeds `HUGE` after every step has no upper bound.
 */
export const UNBOUNDED = 10n ** 40n;

/** From here on an amount is printed as having no upper bound. */
export const HUGE = 10n ** 30n;
