import {
  csvText,
  documentCitation,
  type FigureRecord,
  figureRecords,
  fileJson,
  type IndexedDocument,
  type Language,
  RECORD_COLUMNS,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { citations } from '../citations.ts';
import { figureFormula, roundingText, subjectText, valueText } from '../figure-facts.ts';
import { Copyable } from '../page/parts.tsx';
import { type Address, editionFolder, figureFolder, folderOf, pageTo, sourceFolder } from '../page/paths.ts';
import type { Page } from '../page/shell.tsx';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { FieldParts } from './field.tsx';
import { MinistryParts } from './ministry.tsx';
import { ProgramParts } from './program.tsx';

/**
 * The page of a figure, whose address never changes, with what else belongs to a field, a ministry
 * or a program.
 */
export function figurePage(
  record: FigureRecord,
  index: IndexedDocument,
  language: Language,
  terms: SiteTerms,
): Page {
  const words = WORDS[language].figure;
  const address = { language, folder: figureFolder(record) };
  const name = subjectText(record, index.document.title);
  const title = `${words.kinds[record.kind]}: ${name}`;
  return {
    address,
    title,
    description: words.description(title, valueText(record, language)),
    content: (
      <>
        <h1>{title}</h1>
        <FigureParts record={record} index={index} address={address} terms={terms} />
        <Beside record={record} index={index} address={address} terms={terms} />
      </>
    ),
    data: {
      '@context': 'https://schema.org',
      '@type': 'Observation',
      name: title,
      value: record.amountYen ?? record.share,
      ...(record.amountYen === null ? {} : { unitText: 'JPY' }),
      observationDate: String(record.fiscalYear),
      isBasedOn: record.citation,
    },
  };
}

/** The figure alone, for programs: its record as JSON and as CSV, by their paths below the site. */
export function figureFiles(index: IndexedDocument, language: Language): Map<string, string> {
  const beside = (record: FigureRecord) => folderOf({ language, folder: figureFolder(record) });
  return new Map(
    figureRecords(index.document, language).flatMap((record): [string, string][] => [
      [`${beside(record)}figure.json`, fileJson(record)],
      [
        `${beside(record)}figure.csv`,
        csvText([RECORD_COLUMNS.map(({ name }) => name), RECORD_COLUMNS.map(({ key }) => record[key])]),
      ],
    ]),
  );
}

interface Parts {
  readonly record: FigureRecord;
  readonly index: IndexedDocument;
  readonly address: Address;
  readonly terms: SiteTerms;
}

/** What else is known of the figure's subject. */
function Beside({ record, index, address, terms }: Parts): ReactNode {
  const { kind, programCode, fieldCode, ministryCode } = record;
  const { programs, strategyFields, ministries } = index.document;
  const program = kind === 'program' ? programs.find(({ id }) => id === programCode) : undefined;
  if (program !== undefined) return <ProgramParts program={program} index={index} address={address} />;
  const field = kind === 'field' ? strategyFields.find(({ code }) => code === fieldCode) : undefined;
  if (field !== undefined) return <FieldParts field={field} index={index} address={address} />;
  const ministry = kind === 'ministry' ? ministries.find(({ id }) => id === ministryCode) : undefined;
  return ministry === undefined ? null : (
    <MinistryParts ministry={ministry} index={index} address={address} terms={terms} />
  );
}

/** Value, print, place, citation and formula of a figure. */
export function FigureParts({ record, index, address, terms }: Parts): ReactNode {
  const { language } = address;
  const words = WORDS[language].figure;
  const { page, line, printedText } = record;
  const rounding = roundingText(record, language);
  const formula = figureFormula(record, index, terms, language);
  return (
    <>
      <p className="value">{valueText(record, language)}</p>
      {rounding === null ? null : <p className="quiet">{words.rounding(rounding)}</p>}
      <dl>
        <dt>{words.printed}</dt>
        <dd lang="ja">{printedText}</dd>
        <dt>{words.place}</dt>
        <dd>
          <a href={pageTo(address, editionFolder(record.document))}>
            {documentCitation(index.document)[language]}
          </a>
          {page === null ? null : (
            <>
              {', '}
              <a href={`${pageTo(address, sourceFolder(record.document, page))}#L${line}`}>
                {words.pageNumber(page)} - {words.seePlace}
              </a>
            </>
          )}
        </dd>
      </dl>
      <section>
        <h2>{words.citation}</h2>
        {citations(record, index.document, address, terms).map(({ style, text }) => (
          <div key={style}>
            <h3>{words.styles[style]}</h3>
            <Copyable id={`cite-${style}`} address={address} text={text} />
          </div>
        ))}
      </section>
      {formula === null ? null : (
        <section>
          <h2>{words.formula}</h2>
          <Copyable id="formula" address={address} text={formula} />
          <p className="quiet">{words.formulaText}</p>
        </section>
      )}
      <section>
        <h2>{words.data}</h2>
        <p>
          <a href="figure.json">figure.json</a> · <a href="figure.csv">figure.csv</a>
        </p>
        <p className="quiet">{words.dataText}</p>
      </section>
      <p>
        <a href={`${pageTo(address, 'report/')}?figure=${encodeURIComponent(record.id)}`}>{words.wrong}</a>
      </p>
    </>
  );
}
