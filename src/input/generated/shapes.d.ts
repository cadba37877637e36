/* printed from schemas/; never edited */
export const contract: (value: unknown) => boolean;
export const incident: (value: unknown) => boolean;
export const overlay: (value: unknown) => boolean;
