import { on, type Rule } from '../../words.js';
import { convention } from './source.js';

/** A finding, not an answer: better than the wrong article. */
export const noRuleSetTorts: Rule = {
  id: 'cn.convention.no-rule-set-torts',
  norm: 'no-rule-set-torts',
  title: { en: 'No law of torts of that time in this tool', fr: 'Aucune loi délictuelle de cette époque dans cet outil', zh: '本工具未收录当时的侵权法' },
  says: {
    en: 'Torts before 1 July 2010, the first day of the Tort Liability Law, are governed by the General Principles of 1986 and their interpretations, which this tool does not hold for torts. Nothing is decided; that is no finding that nothing is owed.',
    fr: 'Les faits antérieurs au 1er juillet 2010, premier jour de la loi sur la responsabilité délictuelle, relèvent des Principes généraux de 1986, que cet outil ne contient pas en cette matière. Rien n’est décidé ; cela ne veut pas dire que rien n’est dû.',
    zh: '2010年7月1日《侵权责任法》施行之前的侵权行为，适用当时的《民法通则》及相关司法解释，本工具未予收录，故不作认定；这并不意味着不应承担责任。',
  },
  source: convention('no-rule-set-torts'),
  inForce: { from: null, to: on('2010-06-30') },
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'applicability',
  routes: ['tort'],
  certainty: 'convention',
  when: { all: [] },
  then: [{ note: true }],
};
