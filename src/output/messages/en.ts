import { problemEn } from './problems/en.js';
import type { Words } from './words.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const series = (list: readonly string[], last: string): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${last} ${list[list.length - 1] ?? ''}`;

const CHOSEN = {
  'contract-date': 'the day of the contract', 'breach-date': 'the day of the breach', 'loss-date': 'the day of the loss',
  'notice-date': 'the day of the notice', 'judgment-date': 'the day of judgment',
} as const;

const GROUND = { contract: 'contract', tort: 'tort', statute: 'statute' } as const;

const groundOf = (about: string): string => (about === 'contract' || about === 'tort' || about === 'statute' ? GROUND[about] : about);

/** English. */
export const en: Words = {
  language: 'en',
  heading: {
    promises: 'Promises', excuses: 'Excuses', clauses: 'Clauses', ledger: 'From claim to award', streams: 'Beside the damages', parties: 'Who owes what',
    offers: 'Offers', questions: 'Questions that decide', silent: 'Not raised', warnings: 'Mind', grounds: 'Grounds side by side', trace: 'Rules, in the order of decision',
  },
  label: {
    claimed: 'claimed', award: 'award', range: 'range', answer: 'answer', external: 'owes', alone: 'of it alone', internal: 'bears in the end', recourse: 'recourse',
    added: 'added', net: 'net', received: 'already received', accepted: 'accepted', rejected: 'rejected', yes: 'yes', no: 'no', noUpperBound: 'no upper bound',
    noFigure: 'no figure', incident: 'the incident', chosen: 'chosen', fired: 'applies', notFired: 'does not apply', mode: 'how', other: 'other', result: 'verdict',
    measured: 'measured', open: 'open', beside: 'asked beside damages, decided apart', claimantTotal: 'the claimant gets in all',
  },
  comma: ', ',
  semicolon: '; ',
  ruleNamed: (title, id) => `“${title}” (${id})`,
  revoked: 'revoked',
  notDecided: 'NOT DECIDED: NO LAW OF THAT TIME',
  sumDue: 'NOT LIABLE, SUM DUE',
  priceDue: 'PRICE DUE',
  outcome: { liable: 'LIABLE', 'partly-liable': 'PARTLY LIABLE', 'not-liable': 'NOT LIABLE', 'insufficient-evidence': 'INSUFFICIENT EVIDENCE' },
  stream: {
    damages: 'damages', credits: 'service credits', priceRelief: 'price reduction', restitution: 'restitution', punitive: 'punitive damages', price: 'price',
    interest: 'interest', costs: 'costs', setOff: 'set-off',
  },
  head: {
    'data-restoration': 'data restoration', 'replacement-service': 'replacement service', 'cost-to-fix': 'cost to fix', 'lost-profit': 'lost profit',
    'customer-churn': 'customers lost', goodwill: 'goodwill', image: 'image', 'mitigation-cost': 'cost of mitigation', 'wasted-expenditure': 'wasted expenditure',
    'fee-refund': 'refund of fees', 'remaining-term-price': 'price of the remaining term', 'penalty-to-third-party': 'penalty to a third party',
    'ip-infringement': 'infringement of a right', 'theft-or-fraud': 'theft or fraud', 'virtual-property': 'virtual property',
    'personal-data-harm': 'harm through personal data', moral: 'moral loss', punitive: 'punitive damages', 'investigation-cost': 'cost of investigation',
    'legal-fees': 'legal fees', 'court-costs': 'court costs', 'regulatory-fine': 'regulatory fine', other: 'other loss',
  },
  incident: {
    'data-loss': 'data loss', outage: 'outage', degradation: 'degradation', 'security-breach': 'security breach', 'personal-data-breach': 'personal data breach',
    'account-takeover': 'account takeover', 'third-party-content': 'third-party content', 'defective-delivery': 'defective delivery', 'non-delivery': 'non-delivery',
    'contract-dispute': 'contract dispute', 'wrongful-termination': 'wrongful termination', 'early-termination': 'early termination', 'service-end': 'end of service',
    'wrongful-takedown': 'wrongful takedown', 'wrongful-notice': 'wrongful notice', 'non-payment': 'non-payment', 'undue-payment': 'undue payment',
  },
  clauseKind: {
    cap: 'limit of liability', 'head-exclusion': 'exclusion of losses', 'cause-exclusion': 'list of events', penalty: 'agreed damages',
    'exclusive-remedy': 'exclusive remedy', 'claim-window': 'time to claim', 'limitation-period': 'limitation period', indemnity: 'indemnity',
    'set-off-ban': 'no set-off', 'withholding-ban': 'no withholding', termination: 'termination', suspension: 'suspension', 'data-deletion': 'data deletion',
    refund: 'refund', deposit: 'deposit', 'unilateral-change': 'unilateral change', 'auto-renewal': 'tacit renewal', acceptance: 'acceptance',
    'customer-backup-duty': 'customer backs up', costs: 'costs', interest: 'interest', jurisdiction: 'jurisdiction', arbitration: 'arbitration', other: 'clause',
  },
  clauseStatus: {
    effective: 'holds', 'not-triggered': 'holds, nothing to cut', 'not-incorporated': 'not part of the contract', unwritten: 'taken as unwritten', void: 'void',
    inapplicable: 'lifted', 'not-opposable': 'does not bind a stranger',
  },
  commitment: { met: 'kept', breached: 'breached', unknown: 'not shown', 'not-binding': 'binds nobody' },
  intensity: { means: 'duty of means', 'means-reversed': 'duty of means, burden reversed', result: 'duty of result', strict: 'strict duty' },
  step: {
    proven: 'not proven', denied: 'not recoverable', deducted: 'deducted', share: 'share', chance: 'beyond the lost chance', limit: 'above the limit', 'expanded-part': 'outside the part that grew',
    'no-breach': 'no breach', excused: 'excused', replaced: 'replaced by the agreed sum', 'on-account': 'paid by the credit', 'counted-once': 'already made good by another head', 'beyond-its-head': 'what another head does not use up', revised: 'the agreed sum revised', kept: 'kept under the clause', 'set-by-court': 'set by the court beyond what is proven', 'late-notice': 'what notice in time would have avoided', allotted: 'allotted',
  },
  debt: { alone: 'alone', joint: 'jointly', 'in-solidum': 'in solidum', several: 'severally', supplementary: 'in the second place', 'not-assessed': 'not assessed' },
  debtorsApart: 'How several debtors answer together, and what each bears in the end, is not assessed: each sum stands as if that debtor were sued by himself, and the sums are not added up.',
  part: { whole: 'the whole', expanded: 'the part that grew', none: 'nothing' },
  ground: GROUND,
  footing: GROUND,
  chosenBy: CHOSEN,
  certainty: { read: 'read', reported: 'reported', unverified: 'unverified', contested: 'contested', convention: 'convention of this tool' },
  stands: { below: 'below the range', inside: 'inside the range', above: 'above the range' },
  answer: {
    low: 'its least', high: 'its most',
    penalty: 'the agreed sum', limitation: 'the most that is owed', 'on-account': 'a payment on account', 'common-fault': 'in common fault', fraud: 'fraud', 'mandatory-rule': 'a mandatory rule', 'public-order': 'public order', 'other-ground': 'another ground', 'calendar-year': '365 days', 'banking-year': '360 days', 'each-sufficient': 'each alone enough', 'each-partial': 'each in part', 'undetermined-causer': 'which of them is not known',
    analogy: 'by analogy', 'no-analogy': 'not by analogy', 'against-author': 'the highest', 'for-author': 'the lowest', 'before-share': 'before the share', 'after-share': 'after the share', none: 'none', slight: 'slight', ordinary: 'ordinary', gross: 'gross', intentional: 'intentional', means: 'means', 'means-reversed': 'means, reversed',
    result: 'result', strict: 'strict', full: 'full', partial: 'partial', late: 'late', 'same-equipment': 'same equipment', 'separate-equipment': 'other equipment',
    'separate-building': 'other building', 'separate-site': 'other site', certain: 'certain', chance: 'a chance', hypothetical: 'hypothetical',
    'should-have-known': 'should have known', knew: 'knew', host: 'host', platform: 'platform', access: 'access', caching: 'caching',
    'search-or-link': 'search or link', publisher: 'publisher', unknown: 'unknown', presumed: 'not settled by the contract', unsettled: 'not settled', 'not-said': 'not stated', 'not-shown': 'not shown', temporary: 'for a time only', definitive: 'for good',
    'same-building': 'same building', 'same-site': 'same site', 'other-site': 'another site',
  },
  unassessed: (summary, paths) => `What ${paths.join(', ')} would give is not assessed, neither granted nor denied: no rule of this version reads it. On the rest: ${summary}`,
  warning: {
    'not-assessed': (about) => `No rule of this version decides ${about}; it is in no figure.`,
    'no-as-of': () => 'No day of assessment is given (--as-of or asOf): figures that depend on it are not computed, and the latest wording of the law is taken.',
    'unproven-acceptance': (about) => `Nothing says that ${about} was accepted.`,
    'unverified-rule': (about) => `The rule ${about} moved a figure and is not verified.`,
    'contested-rule': (about) => `The rule ${about} moved a figure and is contested.`,
    convention: (about) => `A figure rests on ${about}, a convention of this tool.`,
    'no-rule-set': (about) => `No rule that this version holds and that is in force on the days at hand founds liability on the ground ${groundOf(about)}.`,
    'not-exhaustive': () => 'Too many questions are open to look at every answer: the range contains every result and may be wider.',
    'ground-without-facts': (about) => `Nothing on record could found liability on the ground of ${groundOf(about)}; nothing was computed on it.`,
    'sum-instead-of-interest': () => 'Interest is asked on the price, but a sum is agreed for paying it late: that sum stands in its place, and no interest is computed besides.',
    'interest-without-start': () => 'Interest is asked, but neither a day from which it runs nor the day of the claim is recorded: none is computed, and none is in the range of interest. State it (relief.interest[].from, or claim.madeOn).',
    'price-not-known': () => 'A deposit counts up to a fifth of the price, and the record holds no price of the whole contract: nothing counts as deposit, and the money goes back once. State the price (services[].fee, paid once or over a fixed term).',
    'restitution-without-end': () => 'Money is asked back, but the record holds no end of the contract, no nullity and no payment without ground: on that, nothing goes back. State how it ended (relief.termination, or a notice of termination).',
    'partial-proof': (about) => `Partial proof is not in the range: ${about} ${about.includes(', ') ? 'count' : 'counts'} as proven in full or not at all.`,
    'multiple-above-ceiling': (about) => `More is asked than the law allows: ${about} is the most, and is counted.`,
    'subject-missing': (about, line) => `A finding or dispute${line === null ? '' : ` (line ${line})`} does not say of what it speaks and changes nothing: ${about}.`,
    'rate-not-known': (about) => `No table of this tool holds the rate of ${about}: that interest is not computed and is in no figure.`,
    'date-in-range': (about) => `Of ${about} only a month, a year or a stretch is known: the figures take one day of it, the range every day.`,
    'date-in-part': (about) => `Of ${about} only a month, a year or a stretch is known: one day of it was taken, and the range holds no other; whatif --sweep goes over them.`,
    'answered-and-disputed': (about) => `${about} is answered and disputed; the answer was taken.`,
    'measured-otherwise': (about) => `What is measured of ${about} and what the record says of its performance disagree; the measurement was taken.`,
    'not-asked': (about, line) => `No rule of this law that is in force on the days at hand asks ${about}${line === null ? '' : ` (line ${line})`}, or not of that or in that form: what the documents say on it changes nothing.`,
  },
  ofCommon: (amount) => `${amount} of the common part`,
  day: (year, month, day) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
  versus: (claimant, respondent) => `${claimant} v ${respondent}`,
  onDay: (what, day) => `${what} of ${day}`,
  law: (regime, ground) => `${regime}, on the ground of ${ground}`,
  versions: (days) => `Versions in force on ${series(days.map((d) => `${d.day} (${CHOSEN[d.by]})`), 'and')}.`,
  range: (low, high) => `range ${low} … ${high}`,
  claimed: (amount) => `claimed ${amount}`,
  summary: ({ outcome, respondent, award, positive, only, limitedBy, limits, partOf, range, open, elsewhere }) => {
    const found = {
      liable: positive ? `${respondent} is liable for ${award}` : `${respondent} is liable, with nothing to pay`,
      'partly-liable': limitedBy.length > 0
        ? limits === 'part' ? `${respondent} is liable for ${award}, a part of which ${series(limitedBy, 'and')} ${limitedBy.length > 1 ? 'limit' : 'limits'}` : `${respondent} is liable, but ${series(limitedBy, 'and')} ${limitedBy.length > 1 ? 'limit' : 'limits'} what it owes to ${award}`
        : `${respondent} is liable for ${award}, ${partOf === 'agreed' ? 'less than was agreed' : 'a part of what is proven'}`,
      'not-liable': !positive ? `${respondent} is not liable` : only === 'refund' ? `${respondent} is not liable for damages, but has to give back ${award}` : only === 'price' ? `${respondent} is not liable for damages, but owes the price, ${award}` : `${respondent} is not liable for damages, but owes ${award}`,
      'insufficient-evidence': `nothing can be awarded against ${respondent} on what is shown so far`,
    }[outcome];
    const first = `${found.charAt(0).toUpperCase()}${found.slice(1)}`;
    const moved = range !== null ? `other answers to the open questions lead from ${range.low} to ${range.high}` : { nothing: 'no open question changes this', sum: 'the open questions do not change this sum', who: `the open questions do not change this sum, but decide whether ${respondent} is liable` }[open];
    return `${first}; ${moved}${elsewhere === null ? '' : `; on the ground of ${elsewhere.ground} the answers lead from ${elsewhere.low} to ${elsewhere.high}`}.`;
  },
  seeQuestion: (status, numbers) => `${status}; ${numbers.length > 1 ? 'questions' : 'question'} ${series(numbers.map(String), 'and')}`,
  openElsewhere: (status) => `${status}; open`,
  clause: (id, citation) => `clause ${id} · ${citation}`,
  ofHead: (reason, head) => `${reason}: ${head}`,
  excuseFails: (question, answer) => `${question} ${answer}`,
  mustShow: (bearer, taken) => `${bearer} must show it; taken for now: ${taken}.`,
  nobodyMustShow: (taken) => `The court judges it; taken for now: ${taken}.`,
  goesTo: (where, line) => `Goes in: ${where}${line === '' ? '' : ` (now ${line})`}`,
  decidesWho: (respondent) => `Decides whether ${respondent} is liable, and changes no sum`,
  decidesOnGround: (ground) => `What decides on the ground of ${ground}`,
  onGround: (ground, by, more) => `On the ground of ${ground} the award is ${by} ${more ? 'higher' : 'lower'}.`,
  onGroundSame: (ground, ranges) => ranges === null ? `On the ground of ${ground} the award and its range are the same.` : `On the ground of ${ground} the award is the same; its range is ${ranges.own} instead of ${ranges.chosen}.`,
  settledBy: (evidence) => `Settled by: ${evidence}`,
  thenWith: (awards) => `Then: ${awards.map((a) => `${a.answer}: ${a.award}`).join('; ')}.`,
  onlyIf: (answers, orIf) =>
    `Matters only ${orIf > 0 ? 'if, for instance,' : 'if'} ${series(answers.map((a) => `the answer to ${a.question} is ${a.answer}`), 'and')}.`,
  besideAward: 'Moves interest, not the award.',
  leftToTheCourt: (what, point, low, high) => `Left to the court: ${what} Award with the point taken ${point}, otherwise between ${low} and ${high}.`,
  question: (number) => `question ${number}`,
  anyOf: (answers) => series(answers, 'or'),
  counterclaim: (amount, by, to, setOff) => `In turn ${by} owes ${to} ${amount}; ${setOff ? 'the two debts are set off' : 'nobody has set the two debts off'}.`,
  getsApart: (name, id, amount) => `On its own claim ${name} gets ${amount}; the record with “claimant: ${id}” lays it out.`,
  gets: (name, amount) => `Of the award ${name} gets ${amount}.`,
  net: (amount, from, to) => `Net to be paid: ${amount} by ${from} to ${to}`,
  turnsTo: (amount, against) => `${amount} from ${against}`,
  offer: (by, amount, stands) => (stands === null ? `${by} offered ${amount}; it is in no figure.` : `${by} offered ${amount}: ${stands}; it is in no figure.`),
  editionsAlone: 'At least one incident record is wanted beside the editions of the contract.',
  notExhaustive: 'The range is an outer one: too many questions are open to look at every answer.',
  problem: problemEn,
  valid: (file, kind, id) => `${file}: ${{ contract: 'contract', incident: 'incident', with: 'overlay' }[kind]}${id === null ? '' : ` ${id}`}, no problems`,
  mistake: (message) => `error: ${message}`,
  needsFile: (format) => `a terminal cannot show ${format}; give it a file (--format ${format}=report.${format}, or --output report.${format})`,
  onePlace: (file) => (file === null ? 'standard output can take one format only; give the others a file (--format json=out.json)' : `two formats would be written to ${file}`),
  oneStandardInput: 'standard input (-) can stand for one file only',
  noSuchCode: (found, near) => `there is no code ${found}${near === null ? '' : `; did you mean ${near}?`}`,
  moreProblems: (count) => `${count} more ${count === 1 ? 'problem is' : 'problems are'} not shown (--max-errors)`,
  obstacle: (file, why, near) =>
    `${file}: ${{ missing: 'there is no such file', folder: 'this is a folder, not a file', denied: 'no permission', binary: 'this is no text in UTF-8', encoding: 'this text is not written in UTF-8; save it as UTF-8', large: 'this file is too large to be a document', full: 'there is no space left on the disk', other: 'it cannot be read or written', input: 'this is an input; it is never written over', nowhere: 'its folder does not exist' }[why]}${near === null ? '' : `; did you mean ${near}?`}`,
  batchDone: (scored, rejected) => `${scored} scored, ${rejected} rejected`,
  silent: (count) => `${count} ${count === 1 ? 'fact that nobody mentioned' : 'facts that nobody mentioned'} would change the award; --open all raises ${count === 1 ? 'it' : 'them'}.`,
  notice: (marked) =>
    'This is a calculation from stated facts under the cited rules as they stood on the days shown; it is no legal advice, and a court may decide otherwise. ' +
    (marked === 0 ? '' : `${marked} ${marked === 1 ? 'figure rests' : 'figures rest'} on a rule that is unverified, contested or a convention of this tool. `) +
    'Have it checked by a lawyer qualified in that law.',
};
