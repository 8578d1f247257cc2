import { element, type Language, type XmlNode } from '@cyberbudget/core';

/** The fonts of Word in each language: of Latin letters, and of Japanese ones. */
const FONTS: Readonly<Record<Language, readonly [latin: string, japanese: string]>> = {
  ja: ['游ゴシック', '游ゴシック'],
  en: ['Calibri', '游ゴシック'],
};

/**
 * The styles of a text: headings that a table of contents finds, small texts in tables, and notes.
 */
export function stylesPart(namespaces: Readonly<Record<string, string>>, language: Language): XmlNode {
  const [latin, japanese] = FONTS[language];
  const fonts = { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': japanese, 'w:cs': latin };
  const languages = { 'w:val': language === 'ja' ? 'ja-JP' : 'en-US', 'w:eastAsia': 'ja-JP' };
  return element('w:styles', { 'xmlns:w': namespaces['xmlns:w'] ?? '' }, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, [
        element('w:rPr', {}, [
          element('w:rFonts', fonts),
          element('w:sz', { 'w:val': 21 }),
          element('w:szCs', { 'w:val': 21 }),
          element('w:lang', languages),
        ]),
      ]),
      element('w:pPrDefault', {}, [element('w:pPr', {}, [element('w:spacing', { 'w:after': 120 })])]),
    ]),
    style('Normal', { isDefault: true }),
    style('Title', { size: 36, bold: true }),
    style('Heading1', { name: 'heading 1', size: 28, bold: true, outline: 0, before: 360 }),
    style('Heading2', { name: 'heading 2', size: 24, bold: true, outline: 1, before: 240 }),
    style('Source', { size: 17, color: '595959' }),
    style('TableText', { size: 16, after: 0 }),
    style('FootnoteText', { name: 'footnote text', size: 16, after: 0 }),
    element('w:style', { 'w:type': 'character', 'w:styleId': 'FootnoteReference' }, [
      element('w:name', { 'w:val': 'footnote reference' }),
      element('w:rPr', {}, [element('w:vertAlign', { 'w:val': 'superscript' })]),
    ]),
  ]);
}

interface Look {
  readonly name?: string;
  readonly isDefault?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly outline?: number;
  readonly before?: number;
  readonly after?: number;
}

function style(
  id: string,
  { name = id, isDefault, size, bold, color, outline, before, after }: Look,
): XmlNode {
  const spacing = {
    ...(before === undefined ? {} : { 'w:before': before }),
    ...(after === undefined ? {} : { 'w:after': after }),
  };
  const letters = [
    ...(bold === true ? [element('w:b', {})] : []),
    ...(color === undefined ? [] : [element('w:color', { 'w:val': color })]),
    ...(size === undefined ? [] : [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })]),
  ];
  const lines = [
    ...(outline === undefined ? [] : [element('w:keepNext', {})]),
    ...(Object.keys(spacing).length === 0 ? [] : [element('w:spacing', spacing)]),
    ...(outline === undefined ? [] : [element('w:outlineLvl', { 'w:val': outline })]),
  ];
  return element(
    'w:style',
    { 'w:type': 'paragraph', ...(isDefault ? { 'w:default': 1 } : {}), 'w:styleId': id },
    [
      element('w:name', { 'w:val': name }),
      ...(isDefault ? [] : [element('w:basedOn', { 'w:val': 'Normal' })]),
      element('w:qFormat', {}),
      ...(lines.length === 0 ? [] : [element('w:pPr', {}, lines)]),
      ...(letters.length === 0 ? [] : [element('w:rPr', {}, letters)]),
    ],
  );
}
