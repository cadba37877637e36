import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

const ELEMENTS = ['force-majeure-outside-control', 'force-majeure-unforeseeable', 'force-majeure-unavoidable', 'force-majeure-prevents-performance'] as const;

const element = { of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', block: 'forceMajeure', raisedBy: [{ plea: 'force-majeure' }] } as const;

/**
 * Whether the event was force majeure. Never asked by a rule, which asks the elements; a court that answers it answers them. A refusal defeats the excuse
 * of the law and the agreed one together.
 */
export const forceMajeure: Question = {
  id: 'force-majeure', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  implies: [
    { answer: false, question: 'force-majeure-outside-control', value: false, subjects: 'case' },
    { answer: false, question: 'agreed-event', value: false, subjects: 'clause' },
    ...ELEMENTS.map((question) => ({ answer: true, question, value: true, subjects: 'case', always: true }) as const),
  ],
  wording: { en: 'Was the event force majeure?', fr: 'L’événement relève-t-il de la force majeure ?', zh: '该事件是否构成不可抗力？' },
  evidence: { en: 'inquiry into the cause, precautions taken', fr: 'enquête sur la cause, précautions prises', zh: '事故原因调查、所采取的预防措施' },
};

/** Force majeure, first element: outside the debtor's control. */
export const forceMajeureOutsideControl: Question = {
  ...element, id: 'force-majeure-outside-control', path: 'causes[].forceMajeure.outsideControl', fact: 'outsideControl',
  wording: { en: 'Was the event outside the debtor’s control?', fr: 'L’événement échappait-il au contrôle du débiteur ?', zh: '该事件是否超出债务人的控制（客观情况）？' },
  evidence: { en: 'where it began, who ran the place', fr: 'point de départ, exploitant du lieu', zh: '起因地点、由谁管理' },
};

/** Force majeure, second element: not foreseeable when the contract was made. */
export const forceMajeureUnforeseeable: Question = {
  ...element, id: 'force-majeure-unforeseeable', path: 'causes[].forceMajeure.unforeseeable', fact: 'unforeseeable',
  wording: { en: 'Could the event not reasonably be foreseen when the contract was made?', fr: 'L’événement ne pouvait-il être raisonnablement prévu lors de la conclusion du contrat ?', zh: '订立合同时该事件是否不能预见？' },
  evidence: { en: 'earlier events, risk studies, state of the art at that time', fr: 'précédents, études de risques, état de l’art à l’époque', zh: '以往事件、风险评估、当时的技术水平' },
};

/** Force majeure, third element: effects that suitable measures could not avoid. */
export const forceMajeureUnavoidable: Question = {
  ...element, id: 'force-majeure-unavoidable', path: 'causes[].forceMajeure.unavoidable', fact: 'unavoidable',
  wording: { en: 'Could its effects not be avoided by suitable measures?', fr: 'Ses effets ne pouvaient-ils être évités par des mesures appropriées ?', zh: '其后果是否采取合理措施仍不能避免、不能克服？' },
  evidence: { en: 'protection in place, what others in the trade do', fr: 'protections en place, pratiques de la profession', zh: '已有的防护措施、行业做法' },
};

/** Force majeure, fourth element: performance was prevented. */
export const forceMajeurePreventsPerformance: Question = {
  ...element, id: 'force-majeure-prevents-performance', path: 'causes[].forceMajeure.preventsPerformance', fact: 'preventsPerformance',
  wording: { en: 'Did the event prevent performance?', fr: 'L’événement a-t-il empêché l’exécution ?', zh: '该事件是否致使不能履行？' },
  evidence: { en: 'what could still be done after the event', fr: 'ce qui restait possible après l’événement', zh: '事件发生后仍可履行的内容' },
};

/** The part of the loss that the victim's own conduct caused. Nobody said: none. */
export const victimShare: Question = {
  id: 'victim-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'customer.contributedShare', fact: 'victimShare',
  raisedBy: [{ plea: 'contributory-fault' }],
  wording: { en: 'What share of the loss did the victim’s own conduct cause?', fr: 'Quelle part du dommage la victime a-t-elle causée par sa propre faute ?', zh: '受损害方对损失的发生有多大比例的过错（与有过失）？' },
  evidence: { en: 'what the victim did and left undone; what it had been told', fr: 'ce que la victime a fait ou omis ; les avertissements reçus', zh: '受损害方的作为与不作为；其所受的提示' },
};

/** Whether anything a claim rests on is still open: a fact in doubt that no court decided, a loss merely asserted, a question in dispute. */
const unsettled = (matter: Matter): boolean => {
  const decided = (key: string): boolean => [...matter.determinations.keys()].some((k) => k.includes(`|${key}`));
  const open = (s: Subject): boolean => Object.values(s.facts).some((fact) => fact.state === 'open') || (s.kind === 'loss' && labelsOf(s, 'evidence').includes('asserted'));
  return [...matter.subjects.commitment, ...matter.subjects.loss, ...matter.subjects.party].some((s) => open(s) && !decided(s.key)) ||
    [...matter.disputed.keys()].some((key) => !matter.determinations.has(key));
};

/** Whether the debt can seriously be disputed, so that nothing is granted on account. Yes while something it rests on is open; then it is open itself, since the answers to the rest would settle it. */
export const seriouslyDisputable: Question = {
  id: 'seriously-disputable', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'contested',
  fallback: (_case, matter) => unsettled(matter),
  contestedFor: (_case, matter) => unsettled(matter),
  wording: { en: 'Can the debt seriously be disputed?', fr: 'L’obligation est-elle sérieusement contestable ?', zh: '该债务是否存在严重争议？' },
  evidence: { en: 'what is still to be found out; an expert’s report already filed', fr: 'ce qui reste à établir ; le rapport d’expertise déjà déposé', zh: '尚待查明的事项；已提交的鉴定报告' },
};

/** What a court allows for the costs of the proceedings. Nobody said: nothing. */
export const costsAwarded: Question = {
  id: 'costs-awarded', of: 'case', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'What does the court allow for the costs of the proceedings?', fr: 'Quelle somme le juge alloue-t-il au titre des frais du procès ?', zh: '法院就诉讼费用支持多少金额？' },
  evidence: { en: 'invoices; equity and the means of the party that bears them', fr: 'factures ; équité et situation de la partie tenue aux dépens', zh: '费用票据；公平原则及负担方的经济状况' },
};
