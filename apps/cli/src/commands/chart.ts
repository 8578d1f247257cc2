import type { Command } from '../command/command.ts';
import { unitOption, yearOption } from './get-options.ts';
import { forceOption, outputOption } from './output-options.ts';

const CHART_NAMES = { ja: ['府省庁', '分野', '推移'], en: ['ministry', 'field', 'trend'] } as const;

/** chart: a table of the document as bars. */
export const chart: Command = {
  name: 'chart',
  summary: { ja: 'グラフを描く', en: 'Draw a chart' },
  about: {
    ja: `棒グラフを描きます。府省庁（省略時）、分野、推移。順序は資料のとおりです。府省庁の棒は公表額か推計額で、うち掲載額を示します。
推移は段階（概算要求、政府案、当初予算）ごとに分け、棒ごとに出典を示します。二次資料（引用）の金額は資料の記載と区別します。
text はターミナルに、svg と vega-lite は標準出力か -o に、png は -o に出します。--json はグラフの内容です。
vega-lite は Vega-Lite 6 の仕様です（ノートブックや Vega Editor で描けます。ファイル名は .vl.json）。`,
    en: `Draws a bar chart by ministry (default), field or trend, in the document's order; a ministry's bar is its published or estimated amount, with the listed part.
trend keeps requests, drafts and initial budgets apart, names the source of every bar, and tells amounts from secondary sources
from the documents' own. text is for the terminal, svg and vega-lite go to standard output or -o, png to -o. --json
gives what is drawn. vega-lite is a specification for Vega-Lite 6, for notebooks and the Vega Editor (name it .vl.json).`,
  },
  operands: [
    {
      name: { ja: '種類', en: 'KIND' },
      required: false,
      values: [...CHART_NAMES.ja, ...CHART_NAMES.en],
    },
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      placeholder: { ja: '形式', en: 'FORMAT' },
      help: {
        ja: 'text、svg、png、vega-lite。省略=出力先の拡張子、なければ text',
        en: 'text, svg, png, vega-lite. Default: as OUT is named, else text',
      },
      values: ['text', 'svg', 'png', 'vega-lite'],
    },
    {
      name: 'width',
      short: 'w',
      placeholder: { ja: '桁数', en: 'COLUMNS' },
      help: {
        ja: 'text の幅。省略=ターミナルの幅、なければ80',
        en: 'Width of text. Default: as wide as the terminal, else 80',
      },
    },
    outputOption,
    forceOption,
    yearOption,
    unitOption,
  ],
  examples: [
    {
      words: { ja: ['chart', '分野'], en: ['chart', 'field'] },
      meaning: { ja: '分野別のグラフをターミナルに', en: 'The fields, in the terminal' },
      answered: true,
    },
    {
      words: { ja: ['chart', '推移', '-o', 'trend.svg'], en: ['chart', 'trend', '-o', 'trend.svg'] },
      meaning: { ja: '総額の推移をSVGに', en: 'The totals over the years as SVG' },
      answered: false,
    },
  ],
  run: async (words, session) => (await import('./draw-chart.ts')).drawChart(words, session),
};
