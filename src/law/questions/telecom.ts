import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';

/** Access to a network is telecommunications and nothing else. */
const onlyAccess = (matter: Matter): boolean => matter.subjects.case.some((c) => { const types = labelsOf(c, 'services'); return types.length > 0 && types.every((type) => type === 'network-access'); });

/** Whether the telecommunications regulations govern the service. Whether clouds and server rooms fall under them is not settled. */
export const telecomOperator: Question = {
  id: 'telecom-operator', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'contested',
  contestedFor: (_, matter) => !onlyAccess(matter), fallback: (_, matter) => (onlyAccess(matter) ? true : undefined),
  wording: { en: 'Is the service a telecommunications service, so that its regulations bind the provider?', fr: 'Le service est-il un service de télécommunications, dont la réglementation lie le prestataire ?', zh: '该服务是否属于电信业务（如互联网数据中心等增值电信业务），从而适用《电信条例》？' },
  evidence: { en: 'the provider’s licence, the kind of service in the catalogue of services', fr: 'la licence du prestataire, la catégorie du service', zh: '服务方的电信业务经营许可、业务分类' },
};
