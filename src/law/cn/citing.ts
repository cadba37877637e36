import type { Source } from '../../model/source.js';
import type { Text } from '../../model/text.js';

const paragraph = (pinpoint: string, between: (article: string, paragraph: string) => string): string => {
  const [, article = pinpoint, of] = /^([0-9]+)\(([0-9]+)\)$/.exec(pinpoint) ?? [];
  return of === undefined ? article : between(article, of);
};

/** How a Chinese instrument is cited: "496(2)" is art. 496(2), art. 496, al. 2, 第496条第2款. Written when it is read. */
export const articlesOf = (instrument: Text, short: Text) => (pinpoint: string): Source => ({
  kind: 'article',
  instrument,
  pinpoint,
  short: {
    get en() { return `${short.en} ${pinpoint}`; },
    get fr() { return `${short.fr} ${paragraph(pinpoint, (article, of) => `${article}, al. ${of}`)}`; },
    get zh() { return `${short.zh}第${paragraph(pinpoint, (article, of) => `${article}条第${of}款`)}${pinpoint.includes('(') ? '' : '条'}`; },
  },
});
