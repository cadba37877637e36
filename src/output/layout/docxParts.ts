import type { Language } from '../../model/text.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${KIND}.footer+xml"/>`
  + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const relations = (list: readonly (readonly [string, string])[]): string =>
  `${XML}<Relationships xmlns="${RELATIONS}">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const FOOTER = `${XML}<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', zh: 'zh-CN' };

const style = (id: string, name: string, paragraph: string, text: string, based = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${based}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${text}</w:rPr></w:style>`;

const stylesOf = (language: Language): string =>
  `${XML}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Calibri"/><w:sz w:val="20"/><w:lang w:val="${language === 'zh' ? 'en-GB' : TAGS[language]}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`
  + [
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>`,
    style('Title', 'Title', '<w:spacing w:after="80"/>', '<w:b/><w:sz w:val="28"/>'),
    style('Subtitle', 'Subtitle', '<w:spacing w:after="60"/>', '<w:i/>'),
    style('Facts', 'Facts', '<w:spacing w:before="120" w:after="120"/>', '<w:sz w:val="24"/>'),
    style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="22"/>'),
    style('TableText', 'Table Text', '<w:spacing w:before="20" w:after="20"/>', '<w:sz w:val="18"/>'),
    style('TableHead', 'Table Head', '<w:keepNext/><w:spacing w:before="20" w:after="20"/>', '<w:b/><w:color w:val="595959"/><w:sz w:val="18"/>'),
    style('After', 'After Table', '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>', '<w:sz w:val="8"/>'),
    style('Footer', 'footer', '<w:spacing w:after="0"/>', '<w:sz w:val="16"/>'),
  ].join('') + '</w:styles>';

const PAGE = '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** The parts of a document by their names in the archive. No day and no author stand in it. */
export const partsOf = (body: string, title: string, language: Language): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': TYPES,
  '_rels/.rels': relations([[`${OFFICE}/officeDocument`, 'word/document.xml'], ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml']]),
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>${TAGS[language]}</dc:language></cp:coreProperties>`,
  'word/document.xml': `${XML}<w:document ${WORD}><w:body>${body}${PAGE}</w:body></w:document>`,
  'word/styles.xml': stylesOf(language),
  'word/footer1.xml': FOOTER,
  'word/_rels/document.xml.rels': relations([[`${OFFICE}/styles`, 'styles.xml'], [`${OFFICE}/footer`, 'footer1.xml']]),
});
