/** A small dispute under French law: an outage of a paid service, a cap of its fee, one open question. */
export const CONTRACT = `schema: liability/contract@1
id: c
title: Hosting
governingLaw: FR
currency: EUR
timeZone: Europe/Paris
concludedOn: 2020-01-01
parties: {provider: {name: Host, kind: business}, customer: {name: Shop, kind: business}}
formation: {standardTerms: true, accepted: true, negotiated: false}
services: [{id: s, type: cloud-compute, fee: {amount: 100, per: month}}]
commitments: [{id: backups, kind: backup, services: [s], essential: true}]
clauses: [{id: cap, kind: cap, limit: {amount: 1000}, covers: all}]
`;

/** Its incident. */
export const INCIDENT = `schema: liability/incident@1
id: i
title: Backups lost
kind: data-loss
occurredAt: 2021-03-10
asOf: 2022-01-01
currency: EUR
fault: {provider: ordinary}
performance: [{commitment: backups, performed: none}]
disputed: [{question: clause-significant-imbalance, clause: cap}]
losses: [{id: rebuild, head: data-restoration, amount: 5000, proven: 3000, direct: true, foreseeable: true}]
`;

/** The same incident as one line of JSON. */
export const record = (id: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id, kind: 'data-loss', occurredAt: '2021-03-10', asOf: '2022-01-01', currency: 'EUR', fault: { provider: 'ordinary' },
    performance: [{ commitment: 'backups', performed: 'none' }], disputed: [{ question: 'clause-significant-imbalance', clause: 'cap' }],
    losses: [{ id: 'rebuild', head: 'data-restoration', amount: 5000, proven: 3000, direct: true, foreseeable: true }], ...more,
  });

/** The files of the dispute by name. */
export const FILES = { 'contract.yaml': CONTRACT, 'incident.yaml': INCIDENT };
