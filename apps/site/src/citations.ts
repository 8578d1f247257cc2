import type { DocumentFigures, FigureRecord } from '@cyberbudget/core';
import { type Address, folderOf } from './page/paths.ts';
import type { SiteTerms } from './site-terms.ts';

/** A way of citing a figure. */
export interface Citation {
  readonly style: 'plain' | 'apa' | 'bibtex';
  readonly text: string;
}

/**
 * A figure in the usual styles: the publisher first, for it is the publisher's figure; the page of
 * this site after it.
 */
export function citations(
  record: FigureRecord,
  { publisher, publisherEnglish, title, published, fiscalYear }: DocumentFigures,
  address: Address,
  { url }: SiteTerms,
): Citation[] {
  const own = url === null ? null : `${url}${folderOf(address)}`;
  const year = published?.slice(0, 4) ?? 'n.d.';
  const page = record.page === null ? '' : `p. ${record.page}`;
  const body = publisherEnglish ?? publisher ?? '';
  const via = own === null ? '' : ` cyberbudget, ${own}`;
  const notes = [`FY${fiscalYear}`, page, record.printedText].filter((part) => part !== '').join(', ');
  return [
    { style: 'plain', text: `${record.citation}${via === '' ? '' : `（${via.trim()}）`}` },
    { style: 'apa', text: `${body}. (${year}). ${title} [${notes}].${via}` },
    {
      style: 'bibtex',
      text: [
        `@techreport{${record.id.replaceAll(/[^a-z0-9]+/gi, '-')},`,
        `  institution = {${body}},`,
        `  title = {{${title}}},`,
        ...(published === null ? [] : [`  year = {${year}},`]),
        ...(own === null ? [] : [`  url = {${own}},`]),
        `  note = {${notes}}`,
        '}',
      ].join('\n'),
    },
  ];
}
