import { formatDay } from '../../values/day.js';
import { min, roundRatio, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { compare, minus, over, plus, ratio, times, WHOLE, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { HUGE, UNBOUNDED } from '../../model/amount.js';
import type { Place, Stated, Value } from '../../model/fact.js';
import type { FeePaid, Matter } from '../../model/matter.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { PrepaidAccount } from '../../model/sums.js';
import type { Question } from '../../model/question.js';
import type { Period } from '../../values/period.js';
import { lengthInDays } from '../../values/period.js';
import { common } from '../../values/timeSpan.js';
import { neverPerformed, unperformed } from './unperformed.js';
import { WORKS_TO_ORDER } from './work.js';

/** The day from which a prepaid service was no longer to be had. */
const endOf = ({ sums, days }: Matter): number | null => sums.relief.termination?.on ?? days.end ?? days.event;

/** The part that was not used: by units, what is left over what there was; by time, the days left, and those before on which nothing was performed, over the days paid for. */
const unusedPart = (account: PrepaidAccount, end: number | null, idle: readonly Period[]): Ratio | undefined => {
  const { units, term } = account;
  if (units !== null) {
    const { acquired, consumed } = units;
    const rest = (known: Ratio | null): Ratio | null => (acquired === null || known === null || compare(known, acquired) > 0 ? null : minus(acquired, known));
    const [used, remaining] = [consumed ?? rest(units.remaining), units.remaining ?? rest(consumed)];
    if (used === null || remaining === null) return undefined;
    const all = plus(used, remaining);
    return all.num === 0n ? undefined : over(remaining, all);
  }
  if (term === null || end === null || term.to <= term.from) return undefined;
  const left = common([term], [...idle, { from: end, to: Infinity }]).reduce((days, stretch) => days + lengthInDays(stretch), 0);
  return ratio(BigInt(left), BigInt(lengthInDays(term)));
};

/** Of a sum paid ahead the part that was not used when the contract ended, and the days before of a term; undefined where that is not known. */
export const partUnusedAtTheEnd = (account: PrepaidAccount, matter: Matter): { readonly part: Ratio; readonly used: Period | null } | undefined => {
  const end = endOf(matter);
  const part = account.units === null && neverPerformed(account.service, matter) ? WHOLE : unusedPart(account, end, []);
  return part === undefined ? undefined : { part, used: account.term === null || end === null ? null : { from: account.term.from, to: Math.min(account.term.to, Math.max(end, account.term.from)) } };
};

/** A work to be finished: what was paid for one that failed goes back whole, less what is kept. Money that names no service is for those concerned. */
const isWork = (service: string, matter: Matter): boolean => {
  const type = matter.serviceTypes?.get(service);
  const types = type === undefined ? matter.subjects.case.flatMap((c) => labelsOf(c, 'services')) : [type];
  return types.length > 0 && types.every((t) => WORKS_TO_ORDER.includes(t));
};

/** The fees paid beside the deposits: a payment that stands in both lists, on the same day and of the same sum, is one. */
export const paidBesideDeposits = ({ fees, sums }: Matter): Matter['fees']['paid'] =>
  fees.paid?.filter((fee) => !sums.deposits.some((d) => d.paidOn !== null && d.paidOn === fee.paidOn && d.amount === fee.amount && (d.service === '' || d.service === fee.service))) ?? null;

const UNUSED = { units: { acquired: WHOLE, consumed: ZERO, remaining: WHOLE }, term: null } as const;

/** A court found what the customer keeps, or has to: that decides, and no days are counted beside it. */
const keptDecides = (matter: Matter): boolean =>
  matter.determinations.has('value-kept|case:') || matter.disputed.has('value-kept|case:') || matter.sums.relief.restitution?.valueKept?.state === 'open' || paidForUnknownUse(matter) > 0n;

/** Kinds of payment for a service as a whole; what is paid by the month, or by use, is paid as it is used. */
const PAID_AT_ONCE: readonly string[] = ['one-time', 'upfront'];

/** The time a fee pays for: its own, or, of the one price of a service, the term for which that is owed. */
const timeOf = (fee: FeePaid, { fees }: Matter): PrepaidAccount['term'] => {
  if (fee.from !== null && fee.to !== null) return { from: fee.from, to: fee.to };
  return PAID_AT_ONCE.includes(fee.kind) && fee.from === null && fee.to === null ? (fees.agreed.find((agreed) => agreed.service === fee.service && agreed.per === 'once')?.term ?? null) : null;
};

/** Paid again and again, or by use. */
const PAID_AS_USED: readonly string[] = ['recurring', 'usage'];

/** The contract has ended, and money is asked back. */
const askedAfterTheEnd = ({ subjects, sums }: Matter): boolean => sums.relief.restitution !== null && subjects.case.some((c) => labelsOf(c, 'ended').length > 0);

/** Paid at once for a service of which nobody knows for how long, asked back after the end; not what was paid besides for a service that is paid by time. */
const timeUnknown = (fee: FeePaid, matter: Matter): boolean =>
  PAID_AT_ONCE.includes(fee.kind) && fee.from === null && fee.to === null && askedAfterTheEnd(matter)
  && !(matter.fees.paid ?? []).some((other) => other.service === fee.service && (other.kind === 'recurring' || other.kind === 'usage' || timeOf(other, matter) !== null));

/** How a fee counts as paid ahead: for a work, or for a service of which nothing was ever performed or of whose use nothing is known, like units of which none was used; for a stretch of time that had not run out, unless what is kept is for the court, or in which nothing was performed on some day, like an unlimited plan; else not at all. */
const aheadOf = (fee: FeePaid, matter: Matter, byDays = !keptDecides(matter)): Pick<PrepaidAccount, 'units' | 'term'> | undefined => {
  const [end, term] = [endOf(matter), timeOf(fee, matter)];
  if (isWork(fee.service, matter) || neverPerformed(fee.service, matter) || timeUnknown(fee, matter)) return UNUSED;
  if (term === null || end === null) return undefined;
  if (term.to > end) return byDays ? { units: null, term } : UNUSED;
  return common([term], unperformed(fee.service, matter, true)).length > 0 ? { units: null, term } : undefined;
};

/** An account as it counts: like a fee, except that the units used are on record and stay used whatever else is kept. */
const asItCounts = (account: PrepaidAccount, matter: Matter, byDays: boolean): PrepaidAccount => {
  const [end, { service, term, units }] = [endOf(matter), account];
  if (units !== null) return account;
  const runs = term === null || (end !== null && term.to > end);
  return isWork(service, matter) || neverPerformed(service, matter) || (runs && !byDays) ? { ...account, ...UNUSED } : account;
};

/** What was paid ahead, each sum as an account of its own; stretches of time that had not run out are counted by days, or not. */
const accountsOf = (matter: Matter, byDays = !keptDecides(matter)): readonly PrepaidAccount[] => {
  const ahead = (paidBesideDeposits(matter) ?? []).flatMap((fee, i): readonly PrepaidAccount[] => {
    const how = aheadOf(fee, matter, byDays);
    return how === undefined ? [] : [{ id: `${fee.service}-${i}${how.term === null ? '' : ` ${formatDay(how.term.from)}`}`, service: fee.service, paid: fee.amount, ...how }];
  });
  const advanced = matter.sums.deposits.flatMap((d): readonly PrepaidAccount[] =>
    d.nature === 'advance' && d.paidBy === 'customer' && isWork(d.service, matter) ? [{ id: d.id, service: '', paid: d.amount, ...UNUSED }] : []);
  return [...matter.sums.prepaid.map((account) => asItCounts(account, matter, byDays)), ...ahead, ...advanced];
};

/** What was paid into an account, and the part of it that was not used; with the days of which it is in dispute whether anything was performed, or without them. */
const partsOf = (accounts: readonly PrepaidAccount[], matter: Matter, doubtful: boolean): readonly { readonly paid: Amount | null; readonly part: Ratio | undefined }[] =>
  accounts.map((account) => ({ paid: account.paid, part: unusedPart(account, endOf(matter), unperformed(account.service, matter, doubtful)) }));

/** What the days are worth that were used of the money in some accounts. */
const usedOf = (accounts: readonly PrepaidAccount[], matter: Matter): Amount =>
  sum(partsOf(accounts, matter, true).flatMap(({ paid, part }) => (paid === null || part === undefined ? [] : [paid - roundRatio(times(ratio(paid), part))])));

/** What the days used of stretches that had not run out are worth: what a court finds kept takes their place. A court that fixed what goes back counted them already. */
const keptByDays = (matter: Matter): Amount =>
  matter.determinations.has('refund-amount|case:') ? 0n : usedOf(accountsOf(matter, true), matter) - usedOf(accountsOf(matter, false), matter);

/** What a value that the record states takes off beyond the days used, which are off already where all was paid by time; beside a work, or a service of whose use nothing is known, it is another thing than the days. */
const beyondDays = (kept: Amount, matter: Matter): Amount => {
  const accounts = accountsOf(matter, true);
  if ((matter.sums.relief.restitution?.valueKept ?? null) === null || accounts.some((account) => account.units !== null)) return kept;
  const used = usedOf(accounts, matter);
  return kept > used ? kept - used : 0n;
};

/** What the customer keeps of a performance, and what of the days used it takes the place of. */
export const keptAndDays = (kept: Amount, matter: Matter): { readonly kept: Amount; readonly days: Amount } =>
  (keptDecides(matter) ? { kept, days: keptByDays(matter) } : { kept: beyondDays(kept, matter), days: 0n });

/** What was paid for stretches of time that had not run out. */
const paidByDays = (matter: Matter): Amount => {
  const whole = accountsOf(matter, false);
  return sum(accountsOf(matter, true).flatMap((account, i) => (account.units === whole[i]?.units ? [] : [account.paid ?? 0n])));
};

/** Of some services what was paid, and how much of it was not used; undefined where no payment for them is recorded, or it is not known what was used. */
export const paidAndUnused = (services: readonly string[], matter: Matter): { readonly paid: Amount; readonly unused: Amount } | undefined => {
  const own = <T extends { readonly service: string }>(sums: readonly T[]): readonly T[] => sums.filter((s) => s.service === '' || services.includes(s.service));
  const accounts = partsOf(own(accountsOf(matter)), matter, true);
  const unused = accounts.flatMap(({ paid, part }) => (paid === null || part === undefined ? [] : [roundRatio(times(ratio(paid), part))]));
  const used = own(paidBesideDeposits(matter) ?? []).filter((fee) => aheadOf(fee, matter) === undefined).map((fee) => fee.amount);
  return unused.length < accounts.length || unused.length + used.length === 0 ? undefined : { paid: sum([...accounts.flatMap((account) => account.paid ?? []), ...used]), unused: sum(unused) };
};

const most = (amount: Amount, matter: Matter): Amount => {
  const claimed = matter.sums.relief.restitution?.claimed ?? null;
  return claimed === null ? amount : min(amount, claimed);
};

/** No money is recorded that was paid for use to come: nothing goes back; what is asked all the same, beyond a deposit, is for the customer to show where no payment is recorded at all. */
const nothingRecorded = (matter: Matter, place: Place): Stated => {
  const deposits = sum(matter.sums.deposits.filter((d) => d.paidBy === 'customer').map((d) => d.amount));
  const asked = matter.sums.relief.restitution?.claimed ?? null;
  const claimed = asked === null || asked <= deposits ? null : asked - deposits;
  return matter.fees.paid !== null || claimed === null ? { state: 'is', value: 0n, place } : { state: 'open', values: [claimed, 0n], likely: 0n, place };
};

const computed = (matter: Matter): Stated | undefined => {
  const accounts = accountsOf(matter, true);
  const place = { file: '', path: 'fees.prepaid', line: null, column: null };
  if (accounts.length === 0) return nothingRecorded(matter, place);
  const known = (doubtful: boolean): readonly Amount[] => partsOf(accounts, matter, doubtful).flatMap(({ paid, part }) => (paid === null || part === undefined ? [] : [roundRatio(times(ratio(paid), part))]));
  const [parts, refunds, least] = [partsOf(accounts, matter, true), known(true), sum(known(false))];
  if (refunds.length === parts.length && sum(refunds) === least) return { state: 'is', value: most(least, matter), place };
  const all = parts.reduce<Amount | null>((n, { paid, part }) => (n === null || paid === null ? null : n + (part === undefined ? paid : roundRatio(times(ratio(paid), part)))), 0n);
  const top = all ?? matter.sums.relief.restitution?.claimed ?? null;
  return top === null ? { state: 'open', place } : { state: 'open', values: [most(top, matter), most(least, matter)], place };
};

/** What goes back of money paid for use to come. By the formula where use and rest are known; else the other side shows what was used. */
export const refundAmount: Question = {
  id: 'refund-amount', of: 'case', answer: { shape: 'amount' }, kind: 'fact', alleges: 'customer', raised: 'said', path: 'fees.prepaid',
  stated: (_, matter) => computed(matter),
  wording: { en: 'What is to be paid back of the money paid in advance?', fr: 'Quelle part des sommes payées d’avance doit être restituée ?', zh: '预付款中应当退还的数额是多少？' },
  evidence: { en: 'records of use, the account’s balance on the last day', fr: 'relevés d’utilisation, solde du compte au dernier jour', zh: '使用记录、终止当日的账户余额' },
};

/** What was paid by time or by use for a time that the record does not give, and that is asked back after the end. */
const paidForUnknownTime = (matter: Matter): Amount =>
  !askedAfterTheEnd(matter) ? 0n : sum((paidBesideDeposits(matter) ?? []).filter((fee) => PAID_AS_USED.includes(fee.kind) && timeOf(fee, matter) === null && aheadOf(fee, matter, true) === undefined).map((fee) => fee.amount));

/** What was paid by the month or by use is paid as it is used. Where the record does not say for which time, whoever asks it back shows that it was paid for a time after the end; a court that fixed what goes back decided this. */
export const paidAhead: Question = {
  id: 'paid-ahead', of: 'case', answer: { shape: 'amount' }, kind: 'fact', alleges: 'customer', raised: 'said', path: 'fees.paid[].from',
  stated: (_, matter) => {
    const [amount, place] = [matter.determinations.has('refund-amount|case:') ? 0n : most(paidForUnknownTime(matter), matter), { file: '', path: 'fees.paid[].from', line: null, column: null }];
    return amount === 0n ? { state: 'is', value: 0n, place } : { state: 'open', values: [amount, 0n], likely: 0n, place };
  },
  wording: { en: 'How much of what was paid by the month or by use was paid for a time after the end?', fr: 'Quelle part de ce qui a été payé au mois ou à l’usage l’a été pour une période postérieure à la fin ?', zh: '按期或者按用量支付的款项中，有多少对应合同终止后的期间？' },
  evidence: { en: 'invoices that name the period, the dates of payment', fr: 'les factures indiquant la période, les dates de paiement', zh: '载明计费期间的账单、付款日期' },
};

/** What was paid for services of whose use nothing is known: as much may be kept of them. */
const paidForUnknownUse = (matter: Matter): Amount =>
  sum((paidBesideDeposits(matter) ?? []).filter((fee) => !isWork(fee.service, matter) && !neverPerformed(fee.service, matter) && timeOf(fee, matter) === null && timeUnknown(fee, matter)).map((fee) => fee.amount));

/** Nobody knows how long a service was paid for that the customer had: what it keeps of it is then for the provider to show. */
export const useUnknown = (_: Subject, matter: Matter): boolean => paidForUnknownUse(matter) > 0n;

/** What the customer keeps of a performance whose price goes back. Nobody said: nothing. */
export const valueKept: Question = {
  id: 'value-kept', of: 'case', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'provider', raised: 'said', path: 'relief.restitution.valueKept',
  stated: (_, matter) => matter.sums.relief.restitution?.valueKept ?? undefined,
  fallback: () => 0n,
  domain: () => [UNBOUNDED, 0n],
  wording: { en: 'What is the performance worth that the customer keeps?', fr: 'Que vaut la prestation que le client conserve ?', zh: '客户已保有的给付价值是多少？' },
  evidence: { en: 'what was delivered and can still be used', fr: 'ce qui a été livré et reste utilisable', zh: '已交付且仍可使用的成果' },
};

/** What the record states of the value kept, with the days used, as a court would put it. */
const asACourtWould = (stated: Stated, matter: Matter): Stated => {
  const put = (value: Value): Value => (typeof value === 'bigint' && value < HUGE ? keptByDays(matter) + beyondDays(value, matter) : value);
  return stated.state === 'is' ? { ...stated, value: put(stated.value) }
    : { ...stated, ...(stated.values === undefined ? {} : { values: stated.values.map(put) }), ...(stated.likely === undefined ? {} : { likely: put(stated.likely) }) };
};

/** What the customer keeps, as Chinese law has it: where it is for the court, it takes the place of the days used, which are taken as long as nobody says more. */
export const keptInAll: Question = {
  ...valueKept,
  stated: (_, matter) => {
    const stated = matter.sums.relief.restitution?.valueKept ?? undefined;
    return stated === undefined || !keptDecides(matter) ? stated : asACourtWould(stated, matter);
  },
  fallback: (_, matter) => (keptDecides(matter) ? keptByDays(matter) : 0n),
  domain: (subject, matter) => [useUnknown(subject, matter) ? most(paidForUnknownUse(matter), matter) + paidByDays(matter) : UNBOUNDED, 0n],
};

const SHORT: readonly unknown[] = ['none', 'partial', 'late'];

/** The record, or a court, says of some promise of the provider that it was not kept. */
const providerFellShort = ({ determinations, index }: Matter): boolean =>
  [...index.values()].some((c) => {
    if (c.kind !== 'commitment' || !labelsOf(c, 'owedBy').includes('provider')) return false;
    const { measured, performed } = c.facts;
    const said = determinations.get(`commitment-breached|${c.key}`) ?? measured;
    return said?.state === 'is' ? said.value === true : performed?.state === 'is' && SHORT.includes(performed.value);
  });

/**
 * The customer left a term before its end, which it had promised to keep: entitled to where the provider fell short and a court found that serious; open where
 * it pleads that it was entitled to, or whether that was serious is in dispute.
 */
export const leftEarly = (matter: Matter): Stated | undefined => {
  const { determinations, disputed, pleas, subjects, sums: { relief: { termination }, termEnd } } = matter;
  const early = termination !== null && termination.by === 'customer' && termination.on !== null && termEnd !== null && termination.on < termEnd;
  if (!early || !subjects.commitment.some((c) => labelsOf(c, 'kind').includes('minimum-term') && labelsOf(c, 'owedBy').includes('customer'))) return undefined;
  const serious = determinations.get('breach-serious|case:');
  if (serious?.state === 'is' && (serious.value === false || providerFellShort(matter))) return serious.value === true ? serious : undefined;
  const raised = pleas.some((p) => p.plea === 'termination' && p.by === 'customer') || (disputed.has('breach-serious|case:') && providerFellShort(matter));
  return raised ? { state: 'open', place: { file: '', path: 'pleas', line: null, column: null } } : undefined;
};

/** Whether whoever ended the contract was entitled to. */
export const terminationJustified: Question = {
  id: 'termination-justified', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'invoker', raised: 'said',
  stated: (_, matter) => leftEarly(matter),
  wording: { en: 'Was the party that ended the contract entitled to end it?', fr: 'La partie qui a mis fin au contrat en avait-elle le droit ?', zh: '解除（终止）合同的一方是否享有解除权？' },
  evidence: { en: 'the breach relied on, reminders and their deadlines, what purpose was lost', fr: 'l’inexécution invoquée, les mises en demeure, le but manqué', zh: '所依据的违约、催告及期限、合同目的能否实现' },
};

/** Brought to the customer's notice, agreed one by one, or disputed as such: then somebody relies on the clause, and what it reaches is open. */
const reliedOn = (clause: Subject): Place | undefined =>
  [clause.facts.drawnToAttention, clause.facts.negotiated].flatMap((fact) => (fact === undefined || fact.place === null || (fact.state === 'is' && fact.value !== true) ? [] : [fact.place]))[0];

/** Whether a clause that stands keeps what was paid in advance with the provider. Where its words are not recorded and nobody relies on it, it does not. */
export const refundExcluded: Question = {
  id: 'refund-excluded', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said', path: 'clauses[].covers.restitution', fact: 'coversRefund',
  stated: (clause) => {
    const place = labelsOf(clause, 'kind').includes('refund') ? reliedOn(clause) : undefined;
    return clause.facts.coversRefund ?? (place === undefined ? undefined : { state: 'open', values: [true, false], likely: false, place });
  },
  fallback: () => false,
  wording: { en: 'Does the clause keep what was paid in advance and not used with the provider, after such an end?', fr: 'La clause laisse-t-elle au prestataire, après une telle fin, ce qui a été payé d’avance et non utilisé ?', zh: '按照该条款，合同如此终止后，尚未使用的预付款是否不予退还？' },
  evidence: { en: 'the words of the clause, who ended the contract and why', fr: 'les termes de la clause, qui a mis fin au contrat et pourquoi', zh: '条款文义、由谁以何种事由终止合同' },
};
