import type { Parameter } from '../../model/parameter.js';
import { ratio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { on } from '../dates.js';
import { civilCode } from './civil-code/source.js';
import { consumerLaw } from './consumer-law/source.js';
import { contractInterpretation } from './contract-interpretation/source.js';
import { consumerRegulation } from './consumer-regulation/source.js';
import { convention } from './convention/source.js';
import { delayInterest } from './delay-interest-interpretation/source.js';
import { personalityProvisions } from './network-personality-provisions/source.js';
import { punitiveInterpretation } from './punitive-damages-interpretation/source.js';
import { networkIpReply } from './network-ip-reply/source.js';
import { smePayment } from './sme-payment/source.js';
import { telecomRegulations } from './telecom-regulations/source.js';
import { cybersecurityLaw2016 } from './cybersecurity-law-2016/source.js';

/**
 * Every figure of this pack on one page.
 *
 * - `reactionPeriod`: how long a network service provider may take over a notice that has arrived. No text gives a figure ("in time" is weighed by the kind of
 *   service, the accuracy of the notice and the gravity of the harm): three days are our convention, and a determination of `reaction-time` replaces it.
 */
export { counterPeriod, reactionPeriod } from '../questions/periods.js';

/** By how much an agreed sum may exceed the loss before it is, as a rule, excessive: more than three tenths, in the interpretation of 2009 and in that of 2023. */
export const excessThreshold: Parameter<Ratio> = {
  id: 'cn.penalty-excess', unit: 'share', source: contractInterpretation('65(2)'),
  history: [{ from: on('2009-05-13'), to: null, value: ratio(3n, 10n) }],
  knownUntil: on('2026-06-03'),
};

/** The benchmark rate for one-year deposits; the last one that was published, from memory. */
export const depositRate: Parameter<Ratio> = {
  id: 'cn.one-year-deposit-rate', unit: 'share',
  source: {
    kind: 'article', pinpoint: '1Y',
    instrument: { en: 'People’s Bank of China, benchmark rate for one-year deposits', fr: 'Banque populaire de Chine, taux de référence des dépôts à un an', zh: '中国人民银行公布的一年期定期存款基准利率' },
    short: { en: 'PBoC one-year deposits', fr: 'BPC, dépôts à un an', zh: '一年期存款基准利率' },
  },
  history: [{ from: on('2015-10-24'), to: null, value: ratio(150n, 10000n) }],
  knownUntil: null,
};

/** One-year loan prime rate, as published month by month by the interbank funding centre (一年期贷款市场报价利率); there is none before 20 August 2019. What was published last, on 20 April 2026, holds until the next publication; beyond it no rate is known. */
export const loanPrimeRate: Parameter<Ratio> = {
  id: 'cn.loan-prime-rate', unit: 'share',
  source: {
    kind: 'article', pinpoint: '1Y',
    instrument: { en: 'National Interbank Funding Center, loan prime rate', fr: 'Centre national de financement interbancaire, taux préférentiel de prêt', zh: '全国银行间同业拆借中心公布的贷款市场报价利率' },
    short: { en: 'LPR, one year', fr: 'LPR à un an', zh: '一年期LPR' },
  },
  history: [
    { from: on('2019-08-20'), to: on('2019-09-19'), value: ratio(425n, 10000n) },
    { from: on('2019-09-20'), to: on('2019-11-19'), value: ratio(420n, 10000n) },
    { from: on('2019-11-20'), to: on('2020-02-19'), value: ratio(415n, 10000n) },
    { from: on('2020-02-20'), to: on('2020-04-19'), value: ratio(405n, 10000n) },
    { from: on('2020-04-20'), to: on('2021-12-19'), value: ratio(385n, 10000n) },
    { from: on('2021-12-20'), to: on('2022-01-19'), value: ratio(380n, 10000n) },
    { from: on('2022-01-20'), to: on('2022-08-21'), value: ratio(370n, 10000n) },
    { from: on('2022-08-22'), to: on('2023-06-19'), value: ratio(365n, 10000n) },
    { from: on('2023-06-20'), to: on('2023-08-20'), value: ratio(355n, 10000n) },
    { from: on('2023-08-21'), to: on('2024-07-21'), value: ratio(345n, 10000n) },
    { from: on('2024-07-22'), to: on('2024-10-20'), value: ratio(335n, 10000n) },
    { from: on('2024-10-21'), to: on('2025-05-19'), value: ratio(310n, 10000n) },
    { from: on('2025-05-20'), to: on('2026-05-19'), value: ratio(300n, 10000n) },
  ],
  knownUntil: on('2026-04-20'),
};

/** Days of the year by which a yearly rate is divided. No text says; a convention of ours. */
export const yearDays: Parameter<Ratio> = {
  id: 'cn.year-days', unit: 'number', source: convention('year-days'),
  history: [{ from: on('1999-10-01'), to: null, value: ratio(365n) }],
  knownUntil: null,
};

/** The same where a year of the banks is applied, by which they turn a yearly rate into a daily one. */
export const bankingYearDays: Parameter<Ratio> = { ...yearDays, id: 'cn.banking-year-days', history: [{ from: on('1999-10-01'), to: null, value: ratio(360n) }] };

/** Daily rate for small and medium firms that are paid late and agreed no rate. */
export const smePaymentRate: Parameter<Ratio> = {
  id: 'cn.sme-payment-rate', unit: 'share', source: smePayment('17'),
  history: [{ from: on('2020-09-01'), to: null, value: ratio(5n, 10000n) }],
  knownUntil: on('2026-06-03'),
};

/** How much of the price a deposit may be and still count as one: the same fifth by the Guarantee Law (91) and by the Civil Code. */
export const depositShare: Parameter<Ratio> = {
  id: 'cn.deposit-share', unit: 'share', source: civilCode('586(2)'),
  history: [{ from: on('1995-10-01'), to: on('2020-12-31'), value: ratio(1n, 5n) }, { from: on('2021-01-01'), to: null, value: ratio(1n, 5n) }],
  knownUntil: on('2026-06-03'),
};

/** The ordinary period of limitation, in months, since the General Provisions of 2017. */
export const limitationMonths: Parameter<Ratio> = {
  id: 'cn.limitation-months', unit: 'number', source: civilCode('188(1)'),
  history: [{ from: on('2017-10-01'), to: null, value: ratio(36n) }],
  knownUntil: on('2026-06-03'),
};

/** The longest period from the injury, in months. */
export const longStopMonths: Parameter<Ratio> = {
  id: 'cn.long-stop-months', unit: 'number', source: civilCode('188(2)'),
  history: [{ from: on('1987-01-01'), to: null, value: ratio(240n) }],
  knownUntil: on('2026-06-03'),
};

/** How long a right to end the contract lasts once its ground is known, in months, where neither law nor contract says. */
export const terminationMonths: Parameter<Ratio> = {
  id: 'cn.termination-months', unit: 'number', source: civilCode('564(2)'),
  history: [{ from: on('2021-01-01'), to: null, value: ratio(12n) }],
  knownUntil: on('2026-06-03'),
};

/** What is added for each day on which a judgment is not paid in time. */
export const judgmentDailyRate: Parameter<Ratio> = {
  id: 'cn.judgment-daily-rate', unit: 'share', source: delayInterest('1(2)'),
  history: [{ from: on('2014-08-01'), to: null, value: ratio(175n, 1000000n) }],
  knownUntil: on('2026-06-03'),
};

/** By how much the price is multiplied when a consumer was defrauded. */
export const fraudMultiple: Parameter<Ratio> = {
  id: 'cn.fraud-multiple', unit: 'number', source: consumerLaw('55(1)'), history: [{ from: on('2014-03-15'), to: null, value: ratio(3n) }], knownUntil: on('2026-06-03'),
};

/** The least that fraud adds, in yuan. */
export const fraudMinimum: Parameter<Ratio> = {
  id: 'cn.fraud-minimum', unit: 'number', source: consumerLaw('55(1)'), history: [{ from: on('2014-03-15'), to: null, value: ratio(500n) }], knownUntil: on('2026-06-03'),
};
const days = (id: string, source: Parameter<Ratio>['source'], from: string, value: bigint): Parameter<Ratio> =>
  ({ id, unit: 'number', source, history: [{ from: on(from), to: null, value: ratio(value) }], knownUntil: on('2026-06-03') });

/** Months for which logs are kept. */
export const logMonths = days('cn.log-months', cybersecurityLaw2016('21'), '2017-06-01', 6n);

/** Days past due before a user in arrears may be suspended. */
export const arrearsBeforeSuspension = days('cn.arrears-before-suspension', telecomRegulations('34'), '2016-02-06', 30n);

/** Days of suspension before the service of a user in arrears may be ended. */
export const suspensionBeforeTermination = days('cn.suspension-before-termination', telecomRegulations('34'), '2016-02-06', 60n);

/** Days within which the service of a user that has paid is back: forty-eight hours. */
export const daysToRestore = days('cn.days-to-restore', telecomRegulations('34'), '2016-02-06', 2n);

/** What may be charged a day on the fees of a user of telecommunications in arrears: three thousandths. */
export const telecomLateCharge: Parameter<Ratio> = {
  id: 'cn.telecom-late-charge', unit: 'share', source: telecomRegulations('34'),
  history: [{ from: on('2016-02-06'), to: null, value: ratio(3n, 1000n) }],
  knownUntil: on('2026-06-03'),
};

/** Days of notice before a business closes towards consumers. */
export const closingNotice = days('cn.closing-notice', consumerRegulation('21'), '2024-07-01', 30n);

/** The longest a right holder may take to complain or sue, in working days, with the delay it could not help. */
export const workingDaysAtMost = days('cn.working-days-at-most', networkIpReply('3'), '2020-09-14', 20n);

/** The most that punitive damages for intellectual property may come to, in times of the base. */
export const punitiveMost: Parameter<Ratio> = {
  id: 'cn.punitive-most', unit: 'number', source: punitiveInterpretation('12'), history: [{ from: on('2019-11-01'), to: null, value: ratio(5n) }], knownUntil: on('2026-06-03'),
};

/** The most that a court sets for a property loss from an injury to personality on a network that cannot be told, in yuan. */
export const personalityCeiling: Parameter<Ratio> = {
  id: 'cn.personality-ceiling', unit: 'number', source: personalityProvisions('12'), history: [{ from: on('2014-10-10'), to: null, value: ratio(500_000n) }], knownUntil: on('2026-06-03'),
};
