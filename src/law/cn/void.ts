import type { Condition } from '../words.js';

/** The contract is void or was set aside: nothing in it binds. */
export const VOID: Condition = { any: [{ concluded: { rule: 'cn.civil-code.155' }, about: 'case' }, { concluded: { rule: 'cn.contract-law.56' }, about: 'case' }] };
