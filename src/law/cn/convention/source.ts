import type { Source } from '../../../model/source.js';

/** A convention of this tool: arithmetic that no text lays down. */
export const convention = (slug: string): Source => ({
  kind: 'convention',
  instrument: { en: 'Convention of this tool', fr: 'Convention de cet outil', zh: '本工具的设定' },
  pinpoint: slug,
  short: { en: 'our convention', fr: 'notre convention', zh: '本工具的设定' },
});
