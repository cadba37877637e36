import { regimes } from '../src/law/index.js';
import type { Json } from './support/cases.js';
import type { Switch } from './support/switches.js';
import { describeSwitches } from './support/switches.js';

/** The days on which the law of torts, platforms, data and multiple damages of the PRC changed: the day before, the day itself, and what runs across. */

const LATE = { determinations: [{ question: 'notice-forwarded-in-time', notice: 'n1', answer: false }, { question: 'measure-in-time', notice: 'n1', answer: false }, { question: 'measure-adequate', notice: 'n1', answer: false }] };
const FRAUD = { determinations: [{ question: 'fraud', answer: true }] };
const COPIED = { pleas: [{ plea: 'punitive', by: 'customer' }], determinations: [{ question: 'ip-intentional-and-serious', answer: true }] };
const SUM: Json = [{ id: 'sales', head: 'ip-infringement', by: 'holder', amount: 1000, proven: 1000 }];
const at = (occurredAt: string, asOf: string): Readonly<Record<string, Json>> => ({ occurredAt, asOf });
const arrived = (day: string, asOf: string): Readonly<Record<string, Json>> => ({ ...at(day, asOf), endedAt: asOf, losses: SUM, 'notices[0].receivedAt': day });
const wrong = (day: string): Readonly<Record<string, Json>> => ({ occurredAt: day, 'notices[0].receivedAt': day });
const own = (right: string): Json => [{ id: 'c1', right, providedBy: 'provider', unlawful: true }];
const HANDLER: Json = { involved: true, roles: [{ party: 'provider', role: 'controller' }] };
const CONTRACTOR: Readonly<Record<string, Json>> = { parties: [{ id: 'sub', role: 'subcontractor' }], causes: [{ kind: 'human-error', origin: 'third-party' }], fault: { provider: 'ordinary', sub: 'ordinary' } };

const SWITCHES: readonly Switch[] = [
  {
    day: '2010-07-01', of: 'harm', base: 'cn-tort-2018', ground: 'tort', set: { contract: { concludedOn: '2009-01-10' } }, cases: [
      ['the day before', { incident: at('2010-06-30', '2011-06-01') }, 'cn.convention.no-rule-set-torts', 'cn.tort-liability-law.6.1'],
      ['the day itself', { incident: at('2010-07-01', '2011-06-01') }, 'cn.tort-liability-law.6.1', 'cn.convention.no-rule-set-torts'],
    ],
  },
  {
    day: '2014-03-15', of: 'breach, fraud on a consumer', base: 'cn-consumer', ground: 'statute', with: FRAUD, set: { contract: { concludedOn: '2013-01-10' } }, cases: [
      ['the day itself', { incident: at('2014-03-15', '2014-12-31') }, 'cn.consumer-law.55.1', 'cn.civil-code.577'],
      ['the day before', { incident: at('2014-03-14', '2014-12-31') }, 'cn.general-principles.135', 'cn.consumer-law.55.1'],
    ],
  },
  {
    day: '2014-10-10', of: 'notice about a person', base: 'takedown-2016', ground: 'tort', set: { incident: { 'content[0].right': 'personality' } }, with: LATE, cases: [
      ['the day before', { incident: arrived('2014-10-09', '2014-12-31') }, 'cn.tort-liability-law.36.2', 'cn.network-personality-provisions-2014.5'],
      ['the day itself', { incident: arrived('2014-10-10', '2014-12-31') }, 'cn.network-personality-provisions-2014.5', 'cn.civil-code.1195.2'],
    ],
  },
  {
    day: '2017-06-01', of: 'breach, duties of network operators', base: 'cn-tort-2018', ground: 'tort', set: { contract: { concludedOn: '2016-01-10' } }, cases: [
      ['the day before', { incident: at('2017-05-31', '2018-06-01') }, 'cn.tort-liability-law.6.1', 'cn.cybersecurity-law-2016.74'],
      ['the day itself', { incident: at('2017-06-01', '2018-06-01') }, 'cn.cybersecurity-law-2016.74', 'cn.cybersecurity-law.76'],
    ],
  },
  {
    day: '2019-01-01', of: 'notice to a platform', base: 'takedown-2016', ground: 'tort', with: LATE, cases: [
      ['the day before', { incident: arrived('2018-12-31', '2019-12-31') }, 'cn.tort-liability-law.36.2', 'cn.e-commerce-law.42.2'],
      ['the day itself', { incident: arrived('2019-01-01', '2019-12-31') }, 'cn.e-commerce-law.42.2', 'cn.civil-code.1195.2'],
    ],
  },
  {
    day: '2019-01-01', of: 'malicious notice', base: 'cn-wrong-notice', ground: 'tort', set: { incident: { 'notices[0].malicious': true } }, cases: [
      ['the day before', { incident: wrong('2018-12-31') }, 'cn.anti-unfair-competition-law-2019.2', 'cn.e-commerce-law.42.3.1'],
      ['the day itself', { incident: wrong('2019-01-01') }, 'cn.e-commerce-law.42.3.1', 'cn.anti-unfair-competition-law-2019.2'],
    ],
  },
  {
    day: '2020-09-14', of: 'mistaken notice to a platform', base: 'cn-wrong-notice', ground: 'tort', cases: [
      ['the day before', { incident: wrong('2020-09-13') }, 'cn.e-commerce-law.42.3@2019-01-01', 'cn.e-commerce-law.42.3'],
      ['the day itself', { incident: wrong('2020-09-14') }, 'cn.e-commerce-law.42.3', 'cn.e-commerce-law.42.3@2019-01-01'],
    ],
  },
  {
    day: '2021-01-01', of: 'harm', base: 'cn-tort', ground: 'tort', set: { contract: { concludedOn: '2019-01-10' } }, cases: [
      ['the day before', { incident: at('2020-12-31', '2021-12-31') }, 'cn.tort-liability-law.6.1', 'cn.civil-code.1165.1'],
      ['the day itself', { incident: at('2021-01-01', '2021-12-31') }, 'cn.civil-code.1165.1', 'cn.tort-liability-law.6.1'],
      ['an act of 2020 whose harm came after it', { incident: { ...at('2020-12-31', '2021-12-31'), 'losses[0].period': { from: '2020-12-31', to: '2021-01-02' } } }, 'cn.temporal-effect.24', 'cn.tort-liability-law.6.1'],
    ],
  },
  {
    day: '2021-01-01', of: 'notice', base: 'takedown-2016', ground: 'tort', with: LATE, cases: [
      ['the day before', { incident: arrived('2020-12-31', '2021-12-31') }, 'cn.tort-liability-law.36.2', 'cn.civil-code.1195.2'],
      ['the day itself', { incident: arrived('2021-01-01', '2021-12-31') }, 'cn.civil-code.1195.2', 'cn.tort-liability-law.36.2'],
    ],
  },
  {
    day: '2021-11-01', of: 'harm to personal information', base: 'cn-tort', ground: 'tort', set: { incident: { personalData: HANDLER } }, cases: [
      ['the day before', { incident: at('2021-10-31', '2022-12-31') }, 'cn.civil-code.1165.1', 'cn.personal-information-protection-law.69'],
      ['the day itself', { incident: at('2021-11-01', '2022-12-31') }, 'cn.personal-information-protection-law.69', 'cn.tort-liability-law.6.1'],
    ],
  },
  {
    day: '2024-09-27', of: 'judgment, a contractor', base: 'cn-tort', ground: 'tort', set: { incident: CONTRACTOR }, cases: [
      ['the day before', { incident: { asOf: '2024-09-26' } }, 'cn.civil-code.1165.1', 'cn.tort-interpretation.18'],
      ['the day itself', { incident: { asOf: '2024-09-27' } }, 'cn.tort-interpretation.18', 'cn.civil-code.1172'],
    ],
  },
  {
    day: '2025-01-01', of: 'breach, a customer without a copy', base: 'cn-tort', ground: 'tort', set: { incident: { customer: { acts: [{ kind: 'no-own-backup' }] } } }, cases: [
      ['the day before', { incident: at('2024-12-31', '2025-12-31') }, 'cn.civil-code.1165.1', 'cn.network-data-regulation.9'],
      ['the day itself', { incident: at('2025-01-01', '2025-12-31') }, 'cn.network-data-regulation.9', 'cn.cybersecurity-law.76'],
    ],
  },
  {
    day: '2025-10-15', of: 'harm, a trade secret', base: 'cn-tort', ground: 'tort', with: COPIED, set: { incident: { content: own('trade-secret') } }, cases: [
      ['the day before', { incident: at('2025-10-14', '2025-12-31') }, 'cn.anti-unfair-competition-law-2019.17.3.2', 'cn.anti-unfair-competition-law.22.3.2'],
      ['the day itself', { incident: at('2025-10-15', '2025-12-31') }, 'cn.anti-unfair-competition-law.22.3.2', 'cn.anti-unfair-competition-law-2019.17.3.2'],
    ],
  },
  {
    day: '2026-01-01', of: 'breach, the articles of the cybersecurity law', base: 'cn-tort', ground: 'tort', cases: [
      ['the day before', { incident: at('2025-12-31', '2026-06-01') }, 'cn.cybersecurity-law-2016.74', 'cn.cybersecurity-law.76'],
      ['the day itself', { incident: at('2026-01-01', '2026-06-01') }, 'cn.cybersecurity-law.76', 'cn.cybersecurity-law-2016.74'],
    ],
  },
  {
    day: '2026-05-01', of: 'judgment, a multiple of the base', base: 'cn-tort', ground: 'tort', with: COPIED, set: { incident: { content: own('trademark') } }, cases: [
      ['the day before', { incident: { asOf: '2026-04-30' } }, 'cn.punitive-damages-interpretation-2021.5', 'cn.punitive-damages-interpretation.12'],
      ['the day itself', { incident: { asOf: '2026-05-01' } }, 'cn.punitive-damages-interpretation.12', 'cn.punitive-damages-interpretation-2021.5'],
    ],
  },
];

describeSwitches(SWITCHES, regimes.CN);
