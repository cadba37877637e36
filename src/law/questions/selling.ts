/**
 * What a stated purpose of a service says of selling. A closed list of words, whole words or phrases where a script has spaces: a purpose that names one is
 * there to sell, as far as nobody answers otherwise; one that names none, or denies something, leaves the question open.
 */

/** Services whose purpose is to sell: a failure costs sales, as both sides know on the day they sign. */
const TYPES: readonly string[] = ['e-commerce-platform', 'app-shell', 'payment', 'online-booking'];

const WORDS: readonly string[] = [
  'shop', 'shops', 'webshop', 'web-shop', 'e-shop', 'shopping', 'sell', 'sells', 'selling', 'e-commerce', 'ecommerce', 'checkout', 'online store', 'web store', 'online sales', 'web sales', 'sale of', 'sales of', 'sales site',
  'boutique', 'boutiques', 'vendre', 'vend', 'vente en ligne', 'ventes en ligne', 'site de vente', 'vente de', 'ventes de', 'commerce en ligne', 'commerce électronique',
];

const SIGNS: readonly string[] = ['网店', '网上商店', '商城', '店铺', '销售', '售卖', '出售', '卖货', '电商', '电子商务', '直播带货'];

/** A purpose that says what the service is not for is not read further. */
const DENIALS: readonly string[] = ['not', 'no', 'non', 'without', 'except', 'pas', 'sans', 'hors'];
const DENYING_SIGNS: readonly string[] = ['不', '非', '无', '除'];

const spaced = (text: string): string => ` ${(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).join(' ')} `;

/** Whether a purpose names selling. */
export const namesSelling = (purpose: string): boolean => {
  const text = spaced(purpose);
  const has = (word: string): boolean => text.includes(` ${word} `);
  if (DENIALS.some(has) || DENYING_SIGNS.some((sign) => purpose.includes(sign))) return false;
  return WORDS.some(has) || SIGNS.some((sign) => purpose.includes(sign));
};

/** Whether services are there to sell, by their types or by a purpose that names it. */
export const areThereToSell = (serviceTypes: readonly string[], purposes: readonly string[]): boolean => serviceTypes.some((type) => TYPES.includes(type)) || purposes.some(namesSelling);
