import { promisedWith } from '../model/matter.js';
import type { Matter } from '../model/matter.js';
import type { Problem } from '../model/problem.js';
import { subjectKey } from '../model/subject.js';
import type { Subject, SubjectKind } from '../model/subject.js';
import type { Ground } from '../model/role.js';
import { minorDigits } from '../values/currency.js';
import { compare, parseRatio, ZERO } from '../values/ratio.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import { checkFigures } from './checks.js';
import { checkConflicts } from './conflicts.js';
import { clauseTerms, clauses } from './clause.js';
import { commitments, feesAgreed, feesPaid } from './contract.js';
import { tell } from './conversion.js';
import type { Conversion, Setting } from './conversion.js';
import { dayOfAssessment, keyDays } from './days.js';
import { editionOf } from './edition.js';
import type { Document } from './reading.js';
import { checkCurrency } from './figures.js';
import { caseSubject, claimantOf, outages, parties, plannedWorks, respondentsOf } from './incident.js';
import { onRecord } from './indicators.js';
import { at, each, either, word, words } from './item.js';
import type { Item } from './item.js';
import { losses } from './loss.js';
import { debtorsWith, offers, payments, weights, withShares } from './money.js';
import { checkReferences, coDebtorsOf, namesOf, referred, servicesOf } from './names.js';
import { checkBounds } from './measured/bounds.js';
import { checkMeasured } from './measured/check.js';
import { measuredFacts } from './measured/facts.js';
import { checkOrder, checkSpans } from './order.js';
import { contentTerms, contents, noticeTerms, notices } from './notice.js';
import { placesIn } from './places.js';
import { sorted } from './problem.js';
import { sumsOf } from './sums.js';
import { workOf } from './work.js';
import { checkTerms } from './tiers.js';
import { momentOf } from './times.js';
import { roughDates } from './rough.js';
import { recordsOfOthers } from './claimants.js';
import { notAssessed } from './unread.js';
import { determinations, disputed, pleas } from './with.js';

export type { Setting } from './conversion.js';

/** Each document converts in its own currency and zone; both gather their problems in one list. */
const conversions = (contract: Item, incident: Item, setting: Setting): { readonly ofContract: Conversion; readonly ofIncident: Conversion } => {
  const problems: Problem[] = [];
  const [agreed, used] = [at(contract, 'currency'), at(incident, 'currency')];
  for (const item of [agreed, used]) if (item !== undefined) checkCurrency({ problems }, word(item) ?? '', item);
  const currency = word(used) ?? word(agreed) ?? '';
  const zoneItem = at(contract, 'timeZone') ?? at(incident, 'timeZone');
  const missing = new Set<string>();
  const offsetAt: Setting['offsetAt'] = (zone, instant) => {
    const offset = offsetOf(setting, zone, instant);
    if (Number.isNaN(offset) && !missing.has(zone)) {
      const item = [at(contract, 'timeZone'), at(incident, 'timeZone')].find((i) => word(i) === zone);
      if (item !== undefined) missing.add(zone);
      if (item !== undefined) tell(ofContract, item, { kind: 'unknown-time-zone', zone });
    }
    return offset;
  };
  const rates = each(at(incident, 'fx')).flatMap((item) => {
    const rate = parseRatio(word(at(item, 'rate')) ?? '');
    if (rate !== undefined && compare(rate, ZERO) <= 0) tell(ofContract, at(item, 'rate') ?? item, { kind: 'out-of-bounds', found: word(at(item, 'rate')) ?? '', least: '0', most: null });
    return rate === undefined ? [] : [{ from: word(at(item, 'from')) ?? '', to: word(at(item, 'to')) ?? '', rate }];
  });
  const calendar = word(zoneItem) ?? null;
  const ofContract: Conversion = { problems, currency, digits: minorDigits(currency) ?? 2, own: word(agreed) ?? currency, zone: word(at(contract, 'timeZone')) ?? null, calendar, rates, offsetAt };
  return { ofContract, ofIncident: { ...ofContract, own: currency, zone: word(at(incident, 'timeZone')) ?? calendar } };
};

/** A caller that asks `Intl` gets a RangeError for a zone it does not have. */
const offsetOf = (setting: Setting, zone: string, instant: number): number => {
  try {
    return setting.offsetAt(zone, instant);
  } catch (error) {
    if (error instanceof RangeError) return NaN;
    throw error;
  }
};

const checkTogether = (c: Conversion, contract: Item, incident: Item): void => {
  const [id, named] = [word(at(contract, 'id')) ?? '', either(incident, 'contract', 'contracts')];
  const first = each(named)[0];
  if (first !== undefined && !words(named).includes(id)) tell(c, first, { kind: 'other-contract', expected: id, found: words(named).join(', ') });
  const [start, end, endItem] = [momentOf(c, at(incident, 'occurredAt'), 'first'), momentOf(c, at(incident, 'endedAt')), at(incident, 'endedAt')];
  if (start !== null && end !== null && endItem !== undefined && (end.day < start.day || (end.day === start.day && end.at < start.at && timed(incident))))
    tell(c, endItem, { kind: 'ends-before-start', from: word(at(incident, 'occurredAt')) ?? '', to: word(endItem) ?? '' });
};

/** Whether both ends of the event carry an hour; a bare day has none to compare. */
const timed = (incident: Item): boolean => ['occurredAt', 'endedAt'].every((name) => (word(at(incident, name)) ?? '').includes(':'));

/** Some moment: every zone has an offset at it. */
const EPOCH = 0;

const groundOf = (incident: Item): Ground | null => {
  const ground = word(at(incident, 'ground'));
  return ground === 'contract' || ground === 'tort' || ground === 'statute' ? ground : null;
};

/**
 * Turns a contract, an incident and the files laid over it into what the engine reads: money, days and statements, converted once and each with its place.
 * Every problem of meaning at once; nothing a user can mend is thrown.
 */
export const toMatter = (contractDocument: Document, incidentDocument: Document, extra: readonly Document[], setting: Setting): Result<Matter, Problem> => {
  const [contract, incident] = [contractDocument.root, incidentDocument.root];
  const { ofContract, ofIncident } = conversions(contract, incident, setting);
  const overlaid = [incident, ...extra.map((document) => document.root)];
  for (const { zone } of [ofContract, ofIncident]) if (zone !== null) ofContract.offsetAt(zone, EPOCH); // a zone that does not exist is told, whether a time needs it or not
  checkFigures(ofContract, contract);
  for (const document of overlaid) checkFigures(ofIncident, document);
  const names = namesOf(ofContract, contract, incident);
  checkReferences(ofIncident, names, contract, incident);
  checkTerms(ofContract, contract);
  checkMeasured(ofContract, ofIncident, names, contract, incident);
  checkBounds(ofContract, ofIncident, contract, incident);
  checkSpans(ofContract, contract);
  for (const document of overlaid) checkSpans(ofIncident, document);
  checkOrder(ofIncident, incident);
  checkConflicts(ofIncident, incident);
  for (const p of each(at(incident, 'performance'))) referred(ofIncident, names, 'commitment', at(p, 'commitment'));
  checkTogether(ofIncident, contract, incident);

  const claimant = claimantOf(ofIncident, names, incident);
  const respondents = respondentsOf(ofIncident, names, incident, claimant);
  const respondent = respondents[0] ?? 'provider';
  const stranger = word(at(contract, 'relation')) === 'none' || (claimant !== 'provider' && claimant !== 'customer');
  const cast = parties(names, contract, incident, stranger);
  const lost = losses(ofIncident, names, incident, claimant);
  const subjects: Readonly<Record<SubjectKind, readonly Subject[]>> = {
    case: [caseSubject(ofIncident, names, contract, incident, claimant)],
    clause: clauses(ofContract, names, contract, incident),
    commitment: commitments(ofContract, names, contract, incident),
    breach: [],
    loss: lost.subjects,
    notice: notices(ofIncident, names, incident),
    content: contents(ofIncident, names, incident),
    outage: outages(incident),
    credit: [],
    party: cast.subjects,
    stream: [],
    rule: [],
  };
  const decisions = determinations(ofIncident, names, overlaid);
  const facts = measuredFacts({ contract: ofContract, incident: ofIncident }, names, contract, incident, dayOfAssessment(incident, setting.asOf), !['FR', 'CN'].includes(word(at(contract, 'governingLaw')) ?? ''), decisions);
  const terms = editionOf(ofContract, contract);
  const redated = ([agreed, happened]: readonly [Item, Item]): Matter | null => {
    const again = toMatter({ ...contractDocument, root: agreed }, { ...incidentDocument, root: happened }, extra, setting);
    return again.ok ? again.value : null;
  };
  const beside = recordsOfOthers(incident).flatMap((root) => {
    const own = toMatter(contractDocument, { ...incidentDocument, root }, extra, setting);
    return own.ok ? [own.value] : [];
  });
  const concerned = servicesOf(names, incident);
  const coDebtors = { provider: coDebtorsOf(names, contract, 'provider'), customer: coDebtorsOf(names, contract, 'customer') };
  const owed = weights(names, incident, decisions, [...new Set([...respondents, ...promisedWith(coDebtors, respondent)])]);
  const rough = roughDates([[ofContract, contract], [ofIncident, incident]]);
  const matter: Matter = {
    contract: { id: word(at(contract, 'id')) ?? '', title: word(at(contract, 'title')) ?? '', stranger },
    ...(terms === undefined ? {} : { edition: terms }),
    incident: { id: word(at(incident, 'id')) ?? '', title: word(at(incident, 'title')) ?? '', kind: word(at(incident, 'kind')) ?? '' },
    ...([...names.ids.service.keys()].every((id) => concerned.includes(id)) ? {} : { services: concerned }),
    serviceTypes: new Map([...names.ids.service].map(([id, service]) => [id, word(at(service, 'type')) ?? ''])),
    currency: ofContract.currency,
    digits: ofContract.digits,
    days: keyDays(ofContract, ofIncident, contract, incident, setting.asOf),
    parties: cast.list, ...(coDebtors.provider.length + coDebtors.customer.length === 0 ? {} : { coDebtors }), claimant, ...(beside.length === 0 ? {} : { beside }), respondents, ground: groundOf(incident),
    subjects,
    index: new Map(Object.values(subjects).flat().map((s) => [subjectKey(s.kind, s.id), s])),
    clauses: clauseTerms(ofContract, names, contract),
    losses: lost.terms,
    notices: noticeTerms(ofIncident, incident),
    contents: contentTerms(ofIncident, incident),
    fees: { paid: feesPaid(ofContract, names, contract), agreed: feesAgreed(ofContract, contract) },
    planned: plannedWorks(ofIncident, incident),
    work: workOf(ofContract, ofIncident, contract, incident),
    sums: sumsOf(ofContract, ofIncident, names, contract, incident, claimant),
    determinations: withShares(decisions, owed),
    ...(facts.promises.length === 0 ? {} : { measured: facts }),
    disputed: disputed(ofIncident, names, overlaid),
    pleas: pleas(ofIncident, names, overlaid, claimant, respondent),
    payments: payments(ofIncident, names, incident, respondent),
    offers: offers(ofIncident, names, incident, respondent),
    weights: owed,
    unrecoverable: debtorsWith('unrecoverable', names, incident),
    onRecord: onRecord(incident, respondent),
    placeOf: placesIn([contract, incident]),
    ...(rough.dates.length === 0 ? {} : { roughDates: rough.dates, dated: (days: readonly string[]) => redated(rough.on(days)) }),
    notAssessed: notAssessed(contract, incident, (loss) => (lost.terms.get(loss)?.estimate ?? null) !== null),
  };
  return ofContract.problems.length === 0 ? ok(matter) : fail(sorted(ofContract.problems));
};
