import type { Source, Text } from '../words.js';

/** The part after the article has its own numeral: 第L.441-10条第II款; two articles are two; the article before the first has no number. */
const chinese = (pinpoint: string): string => {
  const [article = pinpoint, part] = pinpoint.split(', ');
  if (article === 'liminaire') return '卷首条';
  if (part === undefined) return `第${article}条`;
  return /^[0-9LRD]/.test(part) ? `第${article}条、第${part}条` : `第${article}条第${part.replace('al. ', '')}款`;
};

/** Letter and number of an article apart: L.212-1. */
const dotted = (pinpoint: string): string => pinpoint.replace(/^([LRD])(?=\d)/, '$1.');

/** How a French instrument is cited: "1231-1" is art. 1231-1, art. 1231-1, 第1231-1条; "L.441-10, II" is 第L.441-10条第II款. Written when it is read. */
export const articlesOf = (instrument: Text, short: Text) => (pinpoint: string): Source => ({
  kind: 'article',
  instrument,
  pinpoint,
  short: {
    get en() { return `${short.en} ${dotted(pinpoint)}`; },
    get fr() { return `${short.fr} ${dotted(pinpoint)}`; },
    get zh() { return `${short.zh}${chinese(dotted(pinpoint))}`; },
  },
});
