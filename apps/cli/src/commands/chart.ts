import type { Command } from '../command/command.ts';
import { unitOption, yearOption } from './get-options.ts';
import { forceOption, outputOption } from './output-options.ts';

const CHART_NAMES = { ja: ['府省庁', '分野', '推移'], en: ['ministry', 'field', 'trend'] } as const;

/** chart: a table of the document as bars. */
export const chart: Command = {
  name: 'chart',
  summary: { ja: '図にする', en: 'Draw a chart' },
  about: {
    ja: `棒グラフを描きます。府省庁（省略時）、分野、推移。順序は資料のとおりで、挙げられていない額（非掲載）も描きます。
推移は段階（概算要求、政府案、当初予算）ごとに分け、棒ごとに出典を示します。二次（引用）の額は資料そのものの額と区別します。
text は端末に、svg は標準出力か -o に、png は -o に出します。--json は図の内容です。`,
    en: `Draws bars: ministry (the default), field, trend. They stand in the document's order, with what it does not list.
trend keeps requests, drafts and initial budgets apart, names the source of every bar, and tells amounts quoted by others
(second-hand) from the documents' own. text is for the terminal, svg goes to standard output or -o, png to -o. --json gives
what is drawn.`,
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
        ja: 'text、svg、png。省略=書き出す先の拡張子、なければ text',
        en: 'text, svg, png. Default: as OUT is named, else text',
      },
      values: ['text', 'svg', 'png'],
    },
    {
      name: 'width',
      short: 'w',
      placeholder: { ja: '桁数', en: 'COLUMNS' },
      help: {
        ja: 'text の幅。省略=端末の幅、なければ80',
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
      meaning: { ja: '分野別の図を端末に', en: 'The fields, in the terminal' },
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
