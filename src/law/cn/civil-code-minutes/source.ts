import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** A point of the courts' conference minutes on the Civil Code of 2021 (法〔2021〕94号), taken from memory. */
export const civilCodeMinutes = articlesOf(
  { en: 'Minutes of the national courts’ conference on the Civil Code (2021)', fr: 'Procès-verbal de la conférence nationale des tribunaux sur le Code civil (2021)', zh: '全国法院贯彻实施民法典工作会议纪要（法〔2021〕94号）' },
  { en: 'Civil Code Minutes 2021', fr: 'procès-verbal C. civ. 2021', zh: '《民法典会议纪要》' },
);

/** From the day of the minutes until the interpretation of 2023 took over. */
export const IN_FORCE = { from: on('2021-04-06'), to: on('2023-12-04') };
