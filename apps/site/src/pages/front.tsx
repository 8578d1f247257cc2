import {
  documentCitation,
  findTableKind,
  type Language,
  type Library,
  type Table,
  yearName,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { Sections } from '../page/parts.tsx';
import { type Address, editionFolder, ministryFolder, pageTo, pathTo } from '../page/paths.ts';
import type { Page } from '../page/shell.tsx';
import { TableView } from '../page/table-view.tsx';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { datasetData } from './dataset-data.ts';

/** The columns of the table by ministry that a first look needs. */
const COLUMNS = ['ministry', 'listed', 'estimate', 'low', 'high', 'share', 'count'];

/** The front page: the numbers before anything else, and the ways to them. */
export function frontPage(language: Language, terms: SiteTerms): Page {
  const words = WORDS[language];
  return {
    address: { language, folder: '' },
    title: words.siteName,
    description: words.front.lead,
    content: <Front address={{ language, folder: '' }} terms={terms} />,
    data: datasetData(newest(terms.library), language, terms),
    picture: `downloads/chart-ministry-${language}.png`,
  };
}

/** The document that answers where no year is named. */
export function newest({ documents }: Library): Library['documents'][number] {
  const [index] = documents;
  if (index === undefined) throw new Error('The library has no document.');
  return index;
}

/** A table of a document. @throws where it cannot be made: a site without its tables is none */
export function tableOf(kind: string, document: Library['documents'][number], library: Library): Table {
  const found = findTableKind(kind);
  if (!found.ok) throw new Error(`There is no table ${kind}.`);
  const table = found.value.make(document, library);
  if (!table.ok) throw new Error(`The table ${kind} cannot be made.`);
  return table.value;
}

function Front({ address, terms }: { readonly address: Address; readonly terms: SiteTerms }): ReactNode {
  const { language } = address;
  const words = WORDS[language].front;
  const index = newest(terms.library);
  const { document } = index;
  const year = yearName(document)[language];
  const table = tableOf('ministry', index, terms.library);
  return (
    <>
      <div className="hero">
        <h1>{WORDS[language].siteName}</h1>
        <p className="lead">{words.lead}</p>
        <p className="quiet">{WORDS[language].unofficial}</p>
        <p className="ways">
          <a className="primary" href={pageTo(address, 'workbench/')}>
            {words.tryIt}
          </a>
          <a href={pageTo(address, 'excel/')}>{words.excel}</a>
          <a href={pageTo(address, 'sheets/')}>{words.sheets}</a>
          <a href={pageTo(address, 'downloads/')}>{words.files}</a>
        </p>
      </div>
      <section>
        <h2>{words.numbersHeading(year)}</h2>
        <TableView
          table={table}
          terms={{
            unit: '億円',
            language,
            columns: COLUMNS,
            rowLink: (_row, query) =>
              query?.ministry === null || query === null
                ? null
                : pageTo(address, ministryFolder(document.id, query.ministry.id)),
          }}
        />
        <img
          className="chart"
          src={pathTo(address, `downloads/chart-ministry-${language}.svg`)}
          alt={words.chartText(year)}
          loading="lazy"
        />
        <p>
          <a href={pageTo(address, editionFolder(document.id))}>{words.allFigures}</a>:{' '}
          {documentCitation(document)[language]}
        </p>
      </section>
      <Sections sections={words.sections} />
    </>
  );
}
