import { CONTRACT, INCIDENT, problemsOf } from './documents.js';

const added = (text: string): string => `${INCIDENT}${text}\n`;

/** One line added to the incident that is right, and what is wrong with it. */
const only = (text: string): readonly unknown[] => problemsOf(CONTRACT, added(text));

describe('findings that cannot both be true', () => {
  const found = (...list: readonly string[]): string => `determinations:\n${list.map((one) => `  - {${one}}`).join('\n')}`;

  test.each([
    ['a degree of no fault', 'question: fault, party: provider, answer: false', 'question: fault-degree, party: provider, answer: gross'],
    ['a fault of no degree', 'question: fault, party: provider, answer: true', 'question: fault-degree, party: provider, answer: none'],
    ['force majeure that could be foreseen', 'question: force-majeure, answer: true', 'question: force-majeure-unforeseeable, answer: false'],
  ])('%s', (_what, one, other) => {
    expect(only(found(one, other))).toMatchObject([{ code: 'E0306', path: 'determinations[0]', detail: { field: 'determinations[0]', other: 'determinations[1]' } }]);
    expect(only(found(`${one}, instance: 1`, `${other}, instance: 2`))).toEqual([]);
  });

  test('of one party each stand together', () => {
    expect(only(found('question: fault, party: provider, answer: false', 'question: fault-degree, party: customer, answer: gross'))).toEqual([]);
  });
});

describe('facts that cannot both be true', () => {
  test.each([
    ['usable backups where none existed', 'data: {backupsExisted: false, backupsUsable: true}', 'data.backupsUsable', 'data.backupsExisted'],
    ['a place of backups that did not exist', 'data: {backupsExisted: false, backupLocation: same-site}', 'data.backupLocation', 'data.backupsExisted'],
    ['backups that are nowhere', 'data: {backupsExisted: true, backupLocation: none}', 'data.backupLocation', 'data.backupsExisted'],
    ['all recovered, and lost for good', 'data: {recoverableShare: 1, definitive: true}', 'data.recoverableShare', 'data.definitive'],
    ['an own backup, and none', 'data: {ownBackup: true}\ncustomer: {acts: [{kind: no-own-backup}]}', 'customer.acts[0].kind', 'data.ownBackup'],
    ['a share of the whole that is a weight as well', 'shares: [{party: provider, share: 0.5, weight: 2}]', 'shares[0].share', 'shares[0].weight'],
    ['a share of the whole beside the weight of another', 'shares: [{party: provider, share: 0.5}, {party: customer, weight: 2}]', 'shares[0].share', 'shares[1].weight'],
    ['content put up by whoever holds the right', 'content: [{id: c, holder: customer, providedBy: customer}]', 'content[0].providedBy', 'content[0].holder'],
    ['two parts of one party in handling data', 'personalData: {involved: true, roles: [{party: provider, role: controller}, {party: provider, role: processor-on-instruction}]}', 'personalData.roles[1].role', 'personalData.roles[0].role'],
    ['the sole cause of nothing', 'customer: {contributedShare: 0, acts: [{kind: other, soleCause: true}]}', 'customer.acts[0].soleCause', 'customer.contributedShare'],
    ['two sole causes', 'customer: {acts: [{kind: other, soleCause: true}, {kind: late-report, soleCause: true}]}', 'customer.acts[1].soleCause', 'customer.acts[0].soleCause'],
    ['people concerned by data that are not personal', 'personalData: {involved: false, subjects: 3}', 'personalData.subjects', 'personalData.involved'],
    ['roles over data that are not personal', 'personalData: {involved: false, roles: [{party: provider, role: controller}]}', 'personalData.roles', 'personalData.involved'],
    ['accepted, never delivered', 'delivery: {deliveredOn: null, acceptedOn: 2021-02-01}', 'delivery.acceptedOn', 'delivery.deliveredOn'],
    ['manifestly unlawful, and lawful', 'content: [{id: c, manifest: true, unlawful: false}]', 'content[0].manifest', 'content[0].unlawful'],
    ['malice in good faith', 'notices: [{id: n, kind: takedown, malicious: true, goodFaith: true}]', 'notices[0].malicious', 'notices[0].goodFaith'],
    ['malice in a rightful notice', 'notices: [{id: n, kind: takedown, malicious: true, wrongful: false}]', 'notices[0].malicious', 'notices[0].wrongful'],
    ['who claims from himself', 'claimant: customer\nrespondents: [customer]', 'respondents[0]', 'claimant'],
  ])('%s', (_what, text, path, other) => {
    expect(only(text)).toMatchObject([{ code: 'E0306', path, file: 'incident.yaml', detail: { field: path, other } }]);
  });

  test.each([
    ['a chance of what is certain', 'certainty: certain, chance: 0.3', 'losses[0].chance'],
    ['proven without evidence', 'evidence: none', 'losses[0].proven'],
  ])('of a loss: %s', (_what, more, path) => {
    expect(problemsOf(CONTRACT, INCIDENT.replace('proven: 43000.10', `proven: 43000.10, ${more}`))).toMatchObject([{ code: 'E0306', path }]);
  });

  test.each([
    'data: {backupsExisted: unknown, backupsUsable: true, backupLocation: same-site}', 'data: {backupsExisted: true, backupsUsable: false}',
    'data: {backupsExisted: false, backupLocation: none}', 'data: {backupsExisted: false, backupLocation: unknown}', 'data: {recoverableShare: 0.5, definitive: true}',
    'customer: {contributedShare: 1, acts: [{kind: other, soleCause: true}]}', 'personalData: {involved: true, subjects: 3}', 'personalData: {involved: false, subjects: 0}',
    'delivery: {deliveredOn: null, acceptedOn: null}', 'content: [{id: c, manifest: unknown, unlawful: false}]', 'notices: [{id: n, kind: takedown, malicious: unknown, goodFaith: true}]',
  ])('no contradiction: %s', (text) => {
    expect(only(text)).toEqual([]);
  });
});

test.each([
  ['shares of debtors that come to more than the whole', 'shares: [{party: provider, share: 0.8}, {party: customer, share: 0.7}]', 'E0205', 'shares[1].share'],
  ['fewer persons than none', 'personalData: {involved: true, subjects: -3}', 'E0206', 'personalData.subjects'],
  ['fewer items than none', 'notices: [{id: n, kind: takedown, items: -3}]', 'E0206', 'notices[0].items'],
  ['a measure on fewer items than none', 'notices: [{id: n, kind: takedown, measures: [{kind: removal, at: 2021-04-02, items: -1}]}]', 'E0206', 'notices[0].measures[0].items'],
  ['a delay of less than nothing', 'notices: [{id: n, kind: takedown, counterNotice: {at: 2021-04-02, delayDays: -3}}]', 'E0206', 'notices[0].counterNotice.delayDays'],
  ['a multiple below nothing', 'relief: {punitive: {multiple: -2}}', 'E0206', 'relief.punitive.multiple'],
])('a figure that cannot be: %s', (_what, text, code, path) => {
  expect(only(text)).toMatchObject([{ code, path }]);
});

describe('what comes before what it follows', () => {
  test.each([
    ['accepted before delivery', 'delivery: {deliveredOn: 2021-02-10, acceptedOn: 2021-02-09}', 'delivery.acceptedOn', 'deliveredOn', 'acceptedOn'],
    ['restored before the event', 'response: {restoredAt: 2021-03-09}', 'response.restoredAt', 'occurredAt', 'response.restoredAt'],
    ['detected before the event, by the hour', 'detectedAt: 2021-03-10T00:46:00+01:00', 'detectedAt', 'occurredAt', 'detectedAt'],
    ['measures before the notice', 'notices: [{id: n, kind: takedown, receivedAt: 2021-04-02, measures: [{kind: removal, at: 2021-04-01}]}]', 'notices[0].measures[0].at', 'receivedAt', 'measures.at'],
    ['received before it was sent', 'notices: [{id: n, kind: takedown, at: 2021-04-02, receivedAt: 2021-04-01}]', 'notices[0].receivedAt', 'at', 'receivedAt'],
    ['passed on before it came', 'notices: [{id: n, kind: takedown, receivedAt: 2021-04-02, forwardedAt: 2021-03}]', 'notices[0].forwardedAt', 'receivedAt', 'forwardedAt'],
    ['a counter-notice that reached the holder before it was passed on', 'notices: [{id: n, kind: takedown, counterNotice: {forwardedAt: 2021-04-02, reachedHolderAt: 2021-04-01}}]', 'notices[0].counterNotice.reachedHolderAt', 'counterNotice.forwardedAt', 'counterNotice.reachedHolderAt'],
    ['measures that ended before the user answered', 'notices: [{id: n, kind: takedown, counterNotice: {at: 2021-04-02, measuresEndedAt: 2021-04-01}}]', 'notices[0].counterNotice.measuresEndedAt', 'counterNotice.at', 'counterNotice.measuresEndedAt'],
    ['an outage reported before it began', 'outages: [{id: o, from: 2021-03-11, reportedAt: 2021-03-10}]', 'outages[0].reportedAt', 'from', 'reportedAt'],
  ])('%s', (_what, text, path, first, then) => {
    expect(only(text)).toMatchObject([{ code: 'E0217', path, detail: { first, then } }]);
  });

  test.each([
    ['an outage', 'outages: [{id: o, from: 2021-03-11, to: 2021-03-10}]', 'outages[0].to'],
    ['an outage of one day, by the hour', 'outages: [{id: o, from: 2021-03-10T02:00:00Z, to: 2021-03-10T01:59:00Z}]', 'outages[0].to'],
    ['a period of a promise', 'performance: [{commitment: backups, performed: none, from: 2021-03-10, to: 2020-03-10}]', 'performance[0].to'],
    ['a period of a loss', 'losses: [{id: l, head: other, period: {from: 2021-04-10, to: 2021-03-10}}]', 'losses[0].period.to'],
  ])('%s that ends before it begins', (_what, text, path) => {
    const incident = text.startsWith('losses') ? INCIDENT.replace(/losses:[\s\S]*/, `${text}\n`) : added(text);
    expect(problemsOf(CONTRACT, incident)).toMatchObject([{ code: 'E0216', path }]);
  });

  test('an outage that ends as it begins stays in the record, and is not counted', () => {
    expect(problemsOf(CONTRACT, added('outages: [{id: o, from: 2021-03-10T02:00:00Z, to: 2021-03-10T02:00:00Z}]'))).toEqual([]);
  });

  test('a paid period that ends before it begins is the contract\'s', () => {
    expect(problemsOf(CONTRACT.replace('to: 2020-10', 'to: 2020-08'), INCIDENT)).toMatchObject([{ code: 'E0216', file: 'contract.yaml', path: 'fees.paid[0].to' }]);
  });

  test.each([
    'delivery: {deliveredOn: 2021-02-10, acceptedOn: 2021-02-10}', 'detectedAt: 2021-03-10', 'detectedAt: 2021-03', 'outages: [{id: o, from: 2021-03-10, to: 2021-03-10}]',
    'outages: [{id: o, from: 2021-03-10, to: null, reportedAt: unknown}]', 'notices: [{id: n, kind: takedown, receivedAt: 2021-04, measures: [{kind: removal, at: 2021-04-01}]}]',
    'notices: [{id: n, kind: takedown, receivedAt: null, measures: [{kind: removal, at: 2021-04-01}]}]',
  ])('no disorder: %s', (text) => {
    expect(only(text)).toEqual([]);
  });
});

describe('references that nothing else reads', () => {
  test.each([
    ['of a granted credit', 'history: {creditsGranted: [{commitment: backup, amount: 1}]}', 'history.creditsGranted[0].commitment', 'backups'],
    ['of planned time used', 'history: {plannedUsed: [{commitment: payin, duration: PT1H}]}', 'history.plannedUsed[0].commitment', 'paying'],
    ['of a ticket to its outage', 'outages: [{id: first, from: 2021-03-10}]\ntickets: [{id: t, outage: frist}]', 'tickets[0].outage', 'first'],
    ['of a ticket to its service', 'tickets: [{id: t, service: vsp}]', 'tickets[0].service', 'vps'],
    ['of a role over data', 'personalData: {involved: true, roles: [{party: custmer, role: controller}]}', 'personalData.roles[0].party', 'customer'],
  ])('%s', (_what, text, path, suggestion) => {
    expect(only(text)).toMatchObject([{ code: 'E0301', path, detail: { suggestion } }]);
  });

  test('of an agreed sum to the breach that makes it due', () => {
    const clause = (trigger: string): readonly unknown[] => problemsOf(`${CONTRACT}  - {id: late, kind: penalty, trigger: ${trigger}, amount: 5}\n`, INCIDENT);
    expect(clause('late-delivry')).toMatchObject([{ code: 'E0301', path: 'clauses[3].trigger', detail: { of: 'commitment', suggestion: 'late-delivery' } }]);
    expect(clause('late-delivery')).toEqual([]);
    expect(clause('backups')).toEqual([]);
  });
});

describe('what a promise says of itself', () => {
  const promise = (more: string): readonly unknown[] => problemsOf(CONTRACT.replace('  - {id: paying', `  - {id: up, kind: availability, ${more}}\n  - {id: paying`), INCIDENT);

  test.each([
    ['two minimums of an outage', 'outage: {moreThan: PT1M, atLeast: PT2M}', 'E0124', 'commitments[1].outage.atLeast'],
    ['two upper ends of a tier', 'credit: {kind: tiers, tiers: [{below: 99, atMost: 99, percent: 5}]}', 'E0124', 'commitments[1].credit.tiers[0].atMost'],
    ['two awards of a tier', 'credit: {kind: tiers, tiers: [{below: 99, percent: 5, serviceTime: P3D}]}', 'E0123', 'commitments[1].credit.tiers[0]'],
    ['a tier of nothing', 'credit: [{kind: tiers, tiers: [{below: 99}]}]', 'E0123', 'commitments[1].credit[0].tiers[0]'],
    ['a unit down in two ways', 'credit: {kind: no-charge-unit, unit: PT1H, downMoreThan: PT6M, downAtLeast: PT6M}', 'E0124', 'commitments[1].credit.downAtLeast'],
  ])('%s', (_what, more, code, path) => {
    expect(promise(more)).toMatchObject([{ code, path }]);
  });

  test('one of each is right', () => {
    expect(promise('outage: {moreThan: PT1M}, credit: {kind: tiers, tiers: [{below: 99.9, above: 99, percent: 5}, {atMost: 99, amount: 10}]}')).toEqual([]);
  });
});
