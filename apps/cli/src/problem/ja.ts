import type { CommandProblem } from './problem.ts';

const perhaps = (nearest: readonly string[], otherwise: string): string =>
  nearest.length > 0 ? `もしかして: ${nearest.join('、')}` : otherwise;

/** The sentence for a problem of the command line in Japanese. */
export function sentenceJa(problem: CommandProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      return `「${problem.given}」というコマンドはありません。${perhaps(problem.nearest, '一覧は cyberbudget --help')}`;
    case 'unknown-option':
      return `オプション ${problem.given} はありません。${perhaps(
        problem.nearest,
        /^-\d/.test(problem.given)
          ? 'ハイフンで始まる値は -- の後に書きます。'
          : `一覧は cyberbudget ${problem.command === null ? '' : `${problem.command} `}--help`,
      )}`;
    case 'option-missing':
      return `オプション ${problem.option} を指定してください。使い方は cyberbudget ${problem.command} --help`;
    case 'value-missing':
      return problem.next === null
        ? `オプション ${problem.option} に値がありません。`
        : `オプション ${problem.option} に値がありません。値が「${problem.next}」なら ${problem.option}=${problem.next} と書きます。`;
    case 'value-unexpected':
      return `オプション ${problem.option} は値をとりません。`;
    case 'unknown-value':
      return `${problem.option} に「${problem.given}」は使えません。使えるもの: ${problem.choices.join('、')}`;
    case 'operand-missing':
      return `${problem.operand}を指定してください。使い方は cyberbudget ${problem.command} --help`;
    case 'operand-unexpected':
      return problem.option === null
        ? `「${problem.given}」は余分な引数です。空白を含む名前は引用符で囲んでください。使い方は cyberbudget ${problem.command} --help`
        : `「${problem.given}」は余分な引数です。${problem.option} "${problem.given}" と書きます。`;
    case 'format-of-export':
      return `表だけを ${problem.format} には書き出せません。すべての表と数値なら cyberbudget export --format ${problem.format}`;
    case 'unreadable-formula':
      return `「${problem.given}」の${problem.at + 1}文字目が読めません。配列は {"総務省";"防衛省"} や {1,2,3} のように書きます。`;
    case 'folder-missing':
      return `資料のフォルダーがありません: ${problem.path}`;
    case 'no-such-file':
      return `ファイルがありません: ${problem.path}`;
    case 'cannot-read':
      return `ファイルを読めません（${problem.why.ja}）: ${problem.path}`;
    case 'cannot-write':
      return `ファイルに書き込めません（${problem.why.ja}）: ${problem.path}`;
    case 'exists':
      return `ファイルがすでにあります。上書きするには --force を付けます: ${problem.path}`;
    case 'needs-file':
      return `${problem.format} は標準出力に出せません。-o でファイルを指定してください。`;
    case 'not-in-cp932':
      return `CP932 にない文字があり、書き出していません: ${problem.missing.map(({ character, line }) => `「${character}」（${line}行目）`).join('、')}。--encoding を外すと UTF-8 で書き出せます。`;
    case 'encoding-of':
      return `--encoding は csv だけのものです（${problem.format} は文字コードが決まっています）。`;
    case 'no-png':
      return 'この環境では png を描けません（描画用のライブラリーか日本語のフォントがありません）。--format svg を使ってください。';
    case 'not-corrections':
      return `補正のファイルの形ではありません（${problem.where}）: ${problem.path}`;
    case 'not-a-document':
      return `cyberbudget の資料ではありません（${problem.where}: ${problem.reason.ja}）: ${problem.path}`;
  }
}
