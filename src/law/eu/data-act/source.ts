import type { Source } from '../../words.js';

/** An article of the Data Act, Regulation (EU) 2023/2854. */
export const dataAct = (pinpoint: string): Source => ({
  kind: 'article',
  instrument: { en: 'Regulation (EU) 2023/2854 (Data Act)', fr: 'Règlement (UE) 2023/2854 (règlement sur les données)', zh: '欧盟第2023/2854号条例（《数据法》）' },
  pinpoint,
  short: { en: `Data Act art. ${pinpoint}`, fr: `Règl. données, art. ${pinpoint}`, zh: `欧盟《数据法》第${pinpoint}条` },
});
