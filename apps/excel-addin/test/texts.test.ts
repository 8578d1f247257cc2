import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { callThroughExcel } from './excel-calls.ts';
import { type ExcelRuntime, type Fetched, fetchBuilt, startExcelRuntime } from './excel-runtime.ts';

/** Arrays of the runtime's page compare by value once they are arrays of this one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A runtime whose web server is the function, and what it was asked for. */
function served(serve: (url: string) => Promise<Fetched>): {
  readonly runtime: ExcelRuntime;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const runtime = startExcelRuntime(
    {},
    {
      fetch: (url: string) => {
        asked.push(url);
        return serve(url);
      },
    },
  );
  return { runtime, asked };
}

const call = ({ associated }: ExcelRuntime, name: string, ...args: unknown[]): unknown =>
  associated[name]?.(...args);

const search = (runtime: ExcelRuntime, word: string): unknown =>
  call(runtime, 'CYBERBUDGET_PROGRAMS', null, [[2023]], null, [[word]], null, [[0]]);

const notAvailable = async (answer: unknown): Promise<unknown> => {
  try {
    await answer;
  } catch (thrown) {
    const { code, message } = thrown as CustomFunctions.Error;
    return `${code} ${message}`;
  }
  return 'an answer';
};

const UNQUOTED = '#N/A 他の年度の額と既知の不一致を読み込めません。接続を確かめ、再計算してください。';

const UNLOADED = '#N/A 「2023年度政府案」の説明文などを読み込めません。接続を確かめ、再計算してください。';

const TEXTS = 'texts/fy2023-draft.json';
const BESIDE = 'texts/beside.json';
const AUDIT = [[['検算']], [[2023]]];
const TREND = [[['推移']]];

describe('what 検算 and 推移 ask for', () => {
  test.each([
    ['検算', AUDIT, [TEXTS, BESIDE]],
    ['推移', TREND, [BESIDE]],
    ['推移 of a ministry', [...TREND, null, null, null, [['経済産業省']]], [BESIDE]],
  ])('%s is loaded once; the next answers at once', async (_, args, files) => {
    const { runtime, asked } = served(fetchBuilt);
    const table = () => call(runtime, 'CYBERBUDGET_TABLE', ...args);
    const [one, other] = (await Promise.all([table(), table()])) as unknown[][][];
    expect(one?.length).toBeGreaterThan(5);
    expect(plain(table())).toEqual(plain(one));
    expect([plain(other), asked]).toEqual([plain(one), files]);
  });

  test.each([
    ['検算 without the account', AUDIT, TEXTS, UNLOADED],
    ['検算 without the known findings', AUDIT, BESIDE, UNQUOTED],
    ['推移 without what others quote', TREND, BESIDE, UNQUOTED],
  ])('%s says so, and is tried again', async (_, args, missing, sentence) => {
    let isThere = false;
    const { runtime } = served(async (url) =>
      url === missing && !isThere ? fetchBuilt(`missing/${url}`) : fetchBuilt(url),
    );
    const table = () => call(runtime, 'CYBERBUDGET_TABLE', ...args);
    expect(await notAvailable(table())).toBe(sentence);
    isThere = true;
    expect(((await table()) as unknown[]).length).toBeGreaterThan(5);
  });

  test('a year that only others quote is told as that without them', () => {
    const { runtime, asked } = served(fetchBuilt);
    expect(() => call(runtime, 'CYBERBUDGET', null, [[2016]])).toThrow(/推移/);
    expect(asked).toEqual([]);
  });
});

describe('the texts of a document', () => {
  test('are asked for by no function but a search for words', () => {
    const { runtime, asked } = served(fetchBuilt);
    const answers = [
      call(runtime, 'CYBERBUDGET', [['総務省']]),
      call(runtime, 'CYBERBUDGET_TABLE', [['府省庁']]),
      call(runtime, 'CYBERBUDGET_PROGRAMS', [['総務省']]),
      call(runtime, 'CYBERBUDGET_SOURCE', [['総務省']]),
      call(runtime, 'CYBERBUDGET_CARD', [['総務省']]),
    ];
    expect(answers.map((answer) => Array.isArray(plain(answer)))).toEqual(answers.map(() => true));
    expect(asked).toEqual([]);
  });

  test('are loaded once for all cells that wait; the next search answers at once', async () => {
    const { runtime, asked } = served(fetchBuilt);
    const waiting = [search(runtime, 'SBOM'), search(runtime, '人材')];
    const [first] = (await Promise.all(waiting)) as unknown[][][];
    expect(first).toHaveLength(1);
    expect(plain(search(runtime, 'SBOM'))).toEqual(plain(first));
    expect(asked).toEqual(['texts/fy2023-draft.json']);
  });

  test.each<[string, (url: string) => Promise<Fetched>]>([
    ['without a network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['where the file is missing', (url) => fetchBuilt(`missing/${url}`)],
    [
      'of another edition, out of a cache',
      async (url) => ({ ...(await fetchBuilt(url)), json: async () => ({}) }),
    ],
  ])('%s: the cell says so and never "nothing matches"; it is tried again', async (_, serve) => {
    let served = serve;
    const { runtime } = { runtime: startExcelRuntime({}, { fetch: (url: string) => served(url) }) };
    expect(await notAvailable(search(runtime, 'SBOM'))).toBe(UNLOADED);
    expect(plain(call(runtime, 'CYBERBUDGET', [['総務省']]))).toEqual([[33.9]]);
    served = fetchBuilt;
    expect(await search(runtime, 'SBOM')).toHaveLength(1);
  });

  test('a runtime that has no fetch says so too', async () => {
    const runtime = startExcelRuntime({}, { fetch: undefined });
    expect(await notAvailable(search(runtime, '人材'))).toBe(UNLOADED);
  });

  test('that the pane loaded are there for the functions', async () => {
    const { runtime, asked } = served(fetchBuilt);
    await runtime.cyberbudget.loadTexts('fy2023-draft');
    expect(plain(search(runtime, 'SBOM'))).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  test('an imported document has its own with it', () => {
    const { runtime, asked } = served(fetchBuilt);
    const [published] = documents;
    if (published === undefined) throw new Error('no document');
    runtime.cyberbudget.setDocuments([
      { document: { ...published, id: 'imported', fiscalYear: 2099 }, agreed: true },
    ]);
    const found = call(runtime, 'CYBERBUDGET_PROGRAMS', null, [[2099]], null, [['SBOM']], null, [[0]]);
    expect(plain(found)).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  test("arrive through Microsoft's runtime as the values of the cell", async () => {
    const words = [null, [[2023]], null, [['SBOM']], null, [[0]]];
    const [told] = await callThroughExcel([['CYBERBUDGET_PROGRAMS', words]]);
    expect(told?.slice(1, 3)).toEqual([
      true,
      [expect.arrayContaining(['産業サイバーセキュリティ強靭化事業'])],
    ]);
  });
});
