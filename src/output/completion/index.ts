import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import type { CommandTable } from './table.js';
import { zsh } from './zsh.js';

/** The shells, each with its completion script. */
export const completions: Readonly<Record<'bash' | 'zsh' | 'fish' | 'powershell', (table: CommandTable) => string>> = { bash, zsh, fish, powershell };
