import type { RuleWords, Sign } from './words.js';

const or = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list[list.length - 1] ?? ''}`);
const of = (whom: string | null): string => (whom === null ? '' : `, asked of ${whom},`);

const SIGNS: Readonly<Record<Sign, string>> = { '<': 'is less than', '<=': 'is at most', '>': 'is more than', '>=': 'is at least' };

/** English. */
export const rulesEn: RuleWords = {
  heading: {
    says: 'What it says', source: 'Source', inForce: 'In force', chosenBy: 'Version chosen by', stage: 'Stage', grounds: 'Grounds', certainty: 'Certainty',
    versions: 'Versions', aliases: 'Also called', yieldsTo: 'Gives way to', conditions: 'Applies when', effect: 'What follows', readings: 'Readings',
    questions: 'Questions it can ask', figures: 'Figures of the law', regimes: 'Part of',
  },
  subject: {
    case: 'the case', clause: 'the clause', commitment: 'the promise', breach: 'the breach', loss: 'the loss', notice: 'the notice', content: 'the content',
    outage: 'the outage', credit: 'the credit', party: 'the party', stream: 'the sum', rule: 'the rule',
  },
  bound: 'the loss in question',
  role: {
    claimant: 'the claimant', respondent: 'the respondent', provider: 'the provider', customer: 'the customer', drafter: 'the author of the terms',
    'right-holder': 'the right holder', notifier: 'the sender of the notice', user: 'the user', nobody: 'nobody',
  },
  stage: {
    applicability: 'which law and which ground', clauses: 'clauses', duties: 'duties', breach: 'breach', defences: 'excuses', heads: 'heads of loss',
    sharing: 'shares', 'agreed-money': 'agreed money', caps: 'limits', price: 'price', parties: 'parties', money: 'money', 'next-steps': 'next steps',
  },
  plea: {
    'penalty-reduction': 'reduction of the agreed sum', 'penalty-increase': 'increase of the agreed sum', limitation: 'limitation in time', 'set-off': 'set-off',
    'clause-not-incorporated': 'that the clause is not part of the contract', 'clause-unfair': 'that the clause is unfair', 'force-majeure': 'force majeure',
    'contributory-fault': 'contributory fault', withholding: 'the right to withhold', 'price-reduction': 'reduction of the price', termination: 'termination',
    punitive: 'punitive damages', 'deposit-rule': 'the deposit rule',
  },
  effect: {
    'not-incorporated': 'is not part of the contract', revoked: 'is revoked', unwritten: 'counts as unwritten', void: 'is void', inapplicable: 'does not apply',
    stands: 'holds',
  },
  labelName: {
    kind: 'the kind', head: 'the head', responsible: 'the one responsible', appliesTo: 'what the limit applies to', except: 'the exception made', role: 'the role',
  },
  labelValue: {
    consumer: 'a consumer', 'non-professional': 'a non-professional', backup: 'backups', customer: 'the customer', provider: 'the provider',
    'recoverable-loss': 'the loss that can be recovered', 'damages-payable': 'the damages to be paid', takedown: 'a request to take content down',
    'gross-fault': 'gross fault', intent: 'intent', infringer: 'the infringer',
  },
  flag: {
    limiting: (whom, holds) => `${whom} ${holds ? 'limits or excludes liability' : 'neither limits nor excludes liability'}`,
    worded: (whom, holds) => `${whom} ${holds ? 'has words' : 'has no words'} that can be read in two ways`,
    party: (whom, holds) => `${whom} ${holds ? 'is' : 'is not'} a party to the contract`,
    majorInterest: (whom, holds) => `${whom} ${holds ? 'concerns' : 'does not concern'} a matter of major interest to the other side`,
  },
  group: (kind, holds) =>
    ({ all: holds ? 'all of this holds:' : 'not all of this holds:', any: holds ? 'at least one of these holds:' : 'none of these holds:', odd: holds ? 'an odd number of these hold:' : 'an even number of these hold:' })[kind],
  atLeastOf: (least, holds) => (holds ? `at least ${least} of these hold:` : `fewer than ${least} of these hold:`),
  always: 'always',
  answered: (wording, whom, burden, yes) => `“${wording}”${of(whom)} is answered ${yes ? 'yes' : 'no'} (${burden})`,
  answeredAtLeast: (wording, whom, burden, degree, holds) => `“${wording}”${of(whom)} is answered ${holds ? `${degree} or more` : `with less than ${degree}`} (${burden})`,
  answeredOneOf: (wording, whom, burden, values, holds) => `“${wording}”${of(whom)} is ${holds ? 'answered' : 'not answered'} ${or(values)} (${burden})`,
  burden: (bearer) => `burden of proof: ${bearer}`,
  noBurden: 'judged by the court, no burden',
  shifted: (bearer, rule) => `burden of proof: ${bearer}, unless ${rule} shifts it`,
  linked: (link) => `${link} named there`,
  label: (whom, name, values, holds) => `of ${whom}, ${name} ${holds ? 'is' : 'is not'} ${or(values)}`,
  figure: (id, citation) => `the figure ${id} (${citation})`,
  compared: (left, sign, right) => `${left} ${SIGNS[sign]} ${right}`,
  concluded: {
    breach: (whom, holds) => `${holds ? 'a breach is' : 'no breach is'} established for ${whom}`,
    performed: (whom, holds) => `performance ${holds ? 'is' : 'is not'} established for ${whom}`,
    excused: (whom, holds) => `${holds ? 'an excuse is' : 'no excuse is'} established for ${whom}`,
    founded: (whom, holds) => `liability ${holds ? 'is' : 'is not'} founded for ${whom}`,
    ineffective: (whom, holds) => `${whom} ${holds ? 'has lost its effect' : 'has not lost its effect'} under an earlier rule`,
  },
  concludedDuty: (duties, holds) => `the duty ${holds ? 'is' : 'is not'} a ${or(duties)}`,
  concludedRule: (rule, whom, holds) => `${rule} ${holds ? 'applies' : 'does not apply'} to ${whom}`,
  pleaded: (plea, by, holds) => `${by} ${holds ? 'pleads' : 'does not plead'} ${plea}`,
  some: (subject, holds) => (holds ? `for at least one subject (${subject}):` : `for no subject (${subject}):`),
  heads: { self: 'this loss', all: 'all heads of damages', where: 'the heads of which this holds' },
  then: {
    duty: (intensity) => `The promise is a ${intensity}.`,
    breach: 'The promise counts as broken.',
    performed: 'The promise counts as performed.',
    excuse: 'The debtor is excused.',
    burden: (what, on) => `The burden (${what}) lies on ${on}.`,
    clause: (effect) => `The clause ${effect}.`,
    prove: (figure, heads) => `On ${heads}, what counts as proven comes down to ${figure}.`,
    deny: (heads) => `Nothing is recoverable on ${heads}.`,
    deduct: (figure, heads) => `From ${heads}, ${figure} is deducted.`,
    scale: (figure, heads) => `Of ${heads}, the share that is left is ${figure}.`,
    replace: (figure, heads) => `In place of ${heads} stands ${figure}.`,
    limit: (figure, heads) => `On ${heads}, no more is payable than ${figure}.`,
    limitAgreed: 'Sums agreed for the breach count under this limit as well.',
    limitUnknown: (wording) => `Where it cannot be computed, a question is raised: “${wording}”`,
    contained: (reduction) => `A court’s figure that already contains this reduction (${reduction}) is left alone.`,
    discretion: (low, high, wording) => `A court may set it between ${low} and ${high}; the point taken is our convention until this is answered: “${wording}”`,
    add: (figure, stream) => `To the sum for ${stream}, ${figure} is added.`,
    assign: (heads, stream) => `As for ${heads}: the sum is counted as ${stream}.`,
    owes: (how, expanded, beside) => `The debtor owes ${expanded === null ? 'the whole' : `the part that grew, ${expanded}`}, ${how}${beside === null ? '' : `, beside ${beside}`}.`,
    contribution: 'Among the debtors, each bears the part that answers to its responsibility.',
    route: (grounds) => `The claim can rest on ${or(grounds)}.`,
    remedy: (name, granted) => `The remedy “${name}” ${granted ? 'is open' : 'is refused'}.`,
    deadline: (name, figure) => `A day to keep (${name}): ${figure}.`,
    note: 'It moves no figure by itself; other rules build on it.',
  },
  forceFrom: (from, to) => (from === null ? (to === null ? 'without limit in time' : `until ${to}`) : to === null ? `since ${from}` : `from ${from} to ${to}`),
  reading: (title, first) => (first ? `${title} (taken unless a court has held otherwise)` : title),
  asks: (id, wording, burden) => `${id}: ${wording} (${burden})`,
  place: (instrument, pinpoint) => `${instrument}, ${pinpoint}`,
  settledBy: (evidence) => `Settled by: ${evidence}`,
  figureHistory: (unit, value, from, to) => `${value} (${unit}) ${to === null ? `since ${from}` : `from ${from} to ${to}`}`,
  knownUntil: (day) => (day === null ? 'a convention of this tool' : `known until ${day}`),
  unit: { share: 'share', duration: 'length of time', amount: 'amount', number: 'number', years: 'years' },
  count: (rules) => `${rules} ${rules === 1 ? 'rule' : 'rules'}; liability rules ID shows a page, by id, short name, article, instrument or body of law.`,
  unknownRule: (asked, near) => `no rule, article or instrument is called "${asked}"${near === null ? '; liability rules lists them' : `; did you mean ${near}?`}`,
};
