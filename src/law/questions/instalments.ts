import type { Matter, ServiceFee } from '../../model/matter.js';
import type { UnpaidFee } from '../../model/sums.js';
import { sum } from '../../values/money.js';

/** What was agreed for the service of a fee; a fee that names none is for the only one. */
const agreedFor = (fee: UnpaidFee, { fees: { agreed } }: Matter): readonly ServiceFee[] => agreed.filter((a) => a.service === fee.service || (fee.service === '' && agreed.length === 1));

const likeIt = (fee: UnpaidFee, { sums: { unpaid } }: Matter): readonly UnpaidFee[] => unpaid.filter((other) => other.service === fee.service);

/** Whether a fee is one of several for a service whose price was agreed once: instalments of one debt, as far as all that was paid and is owed for it does not exceed that price. */
export const partOfOnePrice = (fee: UnpaidFee, matter: Matter): boolean => {
  const agreed = agreedFor(fee, matter);
  const like = likeIt(fee, matter);
  if (like.length < 2 || agreed.length === 0 || agreed.some((a) => a.per !== 'once')) return false;
  const paid = (matter.fees.paid ?? []).filter((p) => p.service === fee.service);
  return sum([...paid, ...like].map((f) => f.amount)) <= sum(agreed.map((a) => a.amount * a.quantity));
};

/** Whether a fee is one of several for successive times of one service. */
export const forATime = (fee: UnpaidFee, matter: Matter): boolean => likeIt(fee, matter).length > 1 && agreedFor(fee, matter).some((a) => a.per !== 'once');
