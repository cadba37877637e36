import type { Source } from '../../../model/source.js';
import type { Text } from '../../../model/text.js';

/** A line of decisions: no statute says it in so many words. */
export const decision = (slug: string): Source => ({
  kind: 'decision', pinpoint: slug,
  instrument: { en: 'Practice of the Chinese courts', fr: 'Pratique des tribunaux chinois', zh: '中国法院裁判实践' },
  short: SHORT,
});

const SHORT: Text = { en: 'court practice (PRC)', fr: 'pratique judiciaire RPC', zh: '裁判实践' };
