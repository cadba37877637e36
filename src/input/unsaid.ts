import { at, each, word, words } from './item.js';
import type { Item } from './item.js';

/** Types of services that can be had with or without somebody who operates them. */
const RENTED = ['shared-hosting', 'dedicated-server', 'cloud-compute', 'content-hosting', 'basic-cloud'];

/** What the contract as a whole leaves unsaid: whether such a service is operated for the customer. */
export const unsaidByContract = (contract: Item): readonly string[] =>
  each(at(contract, 'services')).some((s) => RENTED.includes(word(at(s, 'type')) ?? '') && at(s, 'managed') === undefined) ? ['managed'] : [];

/** What a clause leaves unsaid: a limit, whether it holds back refunds; an exclusion of indirect loss, which kinds of loss. */
export const unsaidByClause = (item: Item, kind: string): readonly string[] => {
  const covers = at(item, 'covers');
  const silent = covers === undefined || (covers.fields !== null && at(covers, 'restitution') === undefined && at(covers, 'heads') === undefined);
  return [...(kind === 'cap' && silent ? ['refunds'] : []), ...(kind === 'head-exclusion' && at(item, 'heads') === undefined && words(at(item, 'classes')).includes('indirect') ? ['heads'] : [])];
};
