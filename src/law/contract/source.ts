import type { Source, Text } from '../words.js';

/** The contract itself as a source: what the parties agreed on one point. */
export const termsOn = (pinpoint: string, point: Text): Source => ({
  kind: 'clause',
  instrument: { en: 'the contract', fr: 'le contrat', zh: '合同' },
  pinpoint,
  short: {
    get en() { return `contract, ${point.en}`; },
    get fr() { return `contrat, ${point.fr}`; },
    get zh() { return `合同：${point.zh}`; },
  },
});

/** A convention of this tool for the contract alone, without a law. */
export const ownConvention = (pinpoint: string): Source => ({
  kind: 'convention',
  instrument: { en: 'Convention of this tool', fr: 'Convention de cet outil', zh: '本工具的设定' },
  pinpoint,
  short: { en: 'our convention', fr: 'notre convention', zh: '本工具的设定' },
});

/** A point that a review of a contract looks at: ours, and no rule of any law. */
export const reviewOf = (pinpoint: string): Source => ({ ...ownConvention(pinpoint), instrument: { en: 'Review of contracts, a convention of this tool', fr: 'Relecture de contrats, convention de cet outil', zh: '合同审查，本工具的设定' } });

/** The parties' own terms have no dates of force. */
export const ALWAYS = { from: null, to: null };
