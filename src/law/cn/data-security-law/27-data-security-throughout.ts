import type { Rule } from '../../words.js';
import { dataSecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const dataSecurityThroughout: Rule = {
  id: 'cn.data-security-law.27',
  norm: 'data-security-throughout-data-security-law',
  aliases: ['cn.dsl.27/29/52'],
  title: { en: 'Data security throughout', fr: 'Sécurité des données de bout en bout', zh: '全流程数据安全管理' },
  says: {
    en: 'Whoever handles data keeps it safe throughout; not doing so is evidence of fault.',
    fr: 'Qui traite des données les protège de bout en bout ; y manquer est un indice de faute.',
    zh: '数据处理者应建立全流程数据安全管理制度；未做到的，可作为过错的证据。',
  },
  source: dataSecurityLaw('27'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
