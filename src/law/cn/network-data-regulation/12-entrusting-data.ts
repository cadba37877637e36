import type { Rule } from '../../words.js';
import { IN_FORCE, networkDataRegulation } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const entrustingData: Rule = {
  id: 'cn.network-data-regulation.12',
  norm: 'entrusting-data-network-data-regulation',
  title: { en: 'Entrusting data', fr: 'Confier des données', zh: '委托处理网络数据' },
  says: {
    en: 'Who entrusts data to another agrees on purpose, means and safety and supervises it.',
    fr: 'Qui confie des données convient des fins, moyens et sécurité et surveille.',
    zh: '委托处理的，应以合同约定目的、方式和安全义务，并监督受托人。',
  },
  source: networkDataRegulation('12'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['processor-on-instruction'], about: 'respondent' }] },
  then: [{ note: true }],
};
