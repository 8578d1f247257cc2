import {
  displayCell,
  figureRecords,
  type IndexedDocument,
  isQueriedNumber,
  type Language,
  LISTED_NOTE,
  type MinistryEntry,
  ministryName,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { valueText } from '../figure-facts.ts';
import { type Address, figureFolder, ministryFolder, pageTo } from '../page/paths.ts';
import type { Page } from '../page/shell.tsx';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { tableOf } from './front.tsx';
import { ProgramList } from './program-list.tsx';

interface Parts {
  readonly ministry: MinistryEntry;
  readonly index: IndexedDocument;
  readonly address: Address;
  readonly terms: SiteTerms;
}

/** The page of a ministry of which the document prints no amount: its three numbers. */
export function ministryPage(
  ministry: MinistryEntry,
  index: IndexedDocument,
  language: Language,
  terms: SiteTerms,
): Page {
  const name = ministryName(ministry)[language];
  const address = { language, folder: ministryFolder(index.document.id, ministry.id) };
  return {
    address,
    title: name,
    description: WORDS[language].ministry.description(name),
    content: (
      <>
        <h1>{name}</h1>
        <MinistryParts ministry={ministry} index={index} address={address} terms={terms} />
      </>
    ),
  };
}

/**
 * Listed, estimate, bounds and share of a ministry as its row of the table says them, and its
 * programs.
 */
export function MinistryParts({ ministry, index, address, terms }: Parts): ReactNode {
  const { language } = address;
  const words = WORDS[language].ministry;
  const { document } = index;
  const table = tableOf('ministry', index, terms.library);
  const row = table.rows.find(({ cells }) =>
    cells.some((cell) => isQueriedNumber(cell) && cell.query.ministry?.id === ministry.id),
  );
  const printed = figureRecords(document, language).filter(
    ({ ministryCode, kind }) => ministryCode === ministry.id && kind === 'ministry-share',
  );
  const programs = index.byMinistry.get(ministry.id)?.programs ?? [];
  return (
    <>
      <section>
        <h2>{words.numbers}</h2>
        <dl className="numbers">
          {table.columns.slice(1).map((column, at) => {
            const text = displayCell(row?.cells[at + 1] ?? null, column, '億円', language);
            return text === '' ? null : (
              <div key={column.id}>
                <dt>{column.title[language]}</dt>
                <dd>{text}</dd>
              </div>
            );
          })}
        </dl>
        <p className="quiet">{LISTED_NOTE[language]}</p>
      </section>
      {printed.length === 0 ? null : (
        <section>
          <h2>{words.printed}</h2>
          <ul>
            {printed.map((record) => (
              <li key={record.id}>
                <a href={pageTo(address, figureFolder(record))}>
                  {WORDS[language].figure.kinds[record.kind]}: {valueText(record, language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.programs}</h2>
        {programs.length === 0 ? (
          <p>{words.noPrograms}</p>
        ) : (
          <ProgramList programs={programs} index={index} address={address} />
        )}
      </section>
    </>
  );
}
