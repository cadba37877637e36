import { questionKey } from '../../model/subject.js';
import type { Stated } from '../../model/fact.js';
import type { Question } from '../../model/question.js';

const DEGREES = ['none', 'slight', 'ordinary', 'gross', 'intentional'] as const;
const GRAVE: readonly string[] = ['gross', 'intentional'];
const ALWAYS = { always: true } as const;

/** Whether a party was at fault at all. Its degree, where stated, answers it. */
export const fault: Question = {
  id: 'fault', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'fault.<party>',
  stated: (party): Stated | undefined => {
    const degree = party.facts['fault'];
    if (degree?.state === 'is') return { state: 'is', value: degree.value !== 'none', place: degree.place };
    const left = new Set((degree?.values ?? DEGREES).map((value) => value !== 'none'));
    return degree === undefined ? undefined : left.size === 1 ? { state: 'is', value: left.has(true), place: degree.place } : { state: 'open', place: degree.place };
  },
  implies: [
    { answer: false, question: 'fault-degree', value: 'none', subjects: 'party', always: true },
    { answer: true, question: 'fault-degree', not: 'none', subjects: 'party' },
    { answer: false, question: 'no-gross-fault-shown', value: true, subjects: 'party' },
  ],
  wording: { en: 'Was the party at fault?', fr: 'La partie a-t-elle commis une faute ?', zh: '该方是否有过错？' },
  evidence: { en: 'what was done and left undone, against what the trade requires', fr: 'ce qui a été fait ou omis, au regard des règles de l’art', zh: '作为与不作为，对照行业应有的注意' },
};

/** How grave the fault was. About conduct, never deduced from the size of the loss. A fault that is found without a degree is ordinary, unless somebody else must show how grave it was. */
export const faultDegree: Question = {
  id: 'fault-degree', of: 'party', answer: { shape: 'degree', values: DEGREES, adverse: 'gross' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'fault.<party>', fact: 'fault',
  fallback: (party, matter) => {
    const established = matter.determinations.get(questionKey('fault', party.key));
    return established?.state === 'is' && established.value === true ? 'ordinary' : undefined;
  },
  implies: DEGREES.flatMap((answer) => [
    { answer, question: 'fault', value: answer !== 'none', subjects: 'party', ...(answer === 'none' ? {} : ALWAYS) },
    { answer, question: 'no-gross-fault-shown', value: !GRAVE.includes(answer), subjects: 'party', ...(GRAVE.includes(answer) ? ALWAYS : {}) },
  ]),
  wording: { en: 'How grave was the fault?', fr: 'Quelle est la gravité de la faute ?', zh: '过错程度如何（故意、重大过失、一般过失）？' },
  evidence: { en: 'acts before and after the event, warnings ignored, safeguards switched off; logs', fr: 'actes avant et après l’événement, alertes ignorées, protections désactivées ; journaux', zh: '事件前后的行为、被忽视的告警、被关闭的保护措施；日志' },
};

/** Whether the party infringed a right itself, with the content it provided. */
export const directInfringement: Question = {
  id: 'direct-infringement', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'content[].unlawful',
  stated: (party, matter): Stated | undefined => {
    const said = matter.subjects.content.filter((c) => (c.links['infringer'] ?? []).includes(party.key)).flatMap((c) => c.facts['unlawful'] ?? []);
    return said.find((s) => s.state === 'is' && s.value === true) ?? said.find((s) => s.state === 'open') ?? said[0];
  },
  wording: { en: 'Did the party infringe the right with the content it provided?', fr: 'La partie a-t-elle porté atteinte au droit par le contenu qu’elle a fourni ?', zh: '该方提供的内容是否直接侵害了权利人的权利？' },
  evidence: { en: 'title to the right, a comparison of the contents, a licence or its absence', fr: 'titularité du droit, comparaison des contenus, licence ou absence de licence', zh: '权属证明、内容比对、有无许可' },
};

/** Whether a party acts for its trade. Nobody has shown that it is protected: it acts for its trade. */
export const partyKind: Question = {
  id: 'party-kind', of: 'party', answer: { shape: 'choice', values: ['consumer', 'non-professional', 'business'], unproven: 'business' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'parties.<party>.kind', fact: 'kind', label: 'kind',
  wording: { en: 'Does the party act as a consumer, as a legal person outside a trade, or for its trade?', fr: 'La partie agit-elle en consommateur, en non-professionnel ou en professionnel ?', zh: '该方以消费者、非经营性法人还是经营者的身份订立合同？' },
  evidence: { en: 'who ordered, for what use, the trade register', fr: 'qui a commandé, pour quel usage, registre du commerce ou des associations', zh: '订购主体、使用目的、工商或者社团登记' },
};
