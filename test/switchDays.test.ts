import { regimes } from '../src/law/index.js';
import type { Json } from './support/cases.js';
import { daysOfChange, describeSwitches } from './support/switches.js';
import type { Switch } from './support/switches.js';

/** The days on which French law changed: the day before, the day itself, and a matter that runs across; what applied and what did not. */

type Set = Readonly<Record<string, Json>>;

const ENDED: Set = { 'relief.termination': { by: 'provider', on: '2021-05-31' } };
const BRUTAL: Json = { determinations: [{ question: 'relation-ended-brutally', answer: true, by: 'court' }] };
const UNFAIR: Json = { determinations: [{ question: 'clause-significant-imbalance', clause: 'cap', answer: true, by: 'court' }] };
const CUT: Set = { 'relief.priceReduction': { deliveredValue: 0.5 } };
const CONSUMER: Set = { 'parties.customer.kind': 'consumer', 'parties.customer.nature': 'natural' };
const DATA: Json = { determinations: [{ question: 'data-term-unfair', clause: 'cap', answer: true, by: 'court' }] };
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
  {
    day: '2025-09-12', of: 'contract, terms on data imposed by one side', base: 'fr-backup', set: { incident: { occurredAt: '2026-01-10', asOf: '2026-03-01' } }, with: DATA, cases: [
      ['the day before', { contract: { concludedOn: '2025-09-11' } }, 'fr.code-civil.1103', 'eu.data-act.13'],
      ['the day itself', { contract: { concludedOn: '2025-09-12' } }, 'eu.data-act.13', 'fr.code-civil-1804.1134'],
      ['a contract of 2024, a loss of 2026', { contract: { concludedOn: '2024-03-01' } }, 'fr.code-civil.1103', 'eu.data-act.13'],
    ],
  },
  {
    day: '2022-01-01', of: 'contract, late supply to a consumer', base: 'fr-website', set: { contract: { ...CONSUMER, 'commitments[0].kind': 'delivery', 'commitments[0].intensity': 'result' }, incident: { 'performance[0].performed': 'late', 'relief.withholdPayment': 4000 } }, cases: [
      ['the day before', { contract: { concludedOn: '2021-12-31' } }, 'fr.code-civil.1231-1', 'fr.code-consommation.L216-6'],
      ['the day itself', { contract: { concludedOn: '2022-01-01' } }, 'fr.code-consommation.L216-6', 'fr.code-civil-1804.1147'],
      ['a contract of 2020, a delay of 2022', { contract: { concludedOn: '2020-03-01' }, incident: { occurredAt: '2022-06-01' } }, 'fr.code-civil.1231-1', 'fr.code-consommation.L216-6'],
    ],
  },
  {
    day: '2014-06-14', of: 'contract at a distance', base: 'fr-backup', set: { contract: { ...CONSUMER, 'formation.channel': 'distance' } }, cases: [
      ['the day before', { contract: { concludedOn: '2014-06-13' } }, 'fr.code-consommation-1993.L121-20-3', 'fr.code-consommation-1993.L121-19-4'],
      ['the day itself', { contract: { concludedOn: '2014-06-14' } }, 'fr.code-consommation-1993.L121-19-4', 'fr.code-consommation-1993.L121-20-3'],
      ['the last day of that numbering', { contract: { concludedOn: '2016-06-30' } }, 'fr.code-consommation-1993.L121-19-4', 'fr.code-consommation.L221-15'],
      ['the first day of the next', { contract: { concludedOn: '2016-07-01' } }, 'fr.code-consommation.L221-15', 'fr.code-consommation-1993.L121-19-4'],
      ['a contract of 2012, a loss of 2022', { contract: { concludedOn: '2012-03-01' } }, 'fr.code-consommation-1993.L121-20-3', 'fr.code-consommation.L221-15'],
    ],
  },
  { day: '2004-06-22', of: 'contract at a distance, first', base: 'fr-backup', set: { contract: { ...CONSUMER, 'formation.channel': 'distance' } }, cases: [['the day before', { contract: { concludedOn: '2004-06-21' } }, 'fr.code-civil-1804.1147', 'fr.code-consommation-1993.L121-20-3'], ['the day itself', { contract: { concludedOn: '2004-06-22' } }, 'fr.code-consommation-1993.L121-20-3', 'fr.code-consommation-1993.L121-19-4']] },
  {
    day: '2008-08-06', of: 'contract, imposed imbalance', base: 'fr-backup', set: { contract: { 'formation.submitted': true } }, with: UNFAIR, cases: [
      ['the day before', { contract: { concludedOn: '2008-08-05' } }, 'fr.code-civil-1804.1134', 'fr.code-commerce.L442-6'],
      ['the day itself', { contract: { concludedOn: '2008-08-06' } }, 'fr.code-commerce.L442-6', 'fr.code-commerce.L442-1'],
      ['a contract of 2018, a loss of 2022', { contract: { concludedOn: '2018-12-01' } }, 'fr.code-commerce.L442-6', 'fr.code-commerce.L442-1'],
      ['the last day of that numbering', { contract: { concludedOn: '2019-04-25' } }, 'fr.code-commerce.L442-6', 'fr.code-commerce.L442-1'],
      ['the first day of the next', { contract: { concludedOn: '2019-04-26' } }, 'fr.code-commerce.L442-1', 'fr.code-commerce.L442-6'],
    ],
  },
  {
    day: '2008-06-19', of: 'contract, an agreed period of limitation', base: 'fr-website', set: { contract: { 'clauses[1]': { id: 'lim', kind: 'limitation-period', within: 'P6M' } } }, cases: [
      ['the day before', { contract: { concludedOn: '2008-06-18' } }, 'fr.code-civil-1804.1134', 'fr.code-civil.2254'],
      ['the day itself', { contract: { concludedOn: '2008-06-19' } }, 'fr.code-civil.2254', 'fr.code-civil.1103'],
      ['a contract of 2007, a suit of 2020', { contract: { concludedOn: '2007-03-01' } }, 'fr.code-civil-1804.1134', 'fr.code-civil.2254'],
    ],
  },
  {
    day: '2013-01-01', of: 'contract, the sum for recovery', base: 'fr-website', set: { incident: OWED }, cases: [
      ['the day before', { contract: { concludedOn: '2012-12-31' } }, 'fr.code-commerce.L441-6', 'fr.code-commerce.D441-5'],
      ['the day itself', { contract: { concludedOn: '2013-01-01' } }, 'fr.code-commerce.D441-5', 'fr.code-commerce.L441-10'],
      ['a contract of 2010, an invoice of 2020', { contract: { concludedOn: '2010-03-01' } }, 'fr.code-commerce.L441-6', 'fr.code-commerce.D441-5'],
    ],
  },
  {
    day: '2009-01-01', of: 'contract, the least rate for paying late', base: 'fr-website', set: { contract: { 'clauses[1]': { id: 'i', kind: 'interest', rate: 0.001 } }, incident: OWED }, cases: [
      ['the day before', { contract: { concludedOn: '2008-12-31' } }, 'fr.code-civil-1804.1134', 'fr.code-commerce.L441-6.1'],
      ['the day itself', { contract: { concludedOn: '2009-01-01' } }, 'fr.code-commerce.L441-6.1', 'fr.code-commerce.L441-10.1'],
      ['a contract of 2008, an invoice of 2020', { contract: { concludedOn: '2008-03-01' } }, 'fr.code-civil-1804.1134', 'fr.code-commerce.L441-10.1'],
    ],
  },
  {
    day: '1995-02-02', of: 'contract with a consumer, unfair terms', base: 'fr-backup', set: { contract: CONSUMER }, with: UNFAIR, cases: [
      ['the day before', { contract: { concludedOn: '1995-02-01' } }, 'fr.code-civil-1804.1134', 'fr.code-consommation-1993.L132-1'],
      ['the day itself', { contract: { concludedOn: '1995-02-02' } }, 'fr.code-consommation-1993.L132-1', 'fr.code-consommation.L212-1'],
    ],
  },
  {
    day: '2005-07-28', of: 'contract with a consumer, tacit renewal', base: 'fr-backup', set: { contract: { ...CONSUMER, 'clauses[1]': { id: 'ren', kind: 'auto-renewal' } }, incident: { occurredAt: '2021-05-10', 'relief.termination': { by: 'customer', on: '2021-05-20' } } }, cases: [
      ['the day before', { contract: { concludedOn: '2004-06-22', renewals: ['2005-07-27'] } }, 'fr.code-civil-1804.1134', 'fr.code-consommation-1993.L136-1'],
      ['the day itself', { contract: { concludedOn: '2004-06-22', renewals: ['2005-07-28'] } }, 'fr.code-consommation-1993.L136-1', 'fr.code-consommation.L215-1'],
      ['the last day of that numbering', { contract: { concludedOn: '2010-06-30', renewals: ['2016-06-30'] } }, 'fr.code-consommation-1993.L136-1', 'fr.code-consommation.L215-1'],
      ['the first day of the next', { contract: { concludedOn: '2010-07-01', renewals: ['2016-07-01'] } }, 'fr.code-consommation.L215-1', 'fr.code-consommation-1993.L136-1'],
      ['a contract of 2014, renewed in 2020', { contract: { concludedOn: '2014-03-01', renewals: ['2020-03-01'] } }, 'fr.code-consommation.L215-1', 'fr.code-consommation-1993.L136-1'],
    ],
  },
  {
    day: '2012-06-01', of: 'contract, costs of recovery', base: 'fr-website', set: { contract: { 'clauses[1]': { id: 'c', kind: 'costs' } } }, cases: [
      ['the day before', { contract: { concludedOn: '2012-05-31' } }, 'fr.code-civil-1804.1134', 'fr.code-procedures-civiles-execution.L111-8'],
      ['the day itself', { contract: { concludedOn: '2012-06-01' } }, 'fr.code-procedures-civiles-execution.L111-8', 'fr.code-civil.1103'],
      ['a contract of 2010, recovery in 2020', { contract: { concludedOn: '2010-03-01' } }, 'fr.code-civil-1804.1134', 'fr.code-procedures-civiles-execution.L111-8'],
    ],
  },
  { day: '2009-03-20', of: 'contract with a consumer, lists', base: 'fr-backup', set: { contract: CONSUMER }, cases: [['the day before', { contract: { concludedOn: '2009-03-19' } }, 'fr.code-civil-1804.1134', 'fr.code-consommation-1993.R132-1'], ['the day itself', { contract: { concludedOn: '2009-03-20' } }, 'fr.code-consommation-1993.R132-1', 'fr.code-consommation.R212-1']] },
  {
    day: '2020-01-01', of: 'judgment, enforcement of a judgment of first instance', base: 'fr-backup', set: { incident: { occurredAt: '2019-03-31', 'proceedings.judgments': [{ court: 'T. com.', on: '2019-12-20', instance: 1 }] } }, cases: [
      ['the day before', { contract: { concludedOn: '2019-01-15' }, incident: { asOf: '2019-12-31' } }, 'fr.code-civil.1231-1', 'fr.code-procedure-civile.514'],
      ['the day itself', { contract: { concludedOn: '2019-01-15' }, incident: { asOf: '2020-01-01' } }, 'fr.code-procedure-civile.514', 'fr.code-civil-1804.1147'],
      ['a contract of 2014, judged in 2022', { contract: { concludedOn: '2014-03-01' }, incident: { asOf: '2022-06-30' } }, 'fr.code-procedure-civile.514', 'fr.code-civil.1231-1'],
    ],
  },
  {
    day: '2016-07-01', of: 'contract with a consumer, information before it', base: 'fr-backup', set: { contract: { ...CONSUMER, 'commitments[1]': { id: 'told', kind: 'warning', topics: ['backups'] } } }, cases: [
      ['the day before', { contract: { concludedOn: '2016-06-30' } }, 'fr.code-consommation-1993.L111-1', 'fr.code-consommation.L111-1'],
      ['the day itself', { contract: { concludedOn: '2016-07-01' } }, 'fr.code-consommation.L111-1', 'fr.code-civil.1112-1'],
      ['a contract of 2014, a loss of 2022', { contract: { concludedOn: '2014-03-01' } }, 'fr.code-consommation-1993.L111-1', 'fr.code-consommation.L111-1'],
    ],
  },
  {
    day: '2016-07-01', of: 'contract with a consumer, money paid in advance', base: 'fr-website', set: { contract: { ...CONSUMER, 'fees.deposits': [{ id: 'd', service: 'site', paidBy: 'customer', amount: 1000 }] }, incident: { 'relief.termination': { by: 'provider', on: '2020-07-01' } } }, cases: [
      ['the day before', { contract: { concludedOn: '2016-06-30' } }, 'fr.code-consommation-1993.L131-1', 'fr.code-consommation.L214-1'],
      ['the day itself', { contract: { concludedOn: '2016-07-01' } }, 'fr.code-consommation.L214-1', 'fr.code-consommation-1993.L131-1'],
      ['a contract of 2015, ended in 2020', { contract: { concludedOn: '2015-03-01' } }, 'fr.code-consommation-1993.L131-1', 'fr.code-consommation.L214-1'],
      ['the last day before June 2014', { contract: { concludedOn: '2014-06-13' } }, 'fr.code-consommation-1993.L114-1', 'fr.code-consommation-1993.L131-1'],
      ['14 June 2014', { contract: { concludedOn: '2014-06-14' } }, 'fr.code-consommation-1993.L131-1', 'fr.code-consommation-1993.L114-1'],
    ],
  },
  {
    day: '2016-07-01', of: 'contract with a consumer, essentials changed by one side', base: 'fr-backup', set: { contract: { ...CONSUMER, 'clauses[1]': { id: 'ch', kind: 'unilateral-change' } } }, with: { determinations: [{ question: 'clause-changes-essentials', clause: 'ch', answer: true, by: 'court' }] }, cases: [
      ['the day before', { contract: { concludedOn: '2016-06-30' } }, 'fr.code-consommation-1993.R132-1.3', 'fr.code-consommation.R212-1.3'],
      ['the day itself', { contract: { concludedOn: '2016-07-01' } }, 'fr.code-consommation.R212-1.3', 'fr.code-consommation-1993.R132-1.3'],
      ['a contract of 2012, a loss of 2022', { contract: { concludedOn: '2012-03-01' } }, 'fr.code-consommation-1993.R132-1.3', 'fr.code-consommation.R212-1.3'],
    ],
  },
  {
    day: '2016-07-01', of: 'judgment, the price of a consumer', base: 'fr-website', set: { contract: { ...CONSUMER, concludedOn: '2012-01-15' }, incident: { ...OWED, occurredAt: '2013-07-01', 'relief.withholdPayment': 4000 } }, with: { pleas: [{ plea: 'limitation', by: 'customer' }] }, cases: [
      ['the day before', { incident: { asOf: '2016-06-30' } }, 'fr.code-consommation-1993.L137-2', 'fr.code-consommation.L218-2'],
      ['the day itself', { incident: { asOf: '2016-07-01' } }, 'fr.code-consommation.L218-2', 'fr.code-consommation-1993.L137-2'],
    ],
  },
  {
    day: '2018-05-25', of: 'breach', base: 'fr-backup', set: { incident: { personalData: { involved: true, roles: [{ party: 'provider', role: 'processor-on-instruction' }] } } }, cases: [
      ['the day before', { contract: { concludedOn: '2018-01-15' }, incident: { occurredAt: '2018-05-24T10:00:00+02:00' } }, 'fr.code-civil.1231-1', 'eu.gdpr.33.2'],
      ['the day itself', { contract: { concludedOn: '2018-01-15' }, incident: { occurredAt: '2018-05-25T10:00:00+02:00' } }, 'eu.gdpr.33.2', 'eu.gdpr.33.1'],
      ['a contract of 2014, a breach of 2022', { contract: { concludedOn: '2014-03-01' } }, 'eu.gdpr.33.2', 'fr.code-civil.1231-1'],
    ],
  },
];

describeSwitches(SWITCHES, regimes.FR);

test('every day on which a rule of French law begins or ends has its cases', () => {
  const days = daysOfChange(regimes.FR, '1995-01-01'); // codes that began before there was anything to host
  expect(days.filter((day) => !SWITCHES.some((s) => s.day === day))).toEqual([]);
});
