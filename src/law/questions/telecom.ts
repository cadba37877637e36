import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';

/** Access to a network is telecommunications and nothing else. */
const onlyAccess = (matter: Matter): boolean => matter.subjects.case.some((c) => { const types = labelsOf(c, 'services'); return types.length > 0 && types.every((type) => type === 'network-access'); });

/** Services that may be telecommunications: networks, and the clouds and server rooms of which it is not settled. What is made, sold or played over a network is none unless somebody says so. */
const MAY_BE: readonly string[] = ['network-access', 'cdn', 'dns', 'domain', 'shared-hosting', 'managed-hosting', 'dedicated-server', 'cloud-compute', 'cloud-storage', 'content-hosting', 'backup', 'basic-cloud', 'saas', 'platform'];

const mayBe = (matter: Matter): boolean => matter.subjects.case.some((c) => labelsOf(c, 'services').some((type) => MAY_BE.includes(type)));

/** Whether the telecommunications regulations govern the service. Whether clouds and server rooms fall under them is not settled. */
export const telecomOperator: Question = {
  id: 'telecom-operator', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'contested',
  contestedFor: (_, matter) => mayBe(matter) && !onlyAccess(matter), fallback: (_, matter) => (onlyAccess(matter) ? true : undefined),
  wording: { en: 'Is the service a telecommunications service, so that its regulations bind the provider?', fr: 'Le service est-il un service de télécommunications, dont la réglementation lie le prestataire ?', zh: '该服务是否属于电信业务（如互联网数据中心等增值电信业务），从而适用《电信条例》？' },
  evidence: { en: 'the provider’s licence, the kind of service in the catalogue of services', fr: 'la licence du prestataire, la catégorie du service', zh: '服务方的电信业务经营许可、业务分类' },
};
