import type { Matter } from '../../../model/matter.js';
import type { PrepaidAccount } from '../../../model/sums.js';
import { MILLISECONDS_IN_A_DAY } from '../../../values/instant.js';
import { complement, ratio, times } from '../../../values/ratio.js';
import type { Price } from '../../contract/bad-time.js';
import { partUnusedAtTheEnd } from '../../questions/refund.js';

/** A sum paid ahead with the time it was paid for; where money is asked back, without what was not used when the contract ended. */
const priceOfAccount = (service: string, account: PrepaidAccount, matter: Matter): Price | undefined => {
  if (account.paid === null) return undefined;
  const back = matter.sums.relief.restitution === null ? undefined : partUnusedAtTheEnd(account, matter);
  const exact = back === undefined ? ratio(account.paid) : times(ratio(account.paid), complement(back.part));
  const term = back?.used ?? account.term;
  return { service, exact, for: account.units !== null || term === null || term.to <= term.from ? null : { from: term.from * MILLISECONDS_IN_A_DAY, to: term.to * MILLISECONDS_IN_A_DAY } };
};

/** What was paid ahead for a service for which nothing else was paid or is owed; an account that names no service is that of the only one. */
export const prepaidFor = (service: string, matter: Matter): readonly Price[] => {
  const { fees, sums } = matter;
  if ([...(fees.paid ?? []), ...sums.unpaid].some((fee) => fee.service === service && fee.amount > 0n)) return [];
  const only = new Set(fees.agreed.map((fee) => fee.service)).size <= 1;
  const prices = sums.prepaid.filter((account) => account.service === service || (account.service === '' && only)).map((account) => priceOfAccount(service, account, matter));
  return prices.includes(undefined) ? [] : prices.flatMap((price) => price ?? []);
};
