import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { noticeValid } from '../../questions/notice.js';
import { directInfringement } from '../../questions/party.js';
import { expandedProRata, none, undatedBand, undatedLosses } from '../measures/expanded-part.js';
import { MEASURE_OR_FORWARDING } from '../takedown.js';
import { convention } from './source.js';

/** The conditions of article 36(2) of the Tort Liability Law again, for losses without dates. */
export const expandedPartProRataBefore2021: Rule = {
  id: 'cn.convention.expanded-part-pro-rata-before-2021',
  norm: 'inaction-after-notice',
  title: { en: 'Expanded part of an undated loss: pro rata (before 2021)', fr: 'Part aggravée d’un préjudice non daté : au prorata (avant 2021)', zh: '损失未按日列明时扩大部分按比例推算（2021年以前）' },
  says: {
    en: 'Where a loss bears no dates, the part that grew after the reaction time is taken in proportion of the late days to all days of the infringement. No text says so; it is our proxy until a court sets the figure.',
    fr: 'Lorsque le préjudice n’est pas daté, la part née après le délai de réaction est prise au prorata des jours tardifs sur tous les jours de l’atteinte. Aucun texte ne le dit : c’est notre approximation, jusqu’à ce que le juge fixe le chiffre.',
    zh: '损失未按日期列明的，按合理处理时间届满后的天数占侵权全部天数的比例推算扩大部分；法律无明文，系本工具的设定，法院确定数额的从其确定。',
  },
  source: convention('expanded-part-pro-rata'),
  inForce: { from: on('2010-07-01'), to: on('2020-12-31') },
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['takedown'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: noticeValid, burden: 'notifier' },
      { not: { is: 'role', oneOf: ['provider'], about: { link: 'infringer' } } },
      { ask: directInfringement, burden: 'claimant', about: { link: 'infringer' } },
      { compare: [undatedLosses, '>', none] },
      { not: MEASURE_OR_FORWARDING },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: expandedProRata }, how: 'joint', discretion: undatedBand }],
};
