import type { Parameter } from '../../model/parameter.js';
import { ratio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { on } from '../dates.js';
import { codeCivil } from './code-civil/source.js';
import { codeCommerce } from './code-commerce/source.js';
import { codeMonetaireFinancier } from './code-monetaire-financier/source.js';

/**
 * Every figure of this pack on one page. Tables of rates end on the last day that was read: beyond it nothing is computed.
 */

/** Until 2014 one rate for every creditor, fixed by decree for the calendar year. */
const ONE_LEGAL_RATE: Parameter<Ratio>['history'] = [
  { from: on('1994-01-01'), to: on('1994-12-31'), value: ratio(840n, 10000n) },
  { from: on('1995-01-01'), to: on('1995-12-31'), value: ratio(582n, 10000n) },
  { from: on('1996-01-01'), to: on('1996-12-31'), value: ratio(665n, 10000n) },
  { from: on('1997-01-01'), to: on('1997-12-31'), value: ratio(387n, 10000n) },
  { from: on('1998-01-01'), to: on('1998-12-31'), value: ratio(336n, 10000n) },
  { from: on('1999-01-01'), to: on('1999-12-31'), value: ratio(347n, 10000n) },
  { from: on('2000-01-01'), to: on('2000-12-31'), value: ratio(274n, 10000n) },
  { from: on('2001-01-01'), to: on('2002-12-31'), value: ratio(426n, 10000n) },
  { from: on('2003-01-01'), to: on('2003-12-31'), value: ratio(329n, 10000n) },
  { from: on('2004-01-01'), to: on('2004-12-31'), value: ratio(227n, 10000n) },
  { from: on('2005-01-01'), to: on('2005-12-31'), value: ratio(205n, 10000n) },
  { from: on('2006-01-01'), to: on('2006-12-31'), value: ratio(211n, 10000n) },
  { from: on('2007-01-01'), to: on('2007-12-31'), value: ratio(295n, 10000n) },
  { from: on('2008-01-01'), to: on('2008-12-31'), value: ratio(399n, 10000n) },
  { from: on('2009-01-01'), to: on('2009-12-31'), value: ratio(379n, 10000n) },
  { from: on('2010-01-01'), to: on('2010-12-31'), value: ratio(65n, 10000n) },
  { from: on('2011-01-01'), to: on('2011-12-31'), value: ratio(38n, 10000n) },
  { from: on('2012-01-01'), to: on('2012-12-31'), value: ratio(71n, 10000n) },
  { from: on('2013-01-01'), to: on('2014-12-31'), value: ratio(4n, 10000n) },
];

/** Legal rate of interest for a creditor who is a natural person and does not act for a trade, half-year by half-year. */
export const legalRateIndividuals: Parameter<Ratio> = {
  id: 'fr.legal-rate-individuals', unit: 'share', source: codeMonetaireFinancier('L.313-2'),
  history: [
    ...ONE_LEGAL_RATE,
    { from: on('2015-01-01'), to: on('2015-06-30'), value: ratio(406n, 10000n) },
    { from: on('2015-07-01'), to: on('2015-12-31'), value: ratio(429n, 10000n) },
    { from: on('2016-01-01'), to: on('2016-06-30'), value: ratio(454n, 10000n) },
    { from: on('2016-07-01'), to: on('2016-12-31'), value: ratio(435n, 10000n) },
    { from: on('2017-01-01'), to: on('2017-06-30'), value: ratio(416n, 10000n) },
    { from: on('2017-07-01'), to: on('2017-12-31'), value: ratio(394n, 10000n) },
    { from: on('2018-01-01'), to: on('2018-06-30'), value: ratio(373n, 10000n) },
    { from: on('2018-07-01'), to: on('2018-12-31'), value: ratio(360n, 10000n) },
    { from: on('2019-01-01'), to: on('2019-06-30'), value: ratio(340n, 10000n) },
    { from: on('2019-07-01'), to: on('2019-12-31'), value: ratio(326n, 10000n) },
    { from: on('2020-01-01'), to: on('2020-06-30'), value: ratio(315n, 10000n) },
    { from: on('2020-07-01'), to: on('2020-12-31'), value: ratio(311n, 10000n) },
    { from: on('2021-01-01'), to: on('2021-06-30'), value: ratio(314n, 10000n) },
    { from: on('2021-07-01'), to: on('2021-12-31'), value: ratio(312n, 10000n) },
    { from: on('2022-01-01'), to: on('2022-06-30'), value: ratio(313n, 10000n) },
    { from: on('2022-07-01'), to: on('2022-12-31'), value: ratio(315n, 10000n) },
    { from: on('2023-01-01'), to: on('2023-06-30'), value: ratio(447n, 10000n) },
    { from: on('2023-07-01'), to: on('2023-12-31'), value: ratio(682n, 10000n) },
    { from: on('2024-01-01'), to: on('2024-06-30'), value: ratio(801n, 10000n) },
    { from: on('2024-07-01'), to: on('2024-12-31'), value: ratio(816n, 10000n) },
    { from: on('2025-01-01'), to: on('2025-06-30'), value: ratio(721n, 10000n) },
    { from: on('2025-07-01'), to: on('2025-12-31'), value: ratio(665n, 10000n) },
    { from: on('2026-01-01'), to: on('2026-06-30'), value: ratio(667n, 10000n) },
  ],
  knownUntil: on('2026-06-30'),
};

/** Legal rate of interest for every other creditor. */
export const legalRateOthers: Parameter<Ratio> = {
  id: 'fr.legal-rate-others', unit: 'share', source: codeMonetaireFinancier('L.313-2'),
  history: [
    ...ONE_LEGAL_RATE,
    { from: on('2015-01-01'), to: on('2015-06-30'), value: ratio(93n, 10000n) },
    { from: on('2015-07-01'), to: on('2015-12-31'), value: ratio(99n, 10000n) },
    { from: on('2016-01-01'), to: on('2016-06-30'), value: ratio(101n, 10000n) },
    { from: on('2016-07-01'), to: on('2016-12-31'), value: ratio(93n, 10000n) },
    { from: on('2017-01-01'), to: on('2017-06-30'), value: ratio(90n, 10000n) },
    { from: on('2017-07-01'), to: on('2017-12-31'), value: ratio(90n, 10000n) },
    { from: on('2018-01-01'), to: on('2018-06-30'), value: ratio(89n, 10000n) },
    { from: on('2018-07-01'), to: on('2018-12-31'), value: ratio(88n, 10000n) },
    { from: on('2019-01-01'), to: on('2019-06-30'), value: ratio(86n, 10000n) },
    { from: on('2019-07-01'), to: on('2019-12-31'), value: ratio(87n, 10000n) },
    { from: on('2020-01-01'), to: on('2020-06-30'), value: ratio(87n, 10000n) },
    { from: on('2020-07-01'), to: on('2020-12-31'), value: ratio(84n, 10000n) },
    { from: on('2021-01-01'), to: on('2021-06-30'), value: ratio(79n, 10000n) },
    { from: on('2021-07-01'), to: on('2021-12-31'), value: ratio(76n, 10000n) },
    { from: on('2022-01-01'), to: on('2022-06-30'), value: ratio(76n, 10000n) },
    { from: on('2022-07-01'), to: on('2022-12-31'), value: ratio(77n, 10000n) },
    { from: on('2023-01-01'), to: on('2023-06-30'), value: ratio(206n, 10000n) },
    { from: on('2023-07-01'), to: on('2023-12-31'), value: ratio(422n, 10000n) },
    { from: on('2024-01-01'), to: on('2024-06-30'), value: ratio(507n, 10000n) },
    { from: on('2024-07-01'), to: on('2024-12-31'), value: ratio(492n, 10000n) },
    { from: on('2025-01-01'), to: on('2025-06-30'), value: ratio(371n, 10000n) },
    { from: on('2025-07-01'), to: on('2025-12-31'), value: ratio(276n, 10000n) },
    { from: on('2026-01-01'), to: on('2026-06-30'), value: ratio(262n, 10000n) },
  ],
  knownUntil: on('2026-06-30'),
};

/** Rate of the main refinancing operations of the European Central Bank: since 2013 the one of the first day of the half-year, before that the one of the latest operation. */
export const refinancingRate: Parameter<Ratio> = {
  id: 'fr.refinancing-rate', unit: 'share', source: codeCommerce('L.441-10, II'),
  history: [
    { from: on('2009-01-01'), to: on('2009-01-20'), value: ratio(250n, 10000n) },
    { from: on('2009-01-21'), to: on('2009-03-10'), value: ratio(200n, 10000n) },
    { from: on('2009-03-11'), to: on('2009-04-07'), value: ratio(150n, 10000n) },
    { from: on('2009-04-08'), to: on('2009-05-12'), value: ratio(125n, 10000n) },
    { from: on('2009-05-13'), to: on('2011-04-12'), value: ratio(100n, 10000n) },
    { from: on('2011-04-13'), to: on('2011-07-12'), value: ratio(125n, 10000n) },
    { from: on('2011-07-13'), to: on('2011-11-08'), value: ratio(150n, 10000n) },
    { from: on('2011-11-09'), to: on('2011-12-13'), value: ratio(125n, 10000n) },
    { from: on('2011-12-14'), to: on('2012-07-10'), value: ratio(100n, 10000n) },
    { from: on('2012-07-11'), to: on('2013-06-30'), value: ratio(75n, 10000n) },
    { from: on('2013-07-01'), to: on('2013-12-31'), value: ratio(50n, 10000n) },
    { from: on('2014-01-01'), to: on('2014-06-30'), value: ratio(25n, 10000n) },
    { from: on('2014-07-01'), to: on('2014-12-31'), value: ratio(15n, 10000n) },
    { from: on('2015-01-01'), to: on('2016-06-30'), value: ratio(5n, 10000n) },
    { from: on('2016-07-01'), to: on('2022-12-31'), value: ratio(0n, 10000n) },
    { from: on('2023-01-01'), to: on('2023-06-30'), value: ratio(250n, 10000n) },
    { from: on('2023-07-01'), to: on('2023-12-31'), value: ratio(400n, 10000n) },
    { from: on('2024-01-01'), to: on('2024-06-30'), value: ratio(450n, 10000n) },
    { from: on('2024-07-01'), to: on('2024-12-31'), value: ratio(425n, 10000n) },
    { from: on('2025-01-01'), to: on('2025-06-30'), value: ratio(315n, 10000n) },
    { from: on('2025-07-01'), to: on('2026-06-30'), value: ratio(215n, 10000n) },
  ],
  knownUntil: on('2026-06-30'),
};

/** What is added to the refinancing rate for late payment between businesses. */
export const latePaymentPoints: Parameter<Ratio> = {
  id: 'fr.late-payment-points', unit: 'share', source: codeCommerce('L.441-10, II'),
  history: [{ from: on('2009-01-01'), to: null, value: ratio(10n, 100n) }],
  knownUntil: on('2026-04-03'),
};

/** Days after delivery in which a business pays where no day was agreed. */
export const paymentDays: Parameter<Ratio> = {
  id: 'fr.payment-days', unit: 'number', source: codeCommerce('L.441-10, I'),
  history: [{ from: on('2009-01-01'), to: null, value: ratio(30n) }],
  knownUntil: on('2026-04-03'),
};

/** How many times the legal rate an agreed rate for late payment between businesses must reach. */
export const leastRateMultiple: Parameter<Ratio> = {
  id: 'fr.least-rate-multiple', unit: 'number', source: codeCommerce('L.441-10, II'),
  history: [{ from: on('2009-01-01'), to: null, value: ratio(3n) }],
  knownUntil: on('2026-04-03'),
};

/** The fixed sum for recovery, in cents of a euro, for each invoice paid late. */
export const recoverySum: Parameter<bigint> = {
  id: 'fr.recovery-sum', unit: 'amount', source: codeCommerce('D.441-5'),
  history: [{ from: on('2013-01-01'), to: null, value: 4000n }],
  knownUntil: on('2026-04-03'),
};

/** What is added to the legal rate two months after a judgment could be enforced. */
export const unpaidJudgmentPoints: Parameter<Ratio> = {
  id: 'fr.unpaid-judgment-points', unit: 'share', source: codeMonetaireFinancier('L.313-3'),
  history: [{ from: on('1975-07-15'), to: null, value: ratio(5n, 100n) }],
  knownUntil: on('2026-04-03'),
};

/** Days of the year by which a yearly rate is divided: a convention of ours. */
export const yearDays: Parameter<Ratio> = {
  id: 'fr.year-days', unit: 'number',
  source: {
    kind: 'convention', pinpoint: 'year-days',
    instrument: { en: 'Convention of this tool', fr: 'Convention de cet outil', zh: '本工具的设定' }, short: { en: 'our convention', fr: 'notre convention', zh: '本工具的设定' },
  },
  history: [{ from: on('1900-01-01'), to: null, value: ratio(365n) }],
  knownUntil: null,
};

/** The ordinary period of limitation, in months. */
export const limitationMonths: Parameter<Ratio> = {
  id: 'fr.limitation-months', unit: 'number', source: codeCivil('2224'),
  history: [{ from: on('2008-06-19'), to: null, value: ratio(60n) }],
  knownUntil: on('2026-04-03'),
};

/** The longest period from the day the right arose, in months. */
export const longStopMonths: Parameter<Ratio> = {
  id: 'fr.long-stop-months', unit: 'number', source: codeCivil('2232'),
  history: [{ from: on('2008-06-19'), to: null, value: ratio(240n) }],
  knownUntil: on('2026-04-03'),
};
