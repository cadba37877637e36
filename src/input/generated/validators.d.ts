/* printed from schemas/; never edited */
import type { ValidateFunction } from 'ajv';

export const contract: ValidateFunction;
export const incident: ValidateFunction;
export const overlay: ValidateFunction;
