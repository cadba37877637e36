import type { Rule } from '../../words.js';
import { faultDegree } from '../../questions/party.js';
import { tortInterpretation, IN_FORCE } from './source.js';

/** A crime of the person does not free the unit. */
export const crimeOfStaff: Rule = {
  id: 'cn.tort-interpretation.17',
  norm: 'crime-of-staff',
  title: { en: 'A crime of staff', fr: 'Infraction pénale du préposé', zh: '工作人员犯罪不免除用人单位责任' },
  says: {
    en: 'That the employee’s act at work was a crime of that person does not free the unit; what is recovered or paid back in the criminal case comes off the damages.',
    fr: 'Que l’acte du préposé au travail soit une infraction de sa part ne libère pas l’organisme ; ce qui est recouvré ou restitué au pénal vient en déduction.',
    zh: '工作人员执行工作任务的行为构成自然人犯罪的，不影响用人单位依法承担民事责任；刑事案件中已追缴、退赔的部分，在民事赔偿中相应扣减。',
  },
  source: tortInterpretation('17'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'unverified',
  when: { some: 'party', where: { all: [{ is: 'role', oneOf: ['employee'], about: 'bound' }, { atLeast: faultDegree, degree: 'intentional', burden: 'claimant', about: 'bound' }] } },
  then: [{ note: true }],
};
