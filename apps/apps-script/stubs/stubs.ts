import { CATALOGUE, type FunctionDefinition, type Parameter } from '@cyberbudget/core/functions';

/** What the menu and the sidebar call; Sheets finds only top-level functions. */
export const OWN_STUBS: readonly string[] = [
  stub('表を開くたびにメニューを加えます。', 'onOpen()', 'cyberbudget.addMenu();'),
  stub('組み込まれたときにもメニューを加えます。', 'onInstall()', 'onOpen();'),
  stub('サイドバーを開きます。', 'showCyberbudget()', 'cyberbudget.showSidebar();'),
  stub(
    'サイドバーからの読み書きを受けます。',
    'cyberbudgetHost(request)',
    'return cyberbudget.serve(request);',
  ),
];

/**
 * One top-level function for each of the catalogue, with the parameters that Sheets shows while one
 * types and the JSDoc that it reads them from: Japanese first, English below.
 */
export const functionStubs = (): string[] => CATALOGUE.map(functionStub);

function functionStub({ id, help, parameters, examples }: FunctionDefinition): string {
  const lines = [
    help.ja,
    '',
    help.en,
    '',
    ...parameters.map(parameterLine),
    '@return {*} 値、または値の範囲',
    ...examples.slice(0, 1).map(({ formula }) => `@example ${formula}`),
    '@customfunction',
  ];
  const names = parameters.map(({ name }) => name.ja).join(', ');
  return [
    '/**',
    ...lines.map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd()),
    ' */',
    `function ${id}(${names}) {`,
    `  return cyberbudget.answer('${id}', Array.from(arguments));`,
    '}',
  ].join('\n');
}

const parameterLine = ({ name, help, byDefault }: Parameter): string =>
  `@param {*} ${byDefault === null ? name.ja : `[${name.ja}]`} ${help.ja}`;

function stub(meaning: string, head: string, body: string): string {
  return `/** ${meaning} */\nfunction ${head} {\n  ${body}\n}`;
}
