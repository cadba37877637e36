import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { counterPeriod } from './periods.js';

/** What a court said of the two degrees apart. */
const foundApart = (party: Subject, matter: Matter, content: Subject | undefined): Stated | undefined => {
  const said = (question: string): Stated | undefined => (content === undefined ? undefined : matter.determinations.get(questionKey(question, party.key, content.key))) ?? matter.determinations.get(questionKey(question, party.key));
  const [knew, should] = [said('provider-knew'), said('provider-should-have-known')];
  const answered = [knew, should].flatMap((s) => (s?.state === 'is' ? [s] : []));
  const yes = answered.find((s) => s.value === true);
  if (yes !== undefined) return { ...yes, value: yes === knew ? 'knew' : 'should-have-known' };
  const no = answered[0];
  return no === undefined ? (should ?? knew) : { ...no, value: 'none' };
};

/** What the provider knew of a content: nothing, what it should have known, or that it was there. */
export const providerKnowledge: Question = {
  id: 'provider-knowledge', of: 'party', second: 'content', answer: { shape: 'degree', values: ['none', 'should-have-known', 'knew'] }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'content[].knownSince',
  stated: (party, matter, content) => foundApart(party, matter, content) ?? content?.facts['knowledge'],
  reads: ['provider-knew', 'provider-should-have-known'],
  wording: { en: 'Did the provider know of the infringement, or should it have known?', fr: 'Le prestataire connaissait-il l’atteinte, ou aurait-il dû la connaître ?', zh: '服务提供者是否知道或者应当知道该侵权行为？' },
  evidence: { en: 'recommending and editing, how plain it was, earnings from the content, earlier notices, repeat infringers', fr: 'mises en avant, évidence, profits tirés du contenu, notifications antérieures, récidive', zh: '推荐编辑行为、侵权明显程度、从内容获利情况、此前通知、重复侵权' },
};

const ofNotice = { of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', raised: 'said' } as const;

/** Whether the notice was mistaken: there was no infringement. */
export const noticeWrongful: Question = {
  ...ofNotice, id: 'notice-wrongful', alleges: 'user', path: 'notices[].wrongful', fact: 'wrongful',
  wording: { en: 'Was the notice mistaken?', fr: 'La notification était-elle erronée ?', zh: '该通知是否有误（所称侵权不成立）？' },
  evidence: { en: 'the judgment or decision on the right; a licence', fr: 'la décision sur le droit ; une licence', zh: '关于权利的裁判、决定；许可' },
};

/** Whether the notifier knew better. A malicious notice is mistaken, and not in good faith. */
export const noticeMalicious: Question = {
  ...ofNotice, id: 'notice-malicious', alleges: 'user', path: 'notices[].malicious', fact: 'malicious',
  implies: [{ answer: true, question: 'notice-wrongful', value: true, subjects: 'notice', always: true }, { answer: true, question: 'notifier-good-faith', value: false, subjects: 'notice', always: true }],
  wording: { en: 'Was the notice sent in malice?', fr: 'La notification a-t-elle été envoyée par malveillance ?', zh: '发出通知是否出于恶意？' },
  evidence: { en: 'forged titles, false reports, an error known and not withdrawn, repetition', fr: 'titres forgés, rapports faux, erreur connue et non retirée, répétition', zh: '伪造权属材料、虚假报告、明知有误仍不撤回、反复通知' },
};

/** Whether the notifier believed what it wrote, and could. */
export const notifierGoodFaith: Question = {
  ...ofNotice, id: 'notifier-good-faith', alleges: 'notifier', path: 'notices[].goodFaith', fact: 'goodFaith',
  wording: { en: 'Did the notifier act in good faith?', fr: 'L’auteur de la notification était-il de bonne foi ?', zh: '通知人是否善意？' },
  evidence: { en: 'what it checked before the notice; a valid title at that time', fr: 'vérifications préalables ; titre valable à l’époque', zh: '通知前的核查；当时权利有效' },
};

/** What the fields of the user's answer say of it: both elements make it good, one missing spoils it. */
const byElements = (notice: Subject): Stated | undefined => {
  const said = [notice.facts['counterEvidence'], notice.facts['counterIdentity']];
  const missing = said.find((s) => s?.state === 'is' && s.value === false);
  return missing ?? said.find((s) => s?.state === 'open') ?? (said.every((s) => s !== undefined) ? said[0] : undefined);
};

/** Whether the user's statement holds first evidence and says who the user is. */
export const counterNoticeValid: Question = {
  ...ofNotice, id: 'counter-notice-valid', alleges: 'user', path: 'notices[].counterNotice.evidence',
  stated: byElements,
  wording: { en: 'Does the user’s statement hold first evidence of no infringement and its true identity?', fr: 'La déclaration de l’utilisateur comporte-t-elle de premières preuves et son identité réelle ?', zh: '用户的不侵权声明是否附有初步证据和真实身份信息？' },
  evidence: { en: 'the statement and its attachments', fr: 'la déclaration et ses pièces', zh: '声明及其附件' },
};

/** How long the right holder has to complain or sue. By statute for platforms, ours elsewhere. */
export const counterNoticePeriod: Question = {
  id: 'counter-notice-period', of: 'notice', answer: { shape: 'duration' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  parameter: counterPeriod,
  fallback: () => counterPeriod.history[0]?.value,
  wording: { en: 'How long did the right holder have to complain or sue after the statement arrived?', fr: 'De quel délai le titulaire disposait-il pour se plaindre ou agir après l’arrivée de la déclaration ?', zh: '声明到达后，权利人投诉或者起诉的合理期限是多久？' },
  evidence: { en: 'the right, the evidence, what had to be prepared', fr: 'le droit en cause, les preuves, ce qu’il fallait préparer', zh: '权利类型、证据情况、需要准备的事项' },
};
