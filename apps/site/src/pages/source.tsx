import {
  type FigureRecord,
  figureRecords,
  type IndexedDocument,
  type Language,
  markedLine,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { subjectText, valueText } from '../figure-facts.ts';
import { type Address, editionFolder, figureFolder, pageTo, sourceFolder } from '../page/paths.ts';
import type { Page } from '../page/shell.tsx';
import { type SourceLine, type SourcePage, sourcePages } from '../source-text.ts';
import { WORDS } from '../words.ts';

/**
 * The printed text of a document, a page each, with its figures marked: where every citation leads.
 */
export function sourcePagesOf(index: IndexedDocument, language: Language): Page[] {
  const pages = sourcePages(index);
  const words = WORDS[language].source;
  return pages.map((source, at) => {
    const address = { language, folder: sourceFolder(index.document.id, source.page) };
    return {
      address,
      title: words.title(source.page),
      description: words.description,
      content: (
        <Source
          source={source}
          index={index}
          address={address}
          before={pages[at - 1]?.page ?? null}
          after={pages[at + 1]?.page ?? null}
        />
      ),
    };
  });
}

interface SourceParts {
  readonly source: SourcePage;
  readonly index: IndexedDocument;
  readonly address: Address;
  readonly before: number | null;
  readonly after: number | null;
}

function Source({ source, index, address, before, after }: SourceParts): ReactNode {
  const { language } = address;
  const words = WORDS[language].source;
  const { document } = index;
  const records = figureRecords(document, language).filter(({ page }) => page === source.page);
  return (
    <>
      <h1>{words.title(source.page)}</h1>
      <p>
        <a href={pageTo(address, editionFolder(document.id))}>{document.title}</a>
      </p>
      <p className="quiet">{words.text}</p>
      <Turning address={address} document={document.id} before={before} after={after} />
      <ol className="source" lang="ja">
        {source.lines.map((line) => (
          <li key={line.line} id={`L${line.line}`}>
            <a className="line" href={`#L${line.line}`} aria-label={words.line(line.line)}>
              {line.line}
            </a>
            <span>
              <Marked line={line} index={index} />
            </span>
          </li>
        ))}
      </ol>
      <Turning address={address} document={document.id} before={before} after={after} />
      {records.length === 0 ? null : (
        <section>
          <h2>{words.figuresHere}</h2>
          <ul>
            {records.map((record) => (
              <li key={record.id}>
                <a href={pageTo(address, figureFolder(record))}>{nameOf(record, index, language)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const nameOf = (record: FigureRecord, { document }: IndexedDocument, language: Language): string =>
  `${WORDS[language].figure.kinds[record.kind]}: ${subjectText(record, document.title)} ${valueText(record, language)}`;

/** A line with its figures marked, from the left. */
function Marked({
  line: { line, text },
  index,
}: {
  readonly line: SourceLine;
  readonly index: IndexedDocument;
}): ReactNode {
  const marks = (index.account ?? [])
    .filter((figure) => figure.line === line)
    .map((figure) => markedLine(index, figure).mark)
    .filter((mark) => mark !== null)
    .sort(([one], [other]) => one - other);
  const parts: ReactNode[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    if (from < done) continue;
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  return [...parts, text.slice(done)];
}

function Turning({
  address,
  document,
  before,
  after,
}: Pick<SourceParts, 'address' | 'before' | 'after'> & { readonly document: string }): ReactNode {
  const words = WORDS[address.language].source;
  const link = (page: number | null, name: string): ReactNode =>
    page === null ? null : <a href={pageTo(address, sourceFolder(document, page))}>{name}</a>;
  return (
    <p className="turning">
      {link(before, words.previous)} {link(after, words.next)}
    </p>
  );
}
