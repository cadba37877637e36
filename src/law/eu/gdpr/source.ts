import { on } from '../../words.js';
import type { Source } from '../../words.js';

/** An article of the General Data Protection Regulation, Regulation (EU) 2016/679. */
export const gdpr = (pinpoint: string): Source => ({
  kind: 'article',
  instrument: { en: 'Regulation (EU) 2016/679 (GDPR)', fr: 'Règlement (UE) 2016/679 (RGPD)', zh: '欧盟第2016/679号条例（《通用数据保护条例》）' },
  pinpoint,
  short: { en: `GDPR art. ${pinpoint}`, fr: `RGPD, art. ${pinpoint}`, zh: `欧盟《通用数据保护条例》第${pinpoint}条` },
});

/** Applied since 25 May 2018. */
export const IN_FORCE = { from: on('2018-05-25'), to: null };
