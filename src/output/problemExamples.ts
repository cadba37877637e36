import type { ProblemDetail } from '../model/problem.js';

/** A mistake and its mending, as a piece of a document; the same in every language. */
export interface Example {
  readonly in: 'contract' | 'incident' | 'with';
  readonly wrong: string;
  readonly right: string;
}

const contract = (wrong: string, right: string): Example => ({ in: 'contract', wrong, right });
const incident = (wrong: string, right: string): Example => ({ in: 'incident', wrong, right });

/** One example of each problem that a document can have. */
export const EXAMPLES: Readonly<Record<Exclude<ProblemDetail['kind'], 'internal' | 'wrong-row'>, Example>> = {
  'syntax': incident('title: [Fire', 'title: Fire'),
  'unknown-field': incident('losess: []', 'losses: []'),
  'missing-field': incident('losses: [{id: rebuild, amount: 100}]', 'losses: [{id: rebuild, head: data-restoration, amount: 100}]'),
  'duplicate-key': incident('title: Fire\ntitle: Flood', 'title: Fire and flood'),
  'several-documents': incident('title: Fire\n---\ntitle: Flood', 'title: Fire'),
  'too-large': incident(`title: ${'['.repeat(120)}${']'.repeat(120)}`, 'title: Fire'),
  'wrong-document': incident('schema: liability/verdict@1', 'schema: liability/incident@1'),
  'empty-document': incident('', 'title: Fire'),
  'wrong-type': incident('title: [Fire]', 'title: Fire'),
  'not-one-of': incident('kind: data-los', 'kind: data-loss'),
  'wrong-form': incident('endedAt: yesterday', 'endedAt: 2021-03-10'),
  'not-exactly-one': contract(
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{below: 99.9, percent: 10, amount: 50}]}',
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{below: 99.9, percent: 10}]}',
  ),
  'fields-exclude': contract(
    'commitments:\n  - {id: uptime, kind: availability, outage: {moreThan: PT1M, atLeast: PT2M}}',
    'commitments:\n  - {id: uptime, kind: availability, outage: {moreThan: PT1M}}',
  ),
  'too-many-digits': incident('losses: [{id: l, head: other, amount: 1234567890123456.78}]', 'losses: [{id: l, head: other, amount: "1234567890123456.78"}]'),
  'too-precise': incident('losses: [{id: l, head: other, amount: 10.005}]', 'losses: [{id: l, head: other, amount: 10.01}]'),
  'unknown-currency': incident('losses: [{id: l, head: other, amount: {amount: 10, currency: EUA}}]', 'losses: [{id: l, head: other, amount: {amount: 10, currency: EUR}}]'),
  'no-rate': incident(
    'losses: [{id: l, head: other, amount: {amount: 10, currency: USD}}]',
    'losses: [{id: l, head: other, amount: {amount: 10, currency: USD}}]\nfx: [{from: USD, to: EUR, rate: 0.92, date: 2021-03-10}]',
  ),
  'share-above-one': incident('customer: {contributedShare: 30}', 'customer: {contributedShare: 0.3}'),
  'out-of-bounds': incident('losses: [{id: l, head: other, proven: -10}]', 'losses: [{id: l, head: other, proven: 10}]'),
  'range-order': incident('losses: [{id: l, head: other, proven: {low: 20, high: 10}}]', 'losses: [{id: l, head: other, proven: {low: 10, high: 20}}]'),
  'series-sum': incident(
    'losses:\n  - {id: l, head: other, proven: 100, series: [{date: 2021-03-10, amount: 60}, {date: 2021-03-11, amount: 30}]}',
    'losses:\n  - {id: l, head: other, proven: 100, series: [{date: 2021-03-10, amount: 60}, {date: 2021-03-11, amount: 40}]}',
  ),
  'no-such-day': incident('asOf: 2025-02-29', 'asOf: 2025-02-28'),
  'clock-gap': incident('timeZone: Europe/Paris\nendedAt: 2021-03-28T02:30:00', 'timeZone: Europe/Paris\nendedAt: 2021-03-28T03:30:00'),
  'clock-fold': incident('timeZone: Europe/Paris\nendedAt: 2021-10-31T02:30:00', 'timeZone: Europe/Paris\nendedAt: 2021-10-31T02:30:00+02:00'),
  'no-time-zone': incident('endedAt: 2021-03-10T09:00:00', 'endedAt: 2021-03-10T09:00:00+01:00'),
  'unknown-time-zone': incident('timeZone: Europe/Pari\nendedAt: 2021-03-10T09:00:00', 'timeZone: Europe/Paris\nendedAt: 2021-03-10T09:00:00'),
  'ends-before-start': incident('outages: [{id: o, from: 2021-03-11, to: 2021-03-10}]', 'outages: [{id: o, from: 2021-03-10, to: 2021-03-11}]'),
  'out-of-order': incident('delivery: {deliveredOn: 2021-02-10, acceptedOn: 2021-02-01}', 'delivery: {deliveredOn: 2021-02-10, acceptedOn: 2021-02-12}'),
  'several-match': contract(
    'services: [{id: vps, attributes: {disk: [ssd, hdd]}}]\ncommitments:\n  - id: uptime\n    kind: availability\n    variants: [{when: {disk: ssd}, target: 99.9}, {when: {disk: hdd}, target: 95}]',
    'services: [{id: vps, attributes: {disk: [ssd, hdd]}}]\ncommitments:\n  - id: uptime\n    kind: availability\n    choose: lowest-target\n    variants: [{when: {disk: ssd}, target: 99.9}, {when: {disk: hdd}, target: 95}]',
  ),
  'unknown-id': contract('clauses: [{id: cap, kind: cap, services: [vsp], limit: {amount: 100}}]', 'clauses: [{id: cap, kind: cap, services: [vps], limit: {amount: 100}}]'),
  'duplicate-id': incident('losses: [{id: l, head: other}, {id: l, head: goodwill}]', 'losses: [{id: l, head: other}, {id: m, head: goodwill}]'),
  'ambiguous-role': incident('parties: [{id: a, role: victim}, {id: b, role: victim}]\nclaimant: victim', 'parties: [{id: a, role: victim}, {id: b, role: victim}]\nclaimant: a'),
  'other-contract': incident('contract: other', 'contract: example'),
  'contradiction': {
    in: 'with',
    wrong: 'determinations:\n  - {question: victim-share, answer: 0.2}\n  - {question: victim-share, answer: 0.5}',
    right: 'determinations:\n  - {question: victim-share, answer: 0.2, instance: 1}\n  - {question: victim-share, answer: 0.5, instance: 2}',
  },
  'facts-contradict': incident('data: {backupsExisted: false, backupsUsable: true}', 'data: {backupsExisted: true, backupsUsable: true}'),
  'left-out': contract(
    'formation: {standardTerms: true, negotiated: false}\nclauses: [{id: cap, kind: cap, limit: {amount: 100}}]',
    'formation: {standardTerms: true, negotiated: false, accepted: true}\nclauses: [{id: cap, kind: cap, limit: {amount: 100}}]',
  ),
  'label-alone': incident('kind: outage', 'kind: outage\nperformance: [{commitment: support, performed: none}]'),
  'fees-missing': contract(
    'clauses: [{id: cap, kind: cap, limit: {basis: fees-paid, period: P6M, before: claim}}]',
    'fees: {paid: [{service: vps, from: 2020-09, to: 2021-03, amount: 149.40}]}\nclauses: [{id: cap, kind: cap, limit: {basis: fees-paid, period: P6M, before: claim}}]',
  ),
  'tier-gap': contract(
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{atMost: 99.9, above: 99.0, percent: 10}, {below: 99.0, percent: 25}]}',
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{atMost: 99.9, above: 99.0, percent: 10}, {atMost: 99.0, percent: 25}]}',
  ),
  'tier-inverted': contract(
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{below: 99.9, percent: 25}, {below: 99.0, percent: 10}]}',
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{below: 99.9, percent: 10}, {below: 99.0, percent: 25}]}',
  ),
  'tier-overlap': contract(
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{below: 99.9, atLeast: 98.0, percent: 10}, {below: 99.0, percent: 25}]}',
    'commitments:\n  - id: uptime\n    kind: availability\n    credit: {kind: tiers, tiers: [{below: 99.9, atLeast: 99.0, percent: 10}, {below: 99.0, percent: 25}]}',
  ),
  'hardly-meant': incident('shares: [{party: provider, weight: 0}, {party: customer, weight: 0}]', 'shares: [{party: provider, weight: 2}, {party: customer, weight: 1}]'),
  'ending-missing': incident('relief: {restitution: {claimed: 100}}', 'relief: {restitution: {claimed: 100}, termination: {by: customer, on: 2021-04-01, kind: notice}}'),
  'arrival-assumed': incident('notices: [{id: n, kind: default-notice, by: customer, at: 2021-04-01}]', 'notices: [{id: n, kind: default-notice, by: customer, receivedAt: 2021-04-02}]'),
};
