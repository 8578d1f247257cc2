import { evaluateCall, readFormula } from '@cyberbudget/core/formula';
import { CATALOGUE, type Context, call, findFunction } from '@cyberbudget/core/functions';
import { readArguments } from '../arguments.ts';
import { type Command, sameWords } from '../command/command.ts';
import type { Words } from '../command/read-words.ts';
import { type Exit, printed } from '../exit.ts';
import { functionList } from '../help/function-list.ts';
import { functionManual } from '../help/function-manual.ts';
import { refuse } from '../problem/refuse.ts';
import { resultOutcome } from '../result.ts';
import type { Session } from '../session.ts';

/** fn: any spreadsheet function, as it would answer in a cell. */
export const fn: Command = {
  name: 'fn',
  summary: { ja: 'スプレッドシートの関数を呼ぶ', en: 'Call a spreadsheet function' },
  about: {
    ja: `スプレッドシートと同じ関数を呼び、JSONを出力します。{"value": …} か {"error": "#N/A", "message": "…"} です。
引数は関数の順に書き、"" で省略します。配列は {1,2,3} や {"総務省";"防衛省"}、エラーは #N/A と書きます。
式をそのまま渡すこともできます。ハイフンで始まる引数は -- の後に書きます。
関数名を省くと一覧、fn 関数名 --help で関数ごとの説明を出します。CYBERBUDGET_ は省けます。`,
    en: `Calls a function as a spreadsheet would and prints JSON: {"value": …} or {"error": "#N/A", "message": "…"}.
Arguments are given in the function's own order, "" leaves one out. Arrays are {1,2,3} or {"MIC";"MOD"}, errors #N/A.
A whole formula also works. Write arguments that begin with a hyphen after --.
Without a name it lists the functions; fn NAME --help explains one. CYBERBUDGET_ may be left out.`,
  },
  operands: [
    { name: { ja: '関数名', en: 'NAME' }, required: false, offers: 'function' },
    { name: { ja: '引数', en: 'ARG' }, required: false, many: true },
  ],
  options: [],
  examples: [
    {
      words: { ja: ['fn', 'CYBERBUDGET', '総務省', '', '4'], en: ['fn', 'CYBERBUDGET', 'MIC', '', '4'] },
      meaning: { ja: '年度を省き、分野(4)', en: 'The year left out, field (4)' },
      answered: true,
    },
    {
      words: { ja: ['fn', 'SOURCE', '金融庁', '', '', '原文'], en: ['fn', 'SOURCE', 'FSA', '', '', 'text'] },
      meaning: { ja: '資料の表記どおりの文字列', en: 'The text exactly as printed' },
      answered: true,
    },
    {
      words: sameWords('fn', '=CYBERBUDGET({"総務省";"防衛省"},2023,{3,4})'),
      meaning: { ja: '式をそのまま。縦と横で表になる', en: 'A formula; down and across make a grid' },
      answered: true,
    },
  ],
  run: callFunction,
  helpOn: async ({ operands }, session) => {
    const [name] = operands;
    if (name === undefined) return null;
    const found = findFunction(name);
    if (!found.ok) return resultOutcome(found, session.language);
    const opened = session.library();
    if (!opened.ok) return refuse(opened.problem, session.language);
    return printed(functionManual(found.value, opened.library, session));
  },
};

function callFunction({ operands, flags }: Words, session: Session): Exit {
  const { language } = session;
  const [name, ...words] = operands;
  if (name === undefined) return printed(functionList(CATALOGUE, session, flags.has('json')));
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const context: Context = { library: opened.library, language };
  if (name.startsWith('=') && name.includes('(')) return callFormula(name, context);
  const found = findFunction(name);
  if (!found.ok) return resultOutcome(found, language);
  const args = readArguments(words);
  if (!args.ok) return refuse(args.problem, language);
  return resultOutcome(call(found.value, context, args.value), language);
}

function callFormula(formula: string, context: Context): Exit {
  const read = readFormula(formula);
  if (read.ok && read.expression.kind === 'call')
    return resultOutcome(evaluateCall(read.expression, context), context.language);
  const at = read.ok ? 0 : read.at;
  return refuse({ code: 'unreadable-formula', given: formula, at }, context.language);
}
