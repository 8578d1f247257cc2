import { fileJson, type IndexedDocument, type Language } from '@cyberbudget/core';
import { type Chart, describeChart, findChartKind, toSvg, toVegaLite } from '@cyberbudget/exporter/chart';
import type { ReactNode } from 'react';
import { Copyable } from '../page/parts.tsx';
import { type Address, chartFile, editionFolder, folderOf, pathTo } from '../page/paths.ts';
import type { Page } from '../page/shell.tsx';
import { TableView } from '../page/table-view.tsx';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { tableOf } from './front.tsx';

/**
 * The charts of one document. What compares years changes with the next edition, and cannot be
 * fixed to one.
 */
const KINDS = ['ministry', 'field'] as const;

const WIDTH = 960;
/** Above and below the picture in its frame (site.css). */
const MARGIN = 24;

/** A chart of a document by its kind. */
function chartOf(
  kind: string,
  index: IndexedDocument,
  language: Language,
  { library }: SiteTerms,
): Chart | null {
  const found = findChartKind(kind);
  const made = found.ok ? found.value.make(index, library, { unit: '億円', language }) : found;
  return made.ok ? made.value : null;
}

interface EditionChart {
  readonly kind: string;
  readonly chart: Chart;
}

const chartsOf = (index: IndexedDocument, language: Language, terms: SiteTerms): EditionChart[] =>
  KINDS.flatMap((kind) => {
    const chart = chartOf(kind, index, language, terms);
    return chart === null ? [] : [{ kind, chart }];
  });

/** The charts of an edition as pictures and for Vega-Lite, by their path below the site. */
export const chartFiles = (
  index: IndexedDocument,
  language: Language,
  terms: SiteTerms,
): [string, string][] =>
  chartsOf(index, language, terms).flatMap(({ kind, chart }): [string, string][] => [
    [chartFile({ document: index.document.id, kind, language }, 'svg'), toSvg(chart)],
    [chartFile({ document: index.document.id, kind, language }, 'vl.json'), fileJson(toVegaLite(chart))],
  ]);

/**
 * The table by ministry alone and each chart alone, for the pages of others: they stay as they are
 * when a later edition comes.
 */
export function embedPages(index: IndexedDocument, language: Language, terms: SiteTerms): Page[] {
  const folder = `${editionFolder(index.document.id)}embed/`;
  const table = tableOf('ministry', index, terms.library);
  const common = { description: WORDS[language].edition.description, embedded: true };
  return [
    {
      ...common,
      address: { language, folder },
      title: table.title[language],
      content: <TableView table={table} terms={{ unit: '億円', language, rowLink: () => null }} />,
    },
    ...chartsOf(index, language, terms).map(({ kind, chart }): Page => {
      const address = { language, folder: `${folder}${kind}/` };
      const file = chartFile({ document: index.document.id, kind, language }, 'svg');
      const picture = <img className="chart" src={pathTo(address, file)} alt={describeChart(chart)} />;
      return { ...common, address, title: chart.title, content: picture };
    }),
  ];
}

/** What others paste into their pages: the table, and each chart as a frame and as a picture. */
export function EmbedTexts({
  index,
  address,
  terms,
}: {
  readonly index: IndexedDocument;
  readonly address: Address;
  readonly terms: SiteTerms;
}): ReactNode {
  const words = WORDS[address.language].edition;
  const site = terms.url ?? 'https://…/';
  const embed = `${site}${folderOf(address)}embed/`;
  const table = tableOf('ministry', index, terms.library);
  const tableTitle = `${WORDS[address.language].siteName}: ${table.title[address.language]}`;
  return (
    <>
      <p>{words.embedText}</p>
      <h3>{tableTitle}</h3>
      <Copyable id="embed" address={address} text={frameText(embed, tableTitle, 640)} />
      {chartsOf(index, address.language, terms).map(({ kind, chart }) => {
        const file = chartFile({ document: index.document.id, kind, language: address.language }, 'svg');
        return (
          <div key={kind}>
            <h3>{chart.title}</h3>
            <Copyable
              id={`embed-${kind}`}
              address={address}
              text={frameText(`${embed}${kind}/`, chart.title, heightOf(chart) + 2 * MARGIN)}
            />
            <Copyable
              id={`embed-${kind}-picture`}
              address={address}
              text={`<img src="${site}${file}" alt="${quoted(chart.title)}" width="${WIDTH}" height="${heightOf(chart)}">`}
            />
          </div>
        );
      })}
    </>
  );
}

const frameText = (page: string, title: string, height: number): string =>
  `<iframe src="${page}" title="${quoted(title)}" width="100%" height="${height}" style="border:0"></iframe>`;

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const heightOf = (chart: Chart): number => Number(/ height="(\d+)/.exec(toSvg(chart))?.[1] ?? 640);
