import type { Source, Text } from '../words.js';

/** How a French instrument is cited: "1231-1" is art. 1231-1, art. 1231-1, 第1231-1条. */
export const articlesOf = (instrument: Text, short: Text) => (pinpoint: string): Source => ({
  kind: 'article',
  instrument,
  pinpoint,
  short: { en: `${short.en} ${pinpoint}`, fr: `${short.fr} ${pinpoint}`, zh: `${short.zh}第${pinpoint}条` },
});
