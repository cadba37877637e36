import type { Source, Text } from '../../words.js';

/** A rule made by the courts, with its leading decision. */
export const decision = (pinpoint: string, cited: Text): Source => ({
  kind: 'decision',
  instrument: { en: 'French case law', fr: 'Jurisprudence', zh: '法国判例' },
  pinpoint,
  short: cited,
});

/** Case law has no day on which it begins. */
export const UNDATED = { from: null, to: null };

/** The exception for non-performance, before the reform wrote it down. */
export const EXCEPTION = decision('exception d’inexécution', { en: 'case law (exception for non-performance)', fr: 'jurisprudence (exception d’inexécution)', zh: '判例（不履行抗辩）' });
