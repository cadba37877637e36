import { addDays, addMonths } from '../../values/day.js';
import { labelsOf } from '../../model/subject.js';
import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';

const said = { of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', raised: 'said' } as const;

/** Whether consent was given by a mistake that counts, by deceit or under duress. Nobody said: no. */
export const consentVitiated: Question = {
  ...said, id: 'consent-vitiated', alleges: 'claimant',
  wording: { en: 'Was consent given by mistake, by deceit or under duress, and decisive?', fr: 'Le consentement a-t-il été déterminé par une erreur, un dol ou une violence ?', zh: '同意是否因重大误解、欺诈或者胁迫而作出且具决定性？' },
  evidence: { en: 'what was said and kept silent before signing; what the other side would have done', fr: 'ce qui a été dit ou tu avant la signature ; ce que l’autre partie aurait fait', zh: '签约前的陈述与隐瞒；对方本会如何决定' },
};

/** Whether what was to be performed can be neither determined nor deduced, is impossible or unlawful. Nobody said: no. */
export const contentWanting: Question = {
  ...said, id: 'content-wanting', alleges: 'claimant',
  wording: { en: 'Is the performance promised impossible, unlawful, or neither determined nor to be deduced from usage?', fr: 'La prestation promise est-elle impossible, illicite, ni déterminée ni déductible des usages ?', zh: '所承诺的给付是否不可能、违法，或者既未确定亦无法依惯例推定？' },
  evidence: { en: 'the order and its annexes, earlier dealings, what the trade understands by it', fr: 'le bon de commande et ses annexes, les relations antérieures, les usages', zh: '订单及附件、以往往来、行业惯例' },
};

/** Employees up to which a trader has the protection of a consumer for a contract made off the premises. */
const FEW = 5n;

const employees = (matter: Matter): Stated | undefined => matter.subjects.party.find((p) => p.id === 'customer')?.facts['employees'];

/** Whether the customer is a trader with five employees at the most. By the number on record; who relies on it shows it. */
export const smallTrader: Question = {
  ...said, kind: 'fact', id: 'small-trader', alleges: 'claimant', path: 'parties.customer.employees',
  stated: (_, matter) => {
    const count = employees(matter);
    return count === undefined || count.state === 'open' ? count : { ...count, value: typeof count.value === 'object' && 'num' in count.value && count.value.num <= FEW * count.value.den };
  },
  wording: { en: 'Does the customer employ five people at the most?', fr: 'Le client emploie-t-il cinq salariés au plus ?', zh: '客户的雇员是否不超过五人？' },
  evidence: { en: 'the staff register on the day of signing', fr: 'le registre du personnel au jour de la signature', zh: '签约当日的员工名册' },
};

/** Whether the contract falls into the customer's main activity. Who claims the protection shows that it does not. */
export const inMainActivity: Question = {
  ...said, id: 'in-main-activity', alleges: 'provider', path: 'formation.inMainActivity', fact: 'inMainActivity',
  wording: { en: 'Does the contract fall within the customer’s main activity?', fr: 'Le contrat entre-t-il dans le champ de l’activité principale du client ?', zh: '合同是否属于客户的主营业务范围？' },
  evidence: { en: 'what the customer’s trade is, and whether the site belongs to it', fr: 'le métier du client, et si le site en relève', zh: '客户的行业，网站是否属于该行业' },
};

/** Whether the customer was told of the right to withdraw, with the form for it. The professional shows it. */
export const toldOfWithdrawal: Question = {
  ...said, kind: 'fact', id: 'told-of-withdrawal', alleges: 'provider', path: 'formation.withdrawalInformation', fact: 'withdrawalInformation',
  wording: { en: 'Was the customer told of its right to withdraw, with the form?', fr: 'Le client a-t-il été informé de son droit de rétractation, formulaire joint ?', zh: '客户是否被告知撤回权并附有表格？' },
  evidence: { en: 'the copy of the contract that the customer received', fr: 'l’exemplaire du contrat remis au client', zh: '交付客户的合同副本' },
};

/** Days to withdraw from the day of signing, and the months that are added where nobody told of it. */
const [DAYS, MORE_MONTHS] = [14, 12] as const;

const withdrawn = (matter: Matter): Stated | undefined => {
  const notice = matter.subjects.notice.find((n) => labelsOf(n, 'kind').includes('withdrawal') && labelsOf(n, 'by').includes('customer'));
  const [given, made] = [notice === undefined ? undefined : matter.notices.get(notice.id)?.arrival?.day, matter.days.contract];
  if (notice === undefined || given === undefined || made === null) return undefined;
  const place = { file: '', path: 'notices[].kind', line: null, column: null };
  const last = addDays(made, DAYS);
  if (given <= last) return { state: 'is', value: true, place };
  const told = matter.subjects.case[0]?.facts['withdrawalInformation'];
  return given > addMonths(last, MORE_MONTHS) ? { state: 'is', value: false, place } : told?.state === 'open' ? { state: 'open', place: told.place } : { state: 'is', value: told?.value !== true, place };
};

/** Whether a small trader validly withdrew from a contract made off the premises. By the day of its letter; nobody said: no. */
export const withdrawalExercised: Question = {
  ...said, id: 'withdrawal-exercised', alleges: 'claimant', path: 'notices[].kind',
  stated: (_, matter) => withdrawn(matter),
  implies: [{ answer: true, question: 'small-trader', value: true, subjects: 'case' }, { answer: true, question: 'in-main-activity', value: false, subjects: 'case' }],
  wording: { en: 'Did the customer validly withdraw from the contract?', fr: 'Le client s’est-il valablement rétracté ?', zh: '客户是否有效行使了撤回权？' },
  evidence: { en: 'the letter of withdrawal and its date, the information given on that right', fr: 'la lettre de rétractation et sa date, l’information reçue sur ce droit', zh: '撤回函及日期、关于该权利的告知' },
};
