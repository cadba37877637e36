import { formatAmount } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import type { ClauseTerms, LimitFormula } from '../../model/matter.js';
import type { AmountMeasure, Measured, Reading } from '../words.js';
import { contractPrice, feesCounted, monthlyFee } from './fees.js';
import { limitUsed, paidUnderIt } from '../questions/used.js';
import { limitReading } from '../questions/reading.js';
import { termsOn } from './source.js';

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

/** Heads that procedure moves out of the damages: no part of the loss a limit is compared with. */
const COSTS: readonly string[] = ['legal-fees', 'court-costs'];

const covers = (terms: ClauseTerms, head: string, lossClass: string): boolean =>
  (terms.heads === null && terms.classes === null) || (terms.heads !== null && terms.heads.includes(head)) || (terms.classes !== null && terms.classes.includes(lossClass));

/** What is left of the covered losses when the limit is reached: by then proven and direct. */
const provenDirectLoss = (terms: ClauseTerms, reading: Reading): Measured<Amount> => {
  const { losses, digits } = reading.matter;
  const value = [...losses].reduce((sum, [id, loss]) => (covers(terms, loss.head, loss.class) && !COSTS.includes(loss.head) ? sum + reading.head(id) : sum), 0n);
  return { value, working: [{ name: 'proven-direct-loss', value: formatAmount(value, digits) }] };
};

/** The greater or lesser of several. The lesser is no more than any part of it that is known; the greater is known only with all its parts. */
const extreme = (kind: 'greater' | 'lesser', parts: readonly Measured<Amount>[]): Measured<Amount> => {
  const known = parts.flatMap((p) => (p.value === undefined ? [] : [{ value: p.value, working: p.working }]));
  const [first, ...rest] = known;
  if (first === undefined || (kind === 'greater' && known.length < parts.length)) return NOT_COMPUTED;
  const chosen = rest.reduce((a, b) => ((kind === 'lesser' ? b.value < a.value : b.value > a.value) ? b : a), first);
  return { value: chosen.value, working: [...chosen.working, { name: kind, value: `${known.length}/${parts.length}` }] };
};

const limitOf = (formula: LimitFormula, terms: ClauseTerms, reading: Reading): Measured<Amount> => {
  const { matter } = reading;
  switch (formula.kind) {
    case 'amount': return { value: formula.amount, working: [{ name: 'amount', value: formatAmount(formula.amount, matter.digits) }] };
    case 'fees': return feesCounted(formula, matter);
    case 'monthly-fee': return monthlyFee(formula, matter);
    case 'contract-price': return contractPrice(formula, matter);
    case 'proven-direct-loss': return provenDirectLoss(terms, reading);
    case 'greater':
    case 'lesser': return extreme(formula.kind, formula.of.map((part) => limitOf(part, terms, reading)));
    case 'readings': return extreme(reading.answer(limitReading) === 'for-author' ? 'lesser' : 'greater', formula.of.map((part) => limitOf(part, terms, reading)));
    case 'unsupported': return NOT_COMPUTED;
  }
};

/** What earlier events left of a limit: of one for each event all of it. */
const lessUsed = (whole: { readonly value: Amount; readonly working: Measured<Amount>['working'] }, reading: Reading): Measured<Amount> => {
  const { matter, self, answer } = reading;
  const [paid, due] = [paidUnderIt(self, matter), answer(limitUsed)];
  const used = paid + (typeof due === 'bigint' ? due : 0n);
  return used === 0n ? whole : {
    value: used > whole.value ? 0n : whole.value - used,
    working: [...whole.working, ...(paid === 0n ? [] : [{ name: 'paid-under-it', value: formatAmount(paid, matter.digits) }]), ...(typeof due !== 'bigint' || due === 0n ? [] : [{ name: 'due-before', value: formatAmount(due < whole.value ? due : whole.value, matter.digits) }])],
  };
};

/** How high the limit of a clause is, as its formula says. What cannot be computed is undefined, never nothing. */
export const limitOfLiability: AmountMeasure = {
  id: 'contract.limit',
  source: termsOn('limit', { en: 'limit of liability', fr: 'plafond de responsabilité', zh: '责任限额' }),
  asks: [{ question: limitReading, burden: 'respondent' }, { question: limitUsed, burden: 'respondent' }], monotone: { 'limit-used': 'down' },
  compute: (reading) => {
    const terms = reading.matter.clauses.get(reading.self.id);
    if (terms === undefined || terms.limit === null) return NOT_COMPUTED;
    const whole = limitOf(terms.limit, terms, reading);
    const found = whole.value === undefined ? whole : lessUsed({ value: whole.value, working: whole.working }, reading);
    return found.value === undefined ? found : { value: found.value, working: [...found.working, { name: 'limit', value: formatAmount(found.value, reading.matter.digits), ...(terms.source === null ? {} : { from: terms.source }) }] };
  },
};
