import type { StarterWords } from './messages/starters/words.js';

/** The documents one can start from. */
export const STARTERS = ['contract', 'incident', 'with'] as const;

/** One of the documents one can start from. */
export type StarterName = (typeof STARTERS)[number];

const contract = ({ contract: w, titles }: StarterWords): string => `# ${w.intro}
# ${w.check}
# ${w.omit}
schema: liability/contract@1
# ${w.id}
id: example-hosting
title: ${titles.contract}
# ${w.law}
governingLaw: FR
# ${w.currency}
currency: EUR
# ${w.zone}
timeZone: Europe/Paris
# ${w.concluded}
concludedOn: 2024-03-01
# ${w.parties}
parties:
  provider: {name: ${titles.provider}, kind: business}
  customer: {name: ${titles.customer}, kind: business}
# ${w.formation}
formation: {standardTerms: true, accepted: true, negotiated: false}
# ${w.services}
services:
  - {id: hosting, type: cloud-compute}
  - {id: backup, type: backup}
# ${w.fees}
fees:
  paid:
    - {service: hosting, from: 2025-01-01, to: 2025-04-01, amount: 900.00}
    - {service: hosting, from: 2025-04-01, to: 2025-07-01, amount: 900.00}
# ${w.commitments}
commitments:
  - id: backups
    kind: backup
    services: [backup]
    responsible: provider
    # ${w.essential}
    essential: true
    # ${w.location}
    location: unknown
# ${w.clauses}
clauses:
  - id: cap
    kind: cap
    # ${w.limit}
    limit: {basis: fees-paid, services: [hosting, backup], period: P6M, before: event}
    # ${w.covers}
    covers: all
    protects: provider
    appliesTo: damages-payable
  # ${w.excluded}
  - id: events
    kind: cause-exclusion
    causes: [fire]
# ${w.unknown}
`;

const incident = ({ incident: w, titles }: StarterWords): string => `# ${w.intro}
# ${w.check}
schema: liability/incident@1
id: example-fire
# ${w.contract}
contract: example-hosting
title: ${titles.incident}
# ${w.kind}
kind: data-loss
services: [hosting, backup]
# ${w.when}
occurredAt: 2025-07-01T02:30:00+02:00
# ${w.asOf}
asOf: 2026-01-15
currency: EUR
# ${w.sides}
claimant: customer
respondents: [provider]
# ${w.causes}
causes:
  - {kind: fire, origin: provider, forceMajeure: {outsideControl: false}}
# ${w.fault}
fault: {provider: unknown}
# ${w.performance}
performance:
  - {commitment: backups, performed: none}
# ${w.losses}
losses:
  - id: rebuild
    head: data-restoration
    amount: 24000.00
    # ${w.proven}
    proven: 18000.00
    direct: true
    foreseeable: true
  - id: sales
    head: lost-profit
    # ${w.range}
    amount: {low: 5000.00, likely: 8000.00, high: 12000.00}
    direct: true
    foreseeable: unknown
# ${w.disputed}
disputed:
  - {question: clause-significant-imbalance, clause: cap}
# ${w.unknown}
`;

const overlay = ({ with: w, titles }: StarterWords): string => `# ${w.intro}
# ${w.check}
# ${w.determinations}
# ${w.answers}
determinations:
  - {question: fault-degree, party: provider, answer: ordinary, by: ${titles.court}, date: 2026-03-10, instance: 1}
  - {question: clause-significant-imbalance, clause: cap, answer: false, by: ${titles.court}, date: 2026-03-10, instance: 1}
# ${w.pleas}
pleas:
  - {plea: contributory-fault, by: provider}
# ${w.disputed}
disputed:
  - {question: clause-empties-essential-obligation, clause: events}
`;

const BODIES: Readonly<Record<StarterName, (words: StarterWords) => string>> = { contract, incident, with: overlay };

/** A commented document to start from; its first line names the schema for editors. */
export const starter = (name: StarterName, schemaAddress: string, words: StarterWords): string =>
  `# yaml-language-server: $schema=${schemaAddress}\n# ${words.editor}\n${BODIES[name](words)}`;
