import { at, each, idOf, word } from './item.js';
import type { Item } from './item.js';

/** Promises that the customer makes unless the profile says otherwise. */
const CUSTOMERS = ['payment', 'minimum-term', 'cooperation', 'lawful-use'];

/** The side that owes a promise. */
export const owedBy = (commitment: Item): string =>
  word(at(commitment, 'owedBy')) ?? (CUSTOMERS.includes(word(at(commitment, 'kind')) ?? '') ? 'customer' : 'provider');

const staysForTheTerm = (commitment: Item): boolean => word(at(commitment, 'kind')) === 'minimum-term' && owedBy(commitment) === 'customer';

/** A sum that the customer is to pay if the contract ends early. */
const onEarlyEnd = (clause: Item): boolean => word(at(clause, 'kind')) === 'penalty' && word(at(clause, 'trigger')) === 'early-termination' && word(at(clause, 'owedBy')) === 'customer';

const text = (from: Item, name: string, value: string): Item => ({ ...from, parent: from, name, value, text: value, fields: null, items: null });

/** The promise to stay for the term that such a clause is short for. */
const derived = (clause: Item): Item => {
  const services = at(clause, 'services') ?? at(clause, 'service');
  return {
    ...clause, text: null, items: null, value: {},
    fields: new Map([
      ['id', text(clause, 'id', `${idOf(clause)}.term`)], ['kind', text(clause, 'kind', 'minimum-term')], ['owedBy', text(clause, 'owedBy', 'customer')],
      ...(services === undefined ? [] : [['services', services] as const]),
    ]),
  };
};

/** The promises of a contract: those it writes, and, where none of them is to stay for a term, the one that a sum agreed for the early end is short for. */
export const promiseItems = (contract: Item): readonly Item[] => {
  const written = each(at(contract, 'commitments'));
  return written.some(staysForTheTerm) ? written : [...written, ...each(at(contract, 'clauses')).filter(onEarlyEnd).map(derived)];
};
