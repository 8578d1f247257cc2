import {
  documentCitation,
  figureRecords,
  type IndexedDocument,
  type Language,
  yearName,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { subjectText, valueText } from '../figure-facts.ts';
import { Wide } from '../page/parts.tsx';
import {
  type Address,
  editionFolder,
  fieldFolder,
  figureFolder,
  pageTo,
  sourceFolder,
} from '../page/paths.ts';
import type { Page } from '../page/shell.tsx';
import { TableView } from '../page/table-view.tsx';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { datasetData } from './dataset-data.ts';
import { EmbedTexts } from './embeds.tsx';
import { tableOf } from './front.tsx';

/** Everything that one document prints, with the ways to each of it. */
export function editionPage(index: IndexedDocument, language: Language, terms: SiteTerms): Page {
  const { document } = index;
  const address = { language, folder: editionFolder(document.id) };
  return {
    address,
    title: documentCitation(document)[language],
    description: WORDS[language].edition.description,
    content: <Edition index={index} address={address} terms={terms} />,
    data: datasetData(index, language, terms),
    picture: `downloads/chart-ministry-${language}.png`,
  };
}

function Edition({
  index,
  address,
  terms,
}: {
  readonly index: IndexedDocument;
  readonly address: Address;
  readonly terms: SiteTerms;
}): ReactNode {
  const { language } = address;
  const words = WORDS[language];
  const { document } = index;
  const records = figureRecords(document, language);
  const fieldLink = (code: string | undefined): string | null =>
    code === undefined ? null : pageTo(address, fieldFolder(document.id, code));
  return (
    <>
      <h1>{document.title}</h1>
      <p className="lead">
        {yearName(document)[language]}, {document.publisher}
      </p>
      <section>
        <h2>{words.edition.fields}</h2>
        <TableView
          table={tableOf('field', index, terms.library)}
          terms={{ unit: '億円', language, rowLink: (_row, query) => fieldLink(query?.strategyField?.code) }}
        />
      </section>
      <section>
        <h2>{words.edition.figures}</h2>
        <Wide name={words.edition.figures}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.edition.name}</th>
                <th scope="col">{words.figure.printed}</th>
                <th scope="col" className="number">
                  {words.figure.value}
                </th>
                <th scope="col">{words.figure.place}</th>
              </tr>
            </thead>
            <tbody>
              {records.map((record) => (
                <tr key={record.id}>
                  <th scope="row">
                    <a href={pageTo(address, figureFolder(record))}>
                      {words.figure.kinds[record.kind]}: {subjectText(record, document.title)}
                    </a>
                  </th>
                  <td lang="ja">{record.printedText}</td>
                  <td className="number">{valueText(record, language)}</td>
                  <td>
                    {record.page === null ? null : (
                      <a href={`${pageTo(address, sourceFolder(document.id, record.page))}#L${record.line}`}>
                        {words.figure.pageNumber(record.page)}
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </section>
      <section>
        <h2>{words.edition.embed}</h2>
        <EmbedTexts index={index} address={address} terms={terms} />
      </section>
    </>
  );
}
