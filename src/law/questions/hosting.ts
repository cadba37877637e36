import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

const CASE_FACT = (matter: Matter, name: string): Stated | undefined => matter.subjects.case[0]?.facts[name];

/** Whose task the copies are, as the contract says; a backup that was promised without more is the provider's. */
const responsible = (commitment: Subject): Stated | undefined => {
  const said = commitment.facts['responsible'];
  return said === undefined || said.state === 'open' ? said : { ...said, value: said.value !== 'customer' };
};

/** Whether making backups is the provider's task: bought from it, or left to the customer. */
export const backupOwedByProvider: Question = {
  id: 'backup-owed-by-provider', of: 'commitment', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'customer', raised: 'said', path: 'commitments[].responsible',
  stated: (commitment) => responsible(commitment),
  fallback: () => true,
  wording: { en: 'Were backups the provider’s task (bought, not left to the customer)?', fr: 'La sauvegarde incombait-elle au prestataire (souscrite, et non laissée au client) ?', zh: '备份是否由提供方负责（已购买，而非由客户自行负责）？' },
  evidence: { en: 'the order and its options, the terms on backups', fr: 'le bon de commande et ses options, les conditions relatives aux sauvegardes', zh: '订单及其选项、关于备份的条款' },
};

/** Promises that hold whatever the customer does to its own site: copies, answers, warnings, places. */
const ABOUT_THE_SITE: readonly string[] = ['availability', 'performance', 'security', 'support', 'repair-time', 'durability', 'conformity', 'seo'];

/** What breaks a site from the customer's side lies outside a service that the provider does not operate for it. */
const within = (commitment: Subject, matter: Matter): Stated | undefined => {
  const [own, managed] = [CASE_FACT(matter, 'customersDoing'), commitment.facts['managed']];
  if (own?.state !== 'is' || own.value !== true || !labelsOf(commitment, 'kind').some((kind) => ABOUT_THE_SITE.includes(kind))) return undefined;
  return managed ?? { ...own, value: false };
};

/** Whether the failure lies within what the service covers. Taken as yes; what the customer itself broke (files, DNS, plug-ins, database) lies within a service operated for it only. */
export const failureWithinService: Question = {
  id: 'failure-within-service', of: 'commitment', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'services[].managed',
  stated: within,
  fallback: () => true,
  wording: { en: 'Does the failure lie within what the service covers?', fr: 'La défaillance entre-t-elle dans le périmètre du service ?', zh: '该故障是否属于服务范围之内？' },
  evidence: { en: 'the description of the package; who changed files, DNS, plug-ins or the database, and when', fr: 'le descriptif de l’offre ; qui a modifié fichiers, DNS, extensions ou base de données, et quand', zh: '套餐说明；何人何时更改了文件、DNS、插件或者数据库' },
};

/** Where the copies really were. */
export const backupKeptAt: Question = {
  id: 'backup-kept-at', of: 'case', answer: { shape: 'choice', values: ['none', 'same-equipment', 'same-building', 'same-site', 'other-site', 'not-shown'], unproven: 'not-shown' },
  kind: 'fact', alleges: 'claimant', raised: 'said', path: 'data.backupLocation', fact: 'backupLocation',
  wording: { en: 'Where were the copies really kept?', fr: 'Où les copies se trouvaient-elles réellement ?', zh: '备份实际存放于何处？' },
  evidence: { en: 'inventory of the machines, the provider’s own statements after the event', fr: 'inventaire des machines, déclarations du prestataire après l’événement', zh: '设备清单、提供方事后的说明' },
};

/** What a warning is about, against what happened: causes, and for backups the loss of data. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'file-changes': ['customer-misconfiguration', 'customer-software'], dns: ['customer-misconfiguration'], plugins: ['customer-software', 'software-defect', 'malware', 'cyberattack'],
  database: ['customer-misconfiguration', 'customer-software', 'software-defect'], updates: ['customer-software', 'software-defect', 'malware', 'cyberattack'], security: ['cyberattack', 'malware'],
};

/** The record speaks of data, or of the cost of restoring them. */
const dataGone = (matter: Matter): boolean => matter.subjects.case.some((c) => labelsOf(c, 'data').includes('yes')) || matter.subjects.loss.some((l) => labelsOf(l, 'head').includes('data-restoration'));

const bears = (commitment: Subject, matter: Matter): boolean => {
  const topics = labelsOf(commitment, 'topics');
  const causes = matter.subjects.case.flatMap((c) => labelsOf(c, 'causes')).filter((kind) => kind !== 'unknown');
  if (topics.length === 0 || causes.length === 0) return true;
  return topics.some((topic) => (TOPICS[topic] === undefined ? topic !== 'backups' || dataGone(matter) : (TOPICS[topic]).some((kind) => causes.includes(kind))));
};

/** Whether the missing warning has to do with what happened. By its topics and the causes; without either, yes. */
export const warningBearsOnLoss: Question = {
  id: 'warning-bears-on-loss', of: 'commitment', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'commitments[].topics',
  fallback: bears,
  wording: { en: 'Does the warning that was due concern what happened?', fr: 'La mise en garde due portait-elle sur ce qui s’est produit ?', zh: '本应作出的警示是否针对所发生的事项？' },
  evidence: { en: 'what should have been said, and what led to the loss', fr: 'ce qui devait être dit, et ce qui a conduit au dommage', zh: '本应说明的内容与造成损失的原因' },
};
