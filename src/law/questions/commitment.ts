import type { Stated, Value } from '../../model/fact.js';
import type { Question } from '../../model/question.js';
import { performanceTold } from './work.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

/** Where the copies were to be kept. `unsettled`: the words leave it open and nobody has shown a meaning. */
export const promisedLocation: Question = {
  id: 'promised-location', of: 'commitment',
  answer: { shape: 'choice', values: ['none', 'same-equipment', 'separate-equipment', 'separate-building', 'separate-site', 'unsettled'], unproven: 'unsettled' },
  kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'commitments[].location', fact: 'location',
  wording: { en: 'Where were the copies to be kept, as the contract is to be read?', fr: 'Où les copies devaient-elles être conservées, selon le sens du contrat ?', zh: '依合同解释，备份应当存放于何处？' },
  evidence: { en: 'the words of the offer, what they ordinarily mean in the trade, what was explained', fr: 'les termes de l’offre, leur sens usuel, les explications données', zh: '要约用语、其通常含义、所作的说明' },
};

/** How intense the duty is. `presumed`: nobody says more than the law presumes. */
export const obligationIntensity: Question = {
  id: 'obligation-intensity', of: 'commitment', answer: { shape: 'choice', values: ['means', 'means-reversed', 'result', 'strict', 'presumed'], unproven: 'presumed' },
  kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'commitments[].intensity', fact: 'intensity',
  domain: () => ['means', 'means-reversed', 'result', 'strict'],
  wording: { en: 'What did the debtor promise: care, or the result?', fr: 'À quoi le débiteur s’est-il obligé : des diligences, ou un résultat ?', zh: '债务人承诺的是尽到注意，还是达到结果？' },
  evidence: { en: 'the words of the promise, figures in it, who controls the outcome', fr: 'les termes de l’engagement, ses chiffres, la maîtrise du résultat', zh: '承诺用语及其数字指标、结果由谁控制' },
};

/** What a statement of performance says of a breach. */
const BREACHED: Readonly<Record<string, boolean>> = { full: false, partial: true, late: true, none: true };

const breachedBy = (performed: Value): readonly boolean[] => {
  const breached = typeof performed === 'string' ? BREACHED[performed] : undefined;
  return breached === undefined ? [] : [breached];
};

/** What `performance` says of a breach: anything short of full and timely performance is one. */
const fromPerformance = (performed: Stated | undefined): Stated | undefined => {
  if (performed === undefined) return undefined;
  if (performed.state === 'open') {
    const values = [...new Set((performed.values ?? []).flatMap(breachedBy))];
    return { state: 'open', ...(values.length === 0 ? {} : { values }), place: performed.place };
  }
  const [value] = breachedBy(performed.value);
  return value === undefined ? undefined : { state: 'is', value, place: performed.place };
};

/** What `given` says of a promise to inform: information given is the promise kept. */
const fromGiven = (given: Stated | undefined): Stated | undefined =>
  given?.state === 'is' && typeof given.value === 'boolean' ? { state: 'is', value: !given.value, place: given.place } : given;

/** What the record says of measures taken bears on a promise of security: one that was lacking breaks it, all of them taken keep it. */
const fromPrevention = (commitment: Subject): Stated | undefined => (labelsOf(commitment, 'kind').includes('security') ? commitment.facts['measuresLacking'] : undefined);

/** Whether the promise was broken. */
export const commitmentBreached: Question = {
  id: 'commitment-breached', of: 'commitment', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'performance[].performed',
  stated: (commitment, matter) => commitment.facts['measured'] ?? fromPerformance(commitment.facts['performed']) ?? fromGiven(commitment.facts['given']) ?? performanceTold(commitment, matter) ?? fromPrevention(commitment),
  otherwise: ({ facts: { measured, performed } }) => {
    const said = fromPerformance(performed);
    return measured?.state === 'is' && said?.state === 'is' && measured.value !== said.value;
  },
  wording: { en: 'Was the promise broken?', fr: 'L’obligation a-t-elle été inexécutée ?', zh: '该项义务是否未履行或者履行不符合约定？' },
  evidence: { en: 'measurements, logs, an expert’s report, what could be restored', fr: 'mesures, journaux, expertise, ce qui a pu être restauré', zh: '监测数据、日志、鉴定意见、可恢复的内容' },
};
