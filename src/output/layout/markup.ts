import { safe } from '../safe.js';

/** Letters that mark something inside a line of Markdown. */
const MARKS = /[\\`*_[\]<>|~$&]/g;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for a page of Markdown: every mark is taken as it is; no name becomes a mention, no number a reference, no address a link. */
export const forMarkdown = (text: string): string =>
  safe(text)
    .replace(MARKS, (mark) => MARKUP[mark] ?? `\\${mark}`)
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:').replace(/\b(www)\./gi, '$1\\.')
    .replace(/^(\s*)([#+\-=:])/, '$1\\$2').replace(/^(\s*[0-9]+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/@/g, '@<!-- -->').replace(/#(?=\d)/g, '#<!-- -->');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for a page of a browser or a document of XML, inside an element or a quoted attribute. */
export const forMarkup = (text: string): string => safe(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark).replace(/[\ufffe\uffff]/g, '\ufffd');
