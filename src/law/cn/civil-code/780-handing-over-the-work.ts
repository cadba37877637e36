import type { Rule } from '../../words.js';
import { IN_FORCE, civilCode } from './source.js';

/** Acceptance takes no fault away that could not be seen. */
export const handingOverTheWork: Rule = {
  id: 'cn.civil-code.780',
  norm: 'handing-over',
  title: { en: 'Handing over and inspecting the work', fr: 'Livraison et vérification de l’ouvrage', zh: '交付与验收' },
  says: {
    en: 'Whoever does the work hands over the result with the documents it needs; the customer inspects it.',
    fr: 'L’entrepreneur livre l’ouvrage avec les documents nécessaires ; le client le vérifie.',
    zh: '承揽人完成工作的，应当交付工作成果并提交必要的技术资料；定作人应当验收。',
  },
  source: civilCode('780'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'serviceTypes', oneOf: ['website-build', 'software-development', 'it-integration', 'app-shell'] }, { is: 'kind', oneOf: ['delivery', 'conformity'] }] },
  then: [{ note: true }],
};
