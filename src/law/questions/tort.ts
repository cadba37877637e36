import { CASE, labelsOf, questionKey } from '../../model/subject.js';
import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';
import { complement, equals, plus, ratio, times, WHOLE, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';

/** Heads that speak of a right that was hurt, and not only of a service that was not rendered. */
const OF_A_RIGHT: readonly string[] = ['data-restoration', 'virtual-property', 'theft-or-fraud', 'personal-data-harm', 'ip-infringement', 'moral', 'goodwill', 'image'];

/** Heads that a stranger may have without any right of its own being hurt: what it lost is gain or money only. */
const OF_MONEY_ONLY: readonly string[] = ['lost-profit', 'customer-churn', 'penalty-to-third-party', 'wasted-expenditure', 'fee-refund', 'remaining-term-price', 'replacement-service', 'legal-fees', 'court-costs', 'punitive', 'regulatory-fine', 'other'];

const ofARight = (subject: Subject, matter: Matter): boolean =>
  labelsOf(subject, 'data').includes('yes') || labelsOf(subject, 'personalData').includes('yes') || [...matter.losses.values()].some((loss) => OF_A_RIGHT.includes(loss.head));

const moneyOnly = (matter: Matter): boolean => [...matter.losses.values()].every((loss) => OF_MONEY_ONLY.includes(loss.head));

/**
 * Whether a right was hurt, and not only a contract left unperformed. Nobody said: by what was lost; a stranger was owed no service, so what it lost speaks of a right.
 * Contested where a stranger lost only gain or money, and where what a party to the contract lost speaks of no right, whatever footing its claim is given.
 */
export const rightInfringed: Question = {
  id: 'right-infringed', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'contested',
  contestedFor: (subject, matter) => matter.losses.size > 0 && !ofARight(subject, matter) && (!matter.contract.stranger || moneyOnly(matter)),
  fallback: (subject, matter) => ofARight(subject, matter) || matter.contract.stranger,
  wording: { en: 'Was a right or protected interest of the claimant hurt, beyond the service that was not rendered?', fr: 'Un droit ou intérêt protégé du demandeur a-t-il été atteint, au-delà de la prestation non fournie ?', zh: '除合同未获履行外，原告的民事权益（如数据财产、人格权益）是否受到侵害？' },
  evidence: { en: 'what was lost or exposed, and whose it was', fr: 'ce qui a été perdu ou exposé, et à qui cela appartenait', zh: '丢失、泄露的对象及其权利人' },
};

const MODES = ['common-fault', 'each-sufficient', 'each-partial', 'undetermined-causer'] as const;

/** How the acts of several wrongdoers combined. Not shown: each was a part of the cause, so each answers for its own. */
export const concurrence: Question = {
  id: 'concurrence', of: 'case', answer: { shape: 'choice', values: MODES, unproven: 'each-partial' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'concurrence', fact: 'concurrence',
  wording: { en: 'How did the acts of several wrongdoers combine?', fr: 'Comment les fautes de plusieurs auteurs se sont-elles combinées ?', zh: '数人的侵权行为是怎样结合造成损害的？' },
  evidence: { en: 'what each did, whether they acted together, what each act alone would have caused', fr: 'les actes de chacun, leur concertation, l’effet de chaque acte pris seul', zh: '各自的行为、有无共同过错、单独行为能否造成全部损害' },
};

/** A court gave an outsider a part of the harm, or one is disputed. */
const outsiderSpokenOf = (party: Subject, matter: Matter): boolean => {
  const key = questionKey('third-party-share', party.key);
  const found = matter.determinations.get(key);
  return found === undefined ? matter.disputed.has(key) : found.state === 'open' || (typeof found.value === 'object' && 'num' in found.value && found.value.num > 0n);
};

/** Everyone who may have a part in the harm: those sued, those given a weight, and others whose fault is on record. */
export const wrongdoersOf = (matter: Matter): readonly string[] => [...new Set([
  ...matter.respondents, ...matter.weights.keys(), ...matter.subjects.party.filter((p) => !['provider', 'customer'].includes(p.id) && outsiderSpokenOf(p, matter)).map((p) => p.id),
  ...matter.subjects.party.filter((p) => { const fault = p.facts['fault']; return labelsOf(p, 'party').length > 0 && !['provider', 'customer'].includes(p.id) && fault !== undefined && !(fault.state === 'is' && fault.value === 'none'); }).map((p) => p.id),
])].filter((id) => id !== matter.claimant);

const found = (matter: Matter, question: string, party: string): Ratio | undefined => {
  const stated = matter.determinations.get(questionKey(question, `party:${party}`));
  return stated?.state === 'is' && typeof stated.value === 'object' && 'num' in stated.value ? stated.value : undefined;
};

const combination = (matter: Matter): Stated | undefined => matter.determinations.get(questionKey('concurrence', CASE)) ?? matter.subjects.case[0]?.facts['concurrence'];

const sum = (parts: readonly Ratio[]): Ratio => parts.reduce((n, x) => plus(n, x), ZERO);

/** What falls on outsiders, as far as a court gave it to them. */
const outsidersOf = (matter: Matter, own: string): Ratio =>
  sum(matter.subjects.party.filter((p) => p.id !== own && !matter.respondents.includes(p.id)).map((p) => found(matter, 'third-party-share', p.id) ?? ZERO));

/**
 * The part of the harm that one wrongdoer answers for where no court found it: of what outsiders leave, by the weights on record where each who shares has one, else an equal part.
 * Who shares: those responsible with it (`beside`), those who were weighed, and, where it is said how the acts combined, every outsider whose fault is on record. The parts of all who share make the whole.
 */
const partAmong = (own: string, beside: readonly string[], matter: Matter): Ratio => {
  const sharers = sharersOf(own, beside, matter);
  const total = sharers.reduce((n, s) => n + s.weight, 0n);
  return times(ratio(sharers.find((s) => s.id === own)?.weight ?? 0n, total), complement(outsidersOf(matter, own)));
};

/** Those who share, each with its weight. */
const sharersOf = (own: string, beside: readonly string[], matter: Matter): readonly { readonly id: string; readonly weight: bigint }[] => {
  const others = outsidersOf(matter, own).num === 0n && combination(matter)?.state === 'is' ? wrongdoersOf(matter).filter((id) => !matter.respondents.includes(id)) : [];
  const sharers = [...new Set([own, ...beside, ...[...matter.weights.keys()].filter((id) => id !== matter.claimant), ...others])].map((id) => ({ id, weight: matter.weights.get(id) }));
  const weighed = sharers.every((s) => s.weight !== undefined) && sharers.some((s) => s.weight !== 0n);
  return sharers.map(({ id, weight }) => ({ id, weight: weighed ? (weight ?? 0n) : 1n }));
};

/** Whether a court, or the record, spoke of the part of a wrongdoer itself; else it is worked out from who else is responsible. */
const partSpokenOf = (party: string, matter: Matter): boolean =>
  matter.determinations.has(questionKey('responsibility-share', `party:${party}`)) || matter.disputed.has(questionKey('responsibility-share', `party:${party}`));

/** Where it is open whether an outsider shares: its part is disputed, or how the acts combined. The upper end stands for what is worked out. */
const outsidersOpen = (party: string, matter: Matter): (Stated & { readonly state: 'open' }) | undefined => {
  const place = [...matter.disputed].find(([key]) => key.startsWith('third-party-share|') && !key.endsWith(`|party:${party}`))?.[1];
  if (place !== undefined) return { state: 'open', values: [ZERO, WHOLE], place };
  const combined = combination(matter);
  const open = combined?.state === 'open' ? combined.place : matter.disputed.get(questionKey('concurrence', CASE));
  const all = wrongdoersOf(matter);
  return matter.weights.size > 0 || open === undefined || all.every((id) => matter.respondents.includes(id)) ? undefined
    : { state: 'open', values: [ratio(1n, BigInt(all.length)), ratio(1n, BigInt(matter.respondents.length))], place: open };
};

/** The part of a wrongdoer under an answer to `responsibility-share`: the answer, where it speaks of the part or of what outsiders bear of it; else what is worked out. */
export const partUnder = (answer: Ratio, own: string, beside: readonly string[], matter: Matter): Ratio => {
  const lowest = outsidersOpen(own, matter)?.values?.[0];
  return partSpokenOf(own, matter) || (typeof lowest === 'object' && 'num' in lowest && equals(lowest, answer)) ? answer : partAmong(own, beside, matter);
};

/** Those who share the whole with a wrongdoer, by weight, where its part under an answer is worked out and no outsider bears any: their parts then make the whole to the cent. Else none. */
export const sharersUnder = (answer: Ratio, own: string, beside: readonly string[], matter: Matter): ReturnType<typeof sharersOf> =>
  outsidersOf(matter, own).num === 0n && equals(partUnder(answer, own, beside, matter), partAmong(own, beside, matter)) && !partSpokenOf(own, matter) ? sharersOf(own, beside, matter) : [];

/** The part of the harm that a wrongdoer answers for beside the others. Nobody said: worked out among those who are responsible too (`partUnder`). */
export const responsibilityShare: Question = {
  id: 'responsibility-share', of: 'party', answer: { shape: 'share' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'shares',
  stated: (party, matter) => outsidersOpen(party.id, matter), workedOut: true,
  fallback: (party, matter) => partAmong(party.id, matter.respondents, matter),
  wording: { en: 'Which part of the harm does this party answer for?', fr: 'De quelle part du dommage cette partie répond-elle ?', zh: '该方应承担的责任份额是多少？' },
  evidence: { en: 'the degree of each one’s fault and its weight among the causes', fr: 'la gravité de chaque faute et son poids parmi les causes', zh: '各方过错程度与原因力大小' },
};

/** Whether the record lays all the weight on one who is not sued. */
const bearsAll = (party: Subject, matter: Matter): boolean => {
  const own = matter.weights.get(party.id) ?? 0n;
  return own > 0n && !matter.respondents.includes(party.id) && [...matter.weights].every(([id, weight]) => id === party.id || weight === 0n);
};

/** The part of the harm that an outsider caused. Nobody said: none, unless the shares on record lay all of it on the outsider. */
export const thirdPartyShare: Question = {
  id: 'third-party-share', of: 'party', answer: { shape: 'share' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  fallback: (party, matter) => (bearsAll(party, matter) ? WHOLE : ZERO),
  wording: { en: 'Which part of the harm did this third party cause?', fr: 'Quelle part du dommage ce tiers a-t-il causée ?', zh: '该第三人造成的损害占多大比例？' },
  evidence: { en: 'how the harm came about', fr: 'les circonstances du dommage', zh: '损害发生经过' },
};

/** Whether the injured side wanted the harm. Its degree of fault, where stated, answers it. */
export const victimIntent: Question = {
  id: 'victim-intent', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'fault.<party>',
  stated: (_, matter): Stated | undefined => {
    const own = matter.subjects.party.find((p) => p.id === matter.claimant)?.facts['fault'];
    return own?.state === 'is' ? { state: 'is', value: own.value === 'intentional', place: own.place } : own;
  },
  fallback: () => false,
  wording: { en: 'Did the injured side bring the harm about on purpose?', fr: 'La victime a-t-elle provoqué le dommage intentionnellement ?', zh: '损害是否由受害人故意造成？' },
  evidence: { en: 'what the injured side did and why', fr: 'les actes de la victime et leur but', zh: '受害人的行为及其目的' },
};

/** Whether holding on to the data was a fitting help to oneself: urgent, no more than needed, and the authorities asked at once. */
export const selfHelpJustified: Question = {
  id: 'self-help-justified', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  wording: { en: 'Was keeping the data back urgent, no more than needed, and was an authority asked at once?', fr: 'Retenir les données était-il urgent et nécessaire, et une autorité a-t-elle été saisie aussitôt ?', zh: '扣留数据是否情况紧迫、未超出必要范围，并立即请求有关国家机关处理？' },
  evidence: { en: 'the debt, what was held back and for how long, when an authority was asked', fr: 'la dette, ce qui a été retenu et combien de temps, la saisine d’une autorité', zh: '债务情况、扣留的范围与时间、何时请求机关处理' },
};

/** Whether a party put others up to the infringement or helped them in it knowingly. */
export const aidedInfringement: Question = {
  id: 'aided-infringement', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'Did the party incite the infringer or knowingly help it?', fr: 'La partie a-t-elle incité l’auteur de l’atteinte ou l’a-t-elle sciemment aidé ?', zh: '该方是否教唆或者明知而帮助他人实施侵权行为？' },
  evidence: { en: 'what was offered, advertised and arranged', fr: 'ce qui a été proposé, annoncé et organisé', zh: '所提供、宣传和安排的内容' },
};

/** What the infringer earned by hurting a right of personality or personal data. Nobody said: nothing. */
export const infringerGain: Question = {
  id: 'infringer-gain', of: 'loss', answer: { shape: 'amount' }, kind: 'fact', alleges: 'claimant', raised: 'said',
  fallback: () => 0n,
  domain: (loss, matter) => { const claimed = matter.losses.get(loss.id)?.claimed ?? null; return claimed === null || claimed === 0n ? [0n] : [claimed, 0n]; },
  wording: { en: 'What did the infringer earn by it?', fr: 'Quel profit l’auteur de l’atteinte en a-t-il tiré ?', zh: '侵权人因此获得的利益是多少？' },
  evidence: { en: 'its accounts, prices, numbers of users', fr: 'ses comptes, ses prix, le nombre d’utilisateurs', zh: '侵权人的账簿、价格、用户数量' },
};

/** Whether a limit agreed in the contract also works where the claim is brought in tort. Practice is mixed. */
export const limitsTort: Question = {
  id: 'limits-tort', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'contested',
  fallback: () => true,
  wording: { en: 'Does the clause also limit a claim brought in tort?', fr: 'La clause limite-t-elle aussi l’action délictuelle ?', zh: '该条款是否也限制以侵权为由提出的请求？' },
  evidence: { en: 'the words of the clause; decisions on the point', fr: 'les termes de la clause ; les décisions sur ce point', zh: '条款文义；相关裁判' },
};

/** Whether the provider keeps data back until debts are paid. */
export const dataHeldForDebts: Question = {
  id: 'data-held-for-debts', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'data.heldForDebts', fact: 'heldForDebts',
  wording: { en: 'Does the provider keep the data back until debts are paid?', fr: 'Le prestataire retient-il les données jusqu’au paiement de ses créances ?', zh: '服务商是否以欠费为由扣留数据？' },
  evidence: { en: 'requests for the data and the answers', fr: 'demandes de restitution et réponses', zh: '取回数据的请求及答复' },
};

/** Whether the thing that was lost had a personal meaning that money does not replace. */
export const objectOfPersonalSignificance: Question = {
  id: 'object-of-personal-significance', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].object.personalSignificance', fact: 'personalSignificance',
  wording: { en: 'Was what was lost a specific thing of personal meaning (wedding pictures, the only recordings of a relative)?', fr: 'Le bien perdu avait-il une valeur personnelle (photos de mariage, seuls enregistrements d’un proche) ?', zh: '丢失的是否为具有人身意义的特定物（如婚礼影像、亲人唯一的录音录像）？' },
  evidence: { en: 'what it showed, whether there is another copy', fr: 'ce qu’il contenait, l’existence d’une autre copie', zh: '其内容及有无其他备份' },
};
