import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** A flag for the reader, as before. */
export const lawWasSilent: Rule = {
  id: 'cn.temporal-effect.3',
  norm: 'code-where-law-was-silent',
  aliases: ['cn.temporal.3', 'cn.temporal.2-4'],
  title: { en: 'The Code where the earlier law was silent', fr: 'Le Code lorsque la loi antérieure se taisait', zh: '旧法无规定时的溯及适用' },
  says: {
    en: 'To earlier facts on which the law of the time said nothing the court may apply the Civil Code, unless that would clearly harm rights, burden a party or upset reasonable expectations.',
    fr: 'Aux faits antérieurs que la loi d’alors ne réglait pas, le juge peut appliquer le Code civil, sauf atteinte manifeste aux droits, aggravation des charges ou attente légitime déçue.',
    zh: '当时的法律没有规定而民法典有规定的，可以适用民法典，但明显减损权益、增加法定义务或者背离合理预期的除外。',
  },
  source: temporalEffect('3'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [breachDay, '<', civilCodeDay] },
  then: [{ note: true }],
};
