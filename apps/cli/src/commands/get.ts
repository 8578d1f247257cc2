import { cyberbudget } from '@cyberbudget/core/functions';
import { type Command, sameWords } from '../command/command.ts';
import type { Words } from '../command/read-words.ts';
import { type Exit, printed } from '../exit.ts';
import { askedSentence, noAnswer, refuse } from '../problem/refuse.ts';
import { jsonError } from '../result.ts';
import type { Session } from '../session.ts';
import { tracedRecord } from './get-json.ts';
import { measureOption, strategyFieldOption, unitOption, yearOption } from './get-options.ts';

/** get: one number and nothing else, so that it can stand in a script. */
export const get: Command = {
  name: 'get',
  summary: { ja: '数値を1つ表示する', en: 'Print one number' },
  about: {
    ja: `府省庁、分野、年度を指定して数値を1つ表示します。府省庁を省略すると政府全体です。
府省庁の金額（公表・掲載額）は、資料に「主な施策例」として掲載された金額の合計で、府省庁の予算の全体ではありません。
構成比からの推計は --measure 推計額、その幅は 下限 と 上限 です。
--json を付けると、その数値が記載されている頁、行、原文も出力します。`,
    en: `Prints one number for a ministry, a field and a year; without a ministry, the government-wide figure.
A ministry's amount is the sum of the main programs that the document lists, not its whole budget.
For the estimate from its printed share ask for --measure estimate, for its bounds low and high.
With --json also the page, line and printed text that the number comes from.`,
  },
  operands: [{ name: { ja: '府省庁', en: 'MINISTRY' }, required: false, offers: 'ministry' }],
  options: [strategyFieldOption, yearOption, measureOption, unitOption],
  examples: [
    {
      words: { ja: ['get', '総務省'], en: ['get', 'MIC'] },
      meaning: {
        ja: '総務省について掲載された施策の合計（億円）',
        en: 'The programs listed for the ministry',
      },
      answered: true,
    },
    {
      words: sameWords('get'),
      meaning: { ja: '資料に記載された公表総額', en: 'The published total' },
      answered: true,
    },
    {
      words: { ja: ['get', '防衛省', '--field', '3'], en: ['get', 'MOD', '--field', '3'] },
      meaning: { ja: '防衛省の掲載施策のうち分野(3)の合計', en: 'The Ministry of Defense within field (3)' },
      answered: true,
    },
    {
      words: {
        ja: ['get', '総務省', '--measure', '構成比'],
        en: ['get', 'MIC', '--measure', 'share'],
      },
      meaning: { ja: '記載された構成比', en: 'The share as printed' },
      answered: true,
    },
    {
      words: { ja: ['get', '文科省', '--unit', '百万円'], en: ['get', 'MEXT', '--unit', 'million'] },
      meaning: { ja: '百万円で', en: 'In million yen' },
      answered: true,
    },
  ],
  run: getNumber,
};

function getNumber({ operands, values, flags }: Words, session: Session): Exit {
  const { language } = session;
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const { field, year, measure, unit } = values;
  const context = { library: opened.library, language };
  const found = cyberbudget.answer(context, [operands[0], year, field, measure, unit]);
  const asJson = flags.has('json');
  if (found.ok)
    return printed(
      asJson ? JSON.stringify(tracedRecord(found.value, language), null, 2) : String(found.value.value),
    );
  const sentence = askedSentence(found.problem, language);
  return asJson
    ? printed(JSON.stringify(jsonError(found.problem, sentence)), 1)
    : noAnswer(found.problem, sentence);
}
