/** The day for which the table below states ISO 4217's list of current codes (amendment 180: the lev has left it). */
export const CURRENCIES_AS_OF = '2026-01-01';

/*
 * List One of ISO 4217 by number of minor digits, the standard's and not those in daily use (HUF has 2, IQD 3). Left out:
 * codes without a minor unit (metals, XDR, XSU, XUA, bond units, XTS, XXX) and withdrawn ones (HRK, ANG, CUC, BGN, …).
 */
const BY_DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY
     COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
     INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
     MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
     STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const DIGITS: ReadonlyMap<string, number> = new Map(
  BY_DIGITS.flatMap(([digits, codes]) => codes.split(/\s+/).map((code): [string, number] => [code, digits])),
);

/** Every code of the table, for "did you mean". */
export const CURRENCY_CODES: readonly string[] = [...DIGITS.keys()].sort();

/** How many digits the currency's minor unit has (EUR 2, JPY 0); undefined for a code that is not in the table. */
export const minorDigits = (code: string): number | undefined => DIGITS.get(code);
