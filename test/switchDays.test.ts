import { explore } from '../src/engine/explore.js';
import { claimOf } from '../src/engine/claim.js';
import { tracing } from '../src/engine/trace.js';
import { regimes } from '../src/law/index.js';
import type { Ground } from '../src/model/role.js';
import type { Json } from './support/cases.js';
import { matterOfCase } from './support/cases.js';

type Set = Readonly<Record<string, Json>>;

/** A day on which French law changed: the day before, the day itself, and a matter that runs across; what applied and what did not. */
interface Switch { readonly day: string; readonly of: string; readonly base: string; readonly ground?: Ground; readonly set?: { readonly contract?: Set; readonly incident?: Set }; readonly with?: Json; readonly cases: readonly (readonly [string, { readonly contract?: Set; readonly incident?: Set }, string, string])[] }

const ENDED: Set = { 'relief.termination': { by: 'provider', on: '2021-05-31' } };
const BRUTAL: Json = { determinations: [{ question: 'relation-ended-brutally', answer: true, by: 'court' }] };
const UNFAIR: Json = { determinations: [{ question: 'clause-significant-imbalance', clause: 'cap', answer: true, by: 'court' }] };
const CUT: Set = { 'relief.priceReduction': { deliveredValue: 0.5 } };
const CONSUMER: Set = { 'parties.customer.kind': 'consumer', 'parties.customer.nature': 'natural' };
const OWED: Set = { claimant: 'provider', respondents: ['customer'] };

const SWITCHES: readonly Switch[] = [
  {
    day: '2016-10-01', of: 'contract', base: 'fr-backup', cases: [
      ['the day before', { contract: { concludedOn: '2016-09-30' } }, 'fr.code-civil-1804.1147', 'fr.code-civil.1231-1'],
      ['the day itself', { contract: { concludedOn: '2016-10-01' } }, 'fr.code-civil.1231-1', 'fr.code-civil-1804.1147'],
      ['a contract of 2014, a loss of 2022', { contract: { concludedOn: '2014-03-01' } }, 'fr.code-civil-1804.1147', 'fr.code-civil.1231-1'],
      ['a contract of 2014, renewed in 2017', { contract: { concludedOn: '2014-03-01', renewals: ['2017-03-01'] } }, 'fr.code-civil.1231-1', 'fr.code-civil-1804.1147'],
      ['a contract of 2014, renewed for the last time the day before', { contract: { concludedOn: '2014-09-30', renewals: ['2016-09-30'] } }, 'fr.code-civil-1804.1147', 'fr.code-civil.1231-1'],
    ],
  },
  {
    day: '2016-10-01', of: 'event', base: 'fr-backup', ground: 'tort', set: { contract: { relation: 'none' } }, cases: [
      ['the day before', { incident: { occurredAt: '2016-09-30' } }, 'fr.code-civil-1804.1382', 'fr.code-civil.1240'],
      ['the day itself', { incident: { occurredAt: '2016-10-01' } }, 'fr.code-civil.1240', 'fr.code-civil-1804.1382'],
      ['a contract of 2014 that harmed a stranger in 2022', { contract: { concludedOn: '2014-03-01' } }, 'fr.code-civil.1240', 'fr.code-civil-1804.1382'],
    ],
  },
  {
    day: '2018-10-01', of: 'contract', base: 'fr-backup', with: UNFAIR, cases: [
      ['the day before', { contract: { concludedOn: '2018-09-30' } }, 'fr.code-civil.1171', 'fr.code-civil.1171@2018-10-01'],
      ['the day itself', { contract: { concludedOn: '2018-10-01' } }, 'fr.code-civil.1171@2018-10-01', 'fr.code-civil.1171'],
      ['a contract of 2017, a loss of 2022', { contract: { concludedOn: '2017-03-01' } }, 'fr.code-civil.1171', 'fr.code-civil.1171@2018-10-01'],
      ['before either wording', { contract: { concludedOn: '2016-09-30' } }, 'fr.code-civil-1804.1134', 'fr.code-civil.1171'],
    ],
  },
  {
    day: '2018-10-01', of: 'contract, the price cut', base: 'fr-website', set: { incident: CUT }, cases: [
      ['the day before', { contract: { concludedOn: '2018-09-30' } }, 'fr.code-civil.1223', 'fr.code-civil.1223@2018-10-01'],
      ['the day itself', { contract: { concludedOn: '2018-10-01' } }, 'fr.code-civil.1223@2018-10-01', 'fr.code-civil.1223'],
      ['a contract of 2017, faults of 2020', { contract: { concludedOn: '2017-03-01' } }, 'fr.code-civil.1223', 'fr.code-civil.1223@2018-10-01'],
    ],
  },
  {
    day: '2019-04-26', of: 'end of the relation', base: 'fr-backup', set: { incident: ENDED }, with: BRUTAL, cases: [
      ['the day before', { incident: { occurredAt: '2019-04-25' } }, 'fr.code-commerce.L442-6.2', 'fr.code-commerce.L442-1.2'],
      ['the day itself', { incident: { occurredAt: '2019-04-26' } }, 'fr.code-commerce.L442-1.2', 'fr.code-commerce.L442-6.2'],
      ['a relation of 2010 that ended in 2022', { contract: { concludedOn: '2010-01-01' } }, 'fr.code-commerce.L442-1.2', 'fr.code-commerce.L442-6.2'],
    ],
  },
  {
    day: '2019-04-26', of: 'contract, paying late', base: 'fr-website', set: { incident: OWED }, cases: [
      ['the day before', { contract: { concludedOn: '2019-04-25' } }, 'fr.code-commerce.L441-6', 'fr.code-commerce.L441-10'],
      ['the day itself', { contract: { concludedOn: '2019-04-26' } }, 'fr.code-commerce.L441-10', 'fr.code-commerce.L441-6'],
      ['a contract of 2017, a balance of 2020', { contract: { concludedOn: '2017-03-01' } }, 'fr.code-commerce.L441-6', 'fr.code-commerce.L441-10'],
    ],
  },
  {
    day: '2022-01-01', of: 'event, digital service to a consumer', base: 'fr-backup', set: { contract: CONSUMER }, cases: [
      ['the day before', { incident: { occurredAt: '2021-12-31' } }, 'fr.code-civil.1231-1', 'fr.code-consommation.L224-25-12'],
      ['the day itself', { incident: { occurredAt: '2022-01-01' } }, 'fr.code-consommation.L224-25-12', 'fr.code-consommation-1993.R132-1'],
      ['a contract of 2019, a loss of 2022', { contract: { concludedOn: '2019-03-01' } }, 'fr.code-consommation.L224-25-12', 'fr.code-consommation-1993.R132-1'],
    ],
  },
  {
    day: '2016-07-01', of: 'contract with a consumer', base: 'fr-backup', set: { contract: CONSUMER }, cases: [
      ['the day before', { contract: { concludedOn: '2016-06-30' } }, 'fr.code-consommation-1993.R132-1', 'fr.code-consommation.R212-1'],
      ['the day itself', { contract: { concludedOn: '2016-07-01' } }, 'fr.code-consommation.R212-1', 'fr.code-consommation-1993.R132-1'],
      ['a contract of 2012, a loss of 2022', { contract: { concludedOn: '2012-03-01' } }, 'fr.code-consommation-1993.R132-1', 'fr.code-consommation.R212-1'],
      ['before there was a list', { contract: { concludedOn: '2009-03-19' } }, 'fr.code-civil-1804.1134', 'fr.code-consommation-1993.R132-1'],
    ],
  },
  {
    day: '2014-06-14', of: 'contract with a small trader off the premises', base: 'fr-website', set: { contract: { 'parties.customer.employees': 2, 'formation.inMainActivity': false, 'formation.withdrawalInformation': false }, incident: { 'relief.annulment': true } }, cases: [
      ['the day before', { contract: { concludedOn: '2014-06-13' } }, 'fr.code-civil-1804.1315', 'fr.code-consommation-1993.L121-18-1'],
      ['the day itself', { contract: { concludedOn: '2014-06-14' } }, 'fr.code-consommation-1993.L121-18-1', 'fr.code-consommation.L242-1'],
      ['the last day of that numbering', { contract: { concludedOn: '2016-06-30' } }, 'fr.code-consommation-1993.L121-18-1', 'fr.code-consommation.L242-1'],
      ['the first day of the next', { contract: { concludedOn: '2016-07-01' } }, 'fr.code-consommation.L242-1', 'fr.code-consommation-1993.L121-18-1'],
      ['a contract of 2015 attacked in 2022', { contract: { concludedOn: '2015-03-01' } }, 'fr.code-consommation-1993.L121-18-1', 'fr.code-consommation.L242-1'],
    ],
  },
];

const merged = (...all: readonly (Set | undefined)[]): Record<string, Json> => Object.assign({}, ...all) as Record<string, Json>;

describe.each(SWITCHES.map((s) => [`${s.day}, by the day of the ${s.of}`, s] as const))('%s', (_, { base, ground = 'contract', set, with: laid, cases }) => {
  it.each(cases.map((c) => [c[0], c] as const))('%s', (name, [, own, applies, not]) => {
    const matter = matterOfCase(base, { contract: merged(set?.contract, own.contract), incident: merged(set?.incident, own.incident) }, laid, name);
    const { tracer, trace } = tracing();
    explore(claimOf(matter, regimes.FR, ground, matter.claimant, matter.respondents[0] ?? 'provider', false), { mode: 'base', supposed: new Map(), routes: 'named' }, tracer);
    const fired = trace().findings.filter((f) => f.fired).map((f) => f.rule.id);
    expect(fired).toContain(applies);
    expect(fired).not.toContain(not);
  });
});
