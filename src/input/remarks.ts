import type { Problem } from '../model/problem.js';
import { LIMITING } from './clause.js';
import { isMeasured } from './measured/promise.js';
import { tell } from './conversion.js';
import { at, each, either, keyPlaceOf, word } from './item.js';
import type { Item } from './item.js';
import { problem, sorted } from './problem.js';
import { remarkOnTiers } from './tiers.js';

/** Kinds of incidents that say what failed; without a promise that failed nothing follows from them. */
const LABELS = ['data-loss', 'outage', 'non-delivery'];

const FEES = ['fees-paid', 'fees-due', 'fees-paid-or-due', 'order-fees'];

/** Every limit of a clause that is counted from fees, inside the greater or lesser of several too. */
const feeLimits = (limit: Item | undefined): readonly Item[] => {
  const basis = at(limit, 'basis');
  const inner = ['greaterOf', 'lesserOf'].flatMap((name) => each(at(limit, name))).flatMap(feeLimits);
  return basis !== undefined && FEES.includes(word(basis) ?? '') ? [basis, ...inner] : inner;
};

/** Notes a field that is absent from an item, or from the mapping that would hold it there. */
const leftOut = (problems: Problem[], item: Item, field: string, around?: string): void => {
  const holder = around === undefined ? item : at(item, around);
  if (at(holder, field) !== undefined) return;
  const place = keyPlaceOf(holder ?? item);
  problems.push(problem(holder === undefined && around !== undefined ? { ...place, path: around } : place, { kind: 'left-out', field }));
};

const ofContract = (problems: Problem[], contract: Item): void => {
  const clauses = each(at(contract, 'clauses'));
  const limiting = clauses.filter((clause) => LIMITING.includes(word(at(clause, 'kind')) ?? ''));
  const standard = at(at(contract, 'formation'), 'standardTerms');
  leftOut(problems, contract, 'concludedOn');
  if (limiting.length > 0) for (const field of ['standardTerms', 'accepted', 'negotiated']) leftOut(problems, contract, field, 'formation');
  for (const side of ['provider', 'customer']) {
    const party = at(at(contract, 'parties'), side);
    if (party !== undefined) leftOut(problems, party, 'kind');
  }
  if (word(at(contract, 'governingLaw')) === 'CN' && standard?.value !== false) for (const clause of limiting) leftOut(problems, clause, 'drawnToAttention');
  for (const clause of clauses) if (word(at(clause, 'kind')) === 'cap') leftOut(problems, clause, 'limit');
  for (const clause of clauses) if (word(at(clause, 'kind')) === 'refund' && at(at(clause, 'covers'), 'restitution') === undefined) leftOut(problems, clause, 'refund');
  if (at(at(contract, 'fees'), 'paid') === undefined)
    for (const basis of clauses.flatMap((clause) => feeLimits(at(clause, 'limit')))) tell({ problems }, basis, { kind: 'fees-missing', basis: word(basis) ?? '' });
  remarkOnTiers({ problems }, contract);
};

/** Pleas and questions from which money may go back although nobody ended the contract. */
const UNDOING = ['clause-not-incorporated', 'clause-unfair', 'termination', 'contract-void', 'contract-lapsed', 'payment-without-ground', 'consent-vitiated', 'content-wanting', 'withdrawal-exercised', 'termination-justified'];

/** Whether something on record could bring money back: an end, nullity, a payment without ground, a prepaid service that was not supplied. */
const ending = (incident: Item): boolean =>
  ['termination', 'annulment'].some((name) => { const asked = at(at(incident, 'relief'), name); return asked !== undefined && asked.value !== null && asked.value !== false; }) ||
  each(at(incident, 'notices')).some((n) => ['termination', 'withdrawal'].includes(word(at(n, 'kind')) ?? '')) ||
  word(at(incident, 'kind')) === 'undue-payment' || each(at(incident, 'performance')).length > 0 ||
  [...each(at(incident, 'pleas')).map((p) => word(at(p, 'plea'))), ...each(at(incident, 'determinations')).map((d) => word(at(d, 'question')))].some((name) => UNDOING.includes(name ?? ''));

/** Statements that say nothing, or that do not go together. */
const hardlyMeant = (problems: Problem[], incident: Item): void => {
  const shares = at(incident, 'shares');
  const weights = each(shares).flatMap((item) => at(item, 'weight') ?? at(item, 'share') ?? []);
  if (shares !== undefined && weights.length > 0 && weights.every((w) => Number(w.text) === 0)) tell({ problems }, shares, { kind: 'hardly-meant', what: 'zero-weights' });
  const joint = each(at(at(incident, 'personalData'), 'roles')).flatMap((item) => { const role = at(item, 'role'); return role !== undefined && word(role) === 'joint-controller' ? [role] : []; });
  if (joint.length === 1 && joint[0] !== undefined) tell({ problems }, joint[0], { kind: 'hardly-meant', what: 'joint-alone' });
  const [filed, event] = [at(at(incident, 'claim'), 'filedOn'), at(incident, 'occurredAt')];
  if (filed !== undefined && event !== undefined && dateText(filed) < dateText(event).slice(0, dateText(filed).length)) tell({ problems }, filed, { kind: 'hardly-meant', what: 'suit-before-event' });
};

/** The day of a time as it is written, as far as it is written; what names no day comes after all. */
const dateText = (item: Item): string => /^[0-9]{4}(-[0-9]{2}){0,2}/.exec(word(item) ?? '')?.[0] ?? '~';

const ofIncident = (problems: Problem[], incident: Item, contracts: readonly Item[]): void => {
  const label = at(incident, 'kind');
  const promises = contracts.flatMap((contract) => each(at(contract, 'commitments')));
  if (label !== undefined && LABELS.includes(word(label) ?? '') && contracts.length > 0 && each(at(incident, 'performance')).length === 0 && !promises.some(isMeasured))
    tell({ problems }, label, { kind: 'label-alone', label: word(label) ?? '' });
  leftOut(problems, incident, 'occurredAt');
  hardlyMeant(problems, incident);
  const back = at(at(incident, 'relief'), 'restitution');
  if (back !== undefined && back.value !== null && !ending(incident)) tell({ problems }, back, { kind: 'ending-missing' });
  for (const loss of each(at(incident, 'losses')))
    if (['proven', 'evidence', 'estimate', 'valuation'].every((name) => at(loss, name) === undefined)) leftOut(problems, loss, 'proven');
  const personal = at(incident, 'personalData');
  if (personal !== undefined && each(at(personal, 'roles')).length > 0) leftOut(problems, personal, 'involved');
  for (const content of each(at(incident, 'content'))) leftOut(problems, content, 'providedBy');
  for (const notice of each(at(incident, 'notices'))) {
    if (word(at(notice, 'kind')) === 'takedown') leftOut(problems, notice, 'by');
    const sent = at(notice, 'at');
    if (sent !== undefined && word(sent) !== undefined && either(notice, 'receivedAt', 'refusedAt') === undefined) tell({ problems }, sent, { kind: 'arrival-assumed', at: word(sent) ?? '' });
  }
};

/** What the authors of documents may want to add; nothing of it stops a document. An incident is read with the contracts it was given with. */
export const remarksOn = (contracts: readonly Item[], incidents: readonly Item[]): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const contract of contracts) ofContract(problems, contract);
  for (const incident of incidents) ofIncident(problems, incident, contracts);
  return sorted(problems);
};
