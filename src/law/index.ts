import type { Regime } from '../model/regime.js';
import { cn } from './cn/regime.js';
import { none } from './contract/regime.js';
import { fr } from './fr/regime.js';

/** The laws this tool knows, in the order in which they are printed. */
export const regimes: Readonly<Record<Regime['id'], Regime>> = { FR: fr, CN: cn, none };
