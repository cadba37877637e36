/** The classes of loss. */
export const LOSS_CLASSES = ['direct', 'consequential', 'recovery', 'legal', 'punitive'] as const;

/** One of the classes. */
export type LossClass = (typeof LOSS_CLASSES)[number];
