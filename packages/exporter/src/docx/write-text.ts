import { element, fileText, type Language, type XmlNode } from '@cyberbudget/core';
import { strToU8, zipSync } from 'fflate';
import { NO_DAY } from '../xlsx/write-book.ts';
import type { Footnotes } from './footnotes.ts';
import { type Picture, pictureName } from './picture.ts';
import { stylesPart } from './styles.ts';

/** What a text for a word processor is made of. */
export interface WrittenText {
  readonly title: string;
  readonly body: readonly XmlNode[];
  readonly footnotes: Footnotes;
  readonly pictures: readonly Picture[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
};
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The bytes of a .docx, the same for the same content. */
export function writeText(text: WrittenText, language: Language): Uint8Array {
  const part = (node: XmlNode): Uint8Array => strToU8(DECLARATION + node);
  const pictures = text.pictures.map(({ png }, at) => [`word/media/${pictureName(at + 1)}`, png] as const);
  return zipSync(
    {
      '[Content_Types].xml': part(contentTypes()),
      '_rels/.rels': part(
        relationships([
          ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
          ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ),
      'docProps/core.xml': part(coreProperties(text.title)),
      'word/document.xml': part(
        element('w:document', NAMESPACES, [element('w:body', {}, [...text.body, section()])]),
      ),
      'word/_rels/document.xml.rels': part(
        relationships([
          ['styles', `${OFFICE}/styles`, 'styles.xml'],
          ['settings', `${OFFICE}/settings`, 'settings.xml'],
          ['footnotes', `${OFFICE}/footnotes`, 'footnotes.xml'],
          ...text.pictures.map(
            (_, at) => [`picture${at + 1}`, `${OFFICE}/image`, `media/${pictureName(at + 1)}`] as const,
          ),
        ]),
      ),
      'word/styles.xml': part(stylesPart(NAMESPACES, language)),
      'word/settings.xml': part(settings()),
      'word/footnotes.xml': part(element('w:footnotes', NAMESPACES, text.footnotes.written())),
      ...Object.fromEntries(pictures),
    },
    { mtime: NO_DAY },
  );
}

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): XmlNode =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    all.map(([id, type, target]) => element('Relationship', { Id: id, Type: type, Target: target })),
  );

const contentTypes = (): XmlNode =>
  element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'png', ContentType: 'image/png' }),
    ...[
      ['/word/document.xml', `${WORD}.document.main+xml`],
      ['/word/styles.xml', `${WORD}.styles+xml`],
      ['/word/settings.xml', `${WORD}.settings+xml`],
      ['/word/footnotes.xml', `${WORD}.footnotes+xml`],
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ].map(([name = '', type = '']) => element('Override', { PartName: name, ContentType: type })),
  ]);

const coreProperties = (title: string): XmlNode =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [element('dc:title', {}, fileText(title)), element('dc:creator', {}, 'cyberbudget')],
  );

const settings = (): XmlNode =>
  element('w:settings', { 'xmlns:w': NAMESPACES['xmlns:w'] }, [
    element('w:footnotePr', {}, [
      element('w:footnote', { 'w:id': -1 }),
      element('w:footnote', { 'w:id': 0 }),
    ]),
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
  ]);

/** A4 upright, 20 mm around. */
const section = (): XmlNode =>
  element('w:sectPr', {}, [
    element('w:pgSz', { 'w:w': 11_906, 'w:h': 16_838 }),
    element('w:pgMar', {
      'w:top': 1134,
      'w:right': 1134,
      'w:bottom': 1134,
      'w:left': 1134,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
  ]);
