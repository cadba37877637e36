import { regimes } from '../src/law/index.js';
import type { Switch } from './support/switches.js';
import { describeSwitches } from './support/switches.js';

/** The days on which the contract law of the PRC changed: the day before, the day itself, what runs across, and the day of judgment where it decides. */

const UNREASONABLE = { determinations: [{ question: 'clause-unreasonable', clause: 'cap', answer: true, by: 'court' }] };
const SHARE = { determinations: [{ question: 'victim-share', answer: 0.3, by: 'court' }] };
const UNPROMPTED = { 'clauses[0].drawnToAttention': false };
const ATTACKED = { pleas: [{ plea: 'clause-not-incorporated', by: 'customer' }] };
const REDUCED = { pleas: [{ plea: 'penalty-reduction', by: 'provider' }] };
const SHARED = { pleas: [{ plea: 'contributory-fault', by: 'provider' }] };
const LATE = { pleas: [{ plea: 'limitation', by: 'provider' }] };
const at = (occurredAt: string, asOf: string): Readonly<Record<string, string>> => ({ occurredAt, asOf });

const SWITCHES: readonly Switch[] = [
  {
    day: '1999-10-01', of: 'contract and the breach', base: 'cn-hosting', cases: [
      ['the day before', { contract: { concludedOn: '1999-09-30' }, incident: at('1999-09-30', '2000-06-01') }, 'cn.convention.no-rule-set', 'cn.contract-law.107'],
      ['the day itself', { contract: { concludedOn: '1999-10-01' }, incident: at('1999-10-01', '2000-06-01') }, 'cn.contract-law.107', 'cn.civil-code.577'],
    ],
  },
  {
    day: '2009-05-13', of: 'judgment, a term that was not drawn to attention', base: 'cn-hosting', set: { contract: UNPROMPTED, incident: ATTACKED }, cases: [
      ['the day before', { contract: { concludedOn: '2008-01-10' }, incident: at('2008-06-03', '2009-05-12') }, 'cn.contract-law.39.1', 'cn.contract-law-interpretation-ii.9'],
      ['the day itself', { contract: { concludedOn: '2008-01-10' }, incident: at('2008-06-03', '2009-05-13') }, 'cn.contract-law-interpretation-ii.9', 'cn.civil-code.496.2'],
    ],
  },
  {
    day: '2009-05-13', of: 'judgment, an agreed sum of more than three tenths above the loss', base: 'cn-agreed', cases: [
      ['the day before', { contract: { concludedOn: '2008-01-10' }, incident: at('2008-06-03', '2009-05-12') }, 'cn.contract-law.114.1', 'cn.contract-law-interpretation-ii.29.2'],
      ['the day itself', { contract: { concludedOn: '2008-01-10' }, incident: at('2008-06-03', '2009-05-13') }, 'cn.contract-law-interpretation-ii.29.2', 'cn.contract-interpretation.65.2'],
      ['a breach of 2020 judged after the Code', { contract: { concludedOn: '2019-01-10' }, incident: at('2020-12-31', '2022-06-01') }, 'cn.contract-law-interpretation-ii.29.2', 'cn.civil-code-minutes.11'],
    ],
  },
  {
    day: '2012-07-01', of: 'breach, a fault of the victim', base: 'cn-hosting', with: SHARE, set: { incident: SHARED }, cases: [
      ['the day before', { contract: { concludedOn: '2011-01-10' }, incident: at('2012-06-30', '2013-06-01') }, 'cn.contract-law.107', 'cn.sales-interpretation-2012.30'],
      ['the day itself', { contract: { concludedOn: '2011-01-10' }, incident: at('2012-07-01', '2013-06-01') }, 'cn.sales-interpretation-2012.30', 'cn.civil-code.592.2'],
    ],
  },
  {
    day: '2017-10-01', of: 'knowledge, limitation', base: 'cn-hosting', set: { incident: LATE }, cases: [
      ['two years that had run out stay so', { contract: { concludedOn: '2014-01-10' }, incident: { ...at('2015-09-29', '2020-10-01'), 'proceedings.knownOn': '2015-09-29', 'claim.filedOn': '2018-03-01' } }, 'cn.general-provisions.192', 'cn.general-principles.138'],
      ['two years that were still running became three', { contract: { concludedOn: '2014-01-10' }, incident: { ...at('2015-10-02', '2020-10-01'), 'proceedings.knownOn': '2015-10-02', 'claim.filedOn': '2018-09-01' } }, 'cn.contract-law.107', 'cn.general-principles.138'],
      ['and three years run out as well', { contract: { concludedOn: '2014-01-10' }, incident: { ...at('2015-10-02', '2020-10-01'), 'proceedings.knownOn': '2015-10-02', 'claim.filedOn': '2019-03-01' } }, 'cn.general-provisions.192', 'cn.general-principles.138'],
    ],
  },
  {
    day: '2021-01-01', of: 'breach', base: 'cn-hosting', cases: [
      ['the day before', { contract: { concludedOn: '2019-01-10' }, incident: at('2020-12-31', '2021-06-01') }, 'cn.contract-law.107', 'cn.civil-code.577'],
      ['the day itself', { contract: { concludedOn: '2019-01-10' }, incident: at('2021-01-01', '2021-06-01') }, 'cn.civil-code.577', 'cn.contract-law.107'],
      ['a breach that began before and lasted', { contract: { concludedOn: '2019-01-10' }, incident: { ...at('2020-12-20', '2021-06-01'), kind: 'outage', endedAt: '2021-01-10' } }, 'cn.temporal-effect.1.3', 'cn.contract-law.107'],
      ['a contract of 2019 broken in 2021', { contract: { concludedOn: '2019-01-10' }, incident: at('2021-01-01', '2021-06-01') }, 'cn.temporal-effect.20', 'cn.temporal-effect.1.2'],
    ],
  },
  {
    day: '2021-01-01', of: 'judgment, a term that was not drawn to attention', base: 'cn-hosting', set: { contract: UNPROMPTED, incident: ATTACKED }, cases: [
      ['the day before', { contract: { concludedOn: '2019-01-10' }, incident: at('2020-06-03', '2020-12-31') }, 'cn.contract-law-interpretation-ii.9', 'cn.civil-code.496.2'],
      ['the day itself', { contract: { concludedOn: '2019-01-10' }, incident: at('2020-06-03', '2021-01-01') }, 'cn.civil-code.496.2', 'cn.contract-law-interpretation-ii.9'],
    ],
  },
  {
    day: '2021-01-01', of: 'contract, a term beyond reason', base: 'cn-hosting', with: UNREASONABLE, set: { incident: at('2021-06-03', '2022-06-01') }, cases: [
      ['the day before', { contract: { concludedOn: '2020-12-31' } }, 'cn.contract-law.40', 'cn.civil-code.497'],
      ['the day itself', { contract: { concludedOn: '2021-01-01' } }, 'cn.civil-code.497', 'cn.contract-law.40'],
    ],
  },
  {
    day: '2023-12-05', of: 'judgment, an agreed sum', base: 'cn-agreed', set: { contract: { concludedOn: '2022-01-10' }, incident: REDUCED }, cases: [
      ['the day before', { incident: at('2022-06-03', '2023-12-04') }, 'cn.civil-code-minutes.11', 'cn.contract-interpretation.65.2'],
      ['the day itself', { incident: at('2022-06-03', '2023-12-05') }, 'cn.contract-interpretation.65.2', 'cn.civil-code-minutes.11'],
      ['a breach before the Code has the interpretation of 2009', { contract: { concludedOn: '2019-01-10' }, incident: at('2020-06-03', '2024-06-01') }, 'cn.contract-law-interpretation-ii.29.2', 'cn.contract-interpretation.65.2'],
    ],
  },
  {
    day: '2023-12-05', of: 'judgment, what proves prompting', base: 'cn-hosting', set: { contract: UNPROMPTED, incident: ATTACKED }, cases: [
      ['the day before', { incident: at('2022-06-01', '2023-12-04') }, 'cn.civil-code.496.2', 'cn.contract-interpretation.10.3'],
      ['the day itself', { incident: at('2022-06-01', '2023-12-05') }, 'cn.contract-interpretation.10.3', 'cn.contract-law-interpretation-ii.6'],
    ],
  },
  {
    day: '2024-07-01', of: 'contract with a consumer', base: 'cn-prepaid', with: { determinations: [{ question: 'clause-on-consumer-list', clause: 'cap', answer: true, by: 'court' }] }, cases: [
      ['the day before', { contract: { concludedOn: '2024-06-30' }, incident: { ...at('2024-10-31', '2025-01-31'), 'notices[0].receivedAt': '2024-09-01' } }, 'cn.civil-code.566', 'cn.consumer-regulation.17'],
      ['the day itself', { contract: { concludedOn: '2024-07-01' }, incident: { ...at('2024-10-31', '2025-01-31'), 'notices[0].receivedAt': '2024-09-01' } }, 'cn.consumer-regulation.17', 'cn.prepaid-interpretation.9'],
    ],
  },
  {
    day: '2025-05-01', of: 'judgment, money paid in advance', base: 'cn-prepaid', set: { contract: { concludedOn: '2024-01-10' } }, cases: [
      ['the day before', { incident: { ...at('2024-10-31', '2025-04-30'), 'notices[0].receivedAt': '2024-09-01' } }, 'cn.civil-code.566', 'cn.prepaid-interpretation.16'],
      ['the day itself', { incident: { ...at('2024-10-31', '2025-05-01'), 'notices[0].receivedAt': '2024-09-01' } }, 'cn.prepaid-interpretation.16', 'cn.contract-law.97'],
    ],
  },
  {
    day: '2025-05-01', of: 'contract, terms on money paid in advance', base: 'cn-prepaid', with: { determinations: [{ question: 'clause-on-consumer-list', clause: 'cap', answer: true, by: 'court' }] }, set: { incident: { ...at('2025-10-31', '2026-01-31'), 'notices[0].receivedAt': '2025-09-01' } }, cases: [
      ['the day before', { contract: { concludedOn: '2025-04-30' } }, 'cn.consumer-regulation.17', 'cn.prepaid-interpretation.9'],
      ['the day itself', { contract: { concludedOn: '2025-05-01' } }, 'cn.prepaid-interpretation.9', 'cn.contract-law.40'],
    ],
  },
  {
    day: '2025-06-01', of: 'breach, small firms paid late', base: 'cn-price', cases: [
      ['the day before', { incident: at('2025-05-31', '2025-12-31') }, 'cn.sme-payment-2020.15', 'cn.sme-payment.17'],
      ['the day itself', { incident: at('2025-06-01', '2025-12-31') }, 'cn.sme-payment.17', 'cn.sme-payment-2020.15'],
    ],
  },
];

describeSwitches(SWITCHES, regimes.CN);
