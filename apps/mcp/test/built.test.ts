import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_DOCUMENTS } from '@cyberbudget/conformance/hostile-documents';
import { CATALOGUE } from '@cyberbudget/core/functions';
import { documents } from '@cyberbudget/documents';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '../dist/cyberbudget-mcp.js');
const elsewhere = mkdtempSync(join(tmpdir(), 'cyberbudget-mcp-built-'));
/** The built file alone in a folder: it needs nothing beside it. */
const BUILT = join(elsewhere, 'cyberbudget-mcp.mjs');

/** The protocol's own client, speaking over standard input and output with the built server. */
async function connect(...words: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [BUILT, ...words] }));
  return client;
}

let client: Client;
beforeAll(async () => {
  if (!existsSync(DIST)) throw new Error('apps/mcp has not been built');
  copyFileSync(DIST, BUILT);
  client = await connect();
});
afterAll(async () => {
  await client.close();
  rmSync(elsewhere, { recursive: true });
});

const ask = async (name: string, given: Record<string, unknown> = {}): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: given })) as CallToolResult;

const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');

test('every function of the catalogue is a tool that only reads; beside them stands what takes a document in', async () => {
  const { tools } = await client.listTools();
  const functions = CATALOGUE.map(({ id }) => id.toLowerCase());
  const reads = tools.filter(({ annotations }) => annotations?.readOnlyHint).map(({ name }) => name);
  expect(reads).toEqual(expect.arrayContaining(functions));
  expect(tools.map(({ name }) => name).filter((name) => !reads.includes(name))).toEqual(['import_document']);
});

test('a client that knows only the schemas of 2020-12 takes every tool: no schema names another draft', async () => {
  const { tools } = await client.listTools();
  expect(JSON.stringify(tools)).not.toContain('$schema');
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  for (const { inputSchema, outputSchema } of tools) {
    ajv.compile(inputSchema);
    if (outputSchema !== undefined) ajv.compile(outputSchema);
  }
});

describe('what is left out', () => {
  test.each([{ ministry: '総務省', year: null, measure: null }, { ministry: '総務省' }])(
    'null is as good as nothing: %j',
    async (given) => {
      expect((await ask('cyberbudget', given)).structuredContent).toMatchObject({ value: 33.9 });
    },
  );

  test('so are arguments that are null', async () => {
    const params = { name: 'cyberbudget', arguments: null };
    const result = await client.request(
      { method: 'tools/call', params: params as never },
      CallToolResultSchema,
    );
    expect(result.structuredContent).toMatchObject({ value: 1378.9 });
  });

  test.each([{ from: 2023, to: null }, { from: 2023 }])(
    'what is required stays required: %j',
    async (given) => {
      const result = await ask('cyberbudget_change', given);
      expect(result.isError).toBe(true);
      expect(textOf(result)).toContain('引数 to');
    },
  );
});

describe('a list is answered value by value', () => {
  test('one runs down', async () => {
    const { structuredContent } = await ask('cyberbudget', { ministry: ['総務省', '復興庁', '警察庁'] });
    const { value, citations } = structuredContent as { value: unknown[][]; citations: string[] };
    expect(
      value.map(([name, cell]) => [name, typeof cell === 'number' ? cell : String(cell).slice(0, 4)]),
    ).toEqual([
      ['府省庁', '値'],
      ['総務省', 33.9],
      ['復興庁', '#N/A'],
      ['警察庁', 6.3],
    ]);
    expect(citations.length).toBeGreaterThan(0);
  });

  test('a second runs across; one value is a list too', async () => {
    const ask2 = async (given: Record<string, unknown>): Promise<unknown> =>
      ((await ask('cyberbudget', given)).structuredContent as { value: unknown }).value;
    expect(await ask2({ ministry: ['総務省', '防衛省'], measure: ['掲載額', '構成比'] })).toEqual([
      ['府省庁', '掲載額', '構成比'],
      ['総務省', 33.9, 0.104],
      ['防衛省', 881.7, 0.64],
    ]);
    expect(await ask2({ ministry: ['総務省'] })).toEqual([
      ['府省庁', '値'],
      ['総務省', 33.9],
    ]);
  });

  test('three are too many', async () => {
    const given = { ministry: ['総務省'], strategyField: [3], measure: ['掲載額'] };
    expect(textOf(await ask('cyberbudget', given))).toContain('2つまで');
  });
});

describe('words of a program', () => {
  test.each([
    ['cyberbudget_detail', { program: 'RMF' }],
    ['cyberbudget_programs', { ministry: '総務省' }],
  ])('%s says that they are quoted', async (name, given) => {
    expect(textOf(await ask(name, given))).toContain('引用です');
  });
});

test('claims of a text are held against the documents, with figure, citation and formula', async () => {
  const text =
    '令和5年度のサイバーセキュリティ予算の総額は1,378.9億円である。\n総務省の予算は33.9億円である。';
  const result = await ask('check_claims', { text });
  expect(result.structuredContent).toMatchObject({
    claims: [
      { line: 1, verdict: 'match', slip: null, value: 1378.9, formula: '=CYBERBUDGET(,2023)' },
      { line: 2, verdict: 'mismatch', slip: 'listed', citation: expect.stringContaining('10.4%') },
    ],
  });
  expect(textOf(result)).toContain('一致 1件、不一致 1件');
});

describe('a document by its path', () => {
  const SOURCE = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-mcp-import-'));
  const next = join(folder, 'next.txt');
  writeFileSync(next, readFileSync(SOURCE, 'utf8').replaceAll('令和５年度', '令和８１年度'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read with the report of the terminal, and answers for its own year', async () => {
    const server = await connect();
    const call = async (name: string, given: Record<string, unknown>) =>
      (await server.callTool({ name, arguments: given })) as CallToolResult;
    const read = await call('import_document', { path: next });
    expect(textOf(read)).toContain('数字 88件');
    expect(read.structuredContent).toMatchObject({ ok: true, clean: true, document: { id: 'fy2099-draft' } });
    expect((await call('cyberbudget', { year: 2099 })).structuredContent).toMatchObject({ value: 1378.9 });
    expect((await call('cyberbudget_meta', {})).structuredContent).not.toMatchObject({ value: 2099 });
    const { resources } = await server.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('cyberbudget://documents/fy2099-draft');
    await server.close();
  });

  test('a PDF without pdf.js beside the server, another kind of file, none at all: a sentence', async () => {
    writeFileSync(join(folder, 'secret.key'), 'x');
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7\n');
    for (const path of ['secret.key', 'none.txt', '', 'a.pdf'].map((name) => join(folder, name))) {
      const result = await ask('import_document', { path });
      expect(result.isError).toBe(true);
      expect(textOf(result)).toMatch(/。$/);
    }
  });

  test('a PDF is read where the server was installed with pdf.js', async () => {
    const cases = join(import.meta.dirname, '../../../packages/importer/cases');
    const installed = new Client({ name: 'test', version: '0' });
    await installed.connect(new StdioClientTransport({ command: process.execPath, args: [DIST] }));
    const result = (await installed.callTool({
      name: 'import_document',
      arguments: { path: join(cases, 'slide-ministry-box/input.pdf') },
    })) as CallToolResult;
    await installed.close();
    expect(textOf(result)).toMatch(/数字 \d+件/);
  });

  test('what is no budget is refused with the lines that stopped it, and nothing is taken in', async () => {
    writeFileSync(join(folder, 'other.txt'), '天気予報\n晴れ 12億円\n');
    const result = await ask('import_document', { path: join(folder, 'other.txt') });
    expect(result.isError).toBe(true);
  });
});

describe('prompts', () => {
  test('a brief, a claim, two years; names are completed', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['ministry_brief', 'check_claim', 'compare_years']);
    const { completion } = await client.complete({
      ref: { type: 'ref/prompt', name: 'ministry_brief' },
      argument: { name: 'ministry', value: '総' },
    });
    expect(completion.values).toEqual(['総務省']);
    const { messages } = await client.getPrompt({
      name: 'check_claim',
      arguments: { claim: '総務省は34億円' },
    });
    expect(JSON.stringify(messages)).toContain('総務省は34億円');
  });
});

test('an assistant is told that listed amounts are not a ministry’s whole budget', () => {
  expect(client.getInstructions()).toContain('府省庁の予算全体ではありません');
});

describe('an answer carries its citation', () => {
  test.each([
    [{ ministry: '総務省' }, 33.9, '億円', ['1頁', '2頁', '8\\.5', '12\\.7']],
    [{}, 1378.9, '億円', ['1頁20行目（テキスト25行）', '１，３７８．９億円']],
    [{ strategyField: 3 }, 878, '億円', ['2頁', '878\\.0']],
    [{ ministry: 'MIC', measure: 'share' }, 0.104, null, ['10\\.4']],
    [{ ministry: 'MIC', measure: '推計額' }, 143.4056, '億円', ['10\\.4', '１，３７８．９億円']],
    [{ ministry: '文科省', unit: '百万円' }, 280, '百万円', ['行']],
    [{ ministry: '⾦融庁' }, 0.9, '億円', ['行']],
  ])('%j is %s %s', async (given, value, unit, said) => {
    const result = await ask('cyberbudget', given);
    expect(result.structuredContent).toMatchObject({ value, unit });
    const { citations } = result.structuredContent as { citations: string[] };
    expect(citations).toHaveLength(1);
    for (const words of said) expect(citations[0]).toMatch(new RegExp(words));
    expect(textOf(result)).toContain(citations[0]);
  });

  test.each(CATALOGUE.map(({ id }) => id.toLowerCase()))('%s', async (name) => {
    const required = { cyberbudget_change: { from: 2023, to: 2023 }, cyberbudget_detail: { program: 'RMF' } };
    const given = Object.entries(required).find(([id]) => id === name)?.[1] ?? {};
    const result = await ask(name, given);
    expect(result.isError).not.toBe(true);
    expect(textOf(result)).toContain('内閣サイバーセキュリティセンター');
  });
});

describe('an answer says what keeps it from being misread', () => {
  test.each([
    ['cyberbudget', { ministry: '総務省' }, '府省庁の予算の全体ではありません'],
    ['cyberbudget_table', { kind: '府省庁' }, '府省庁の予算の全体ではありません'],
    ['cyberbudget_table', { kind: '推移' }, '段階（概算要求、政府案、当初予算）の異なる額は比較できません'],
  ])('%s %j', async (name, given, said) => {
    expect(textOf(await ask(name, given))).toContain(said);
  });

  test.each([{}, { ministry: 'total' }, { ministry: '全体' }])(
    'the printed total (%j) needs no such note',
    async (given) => {
      expect((await ask('cyberbudget', given)).structuredContent).toMatchObject({ notes: [] });
    },
  );

  test.each(['percent', 'Percent', 'PERCENT', '増減率'])('a rate (%s) has no unit', async (form) => {
    const { structuredContent } = await ask('cyberbudget_change', { from: 2023, to: 2023, form });
    expect(structuredContent).toMatchObject({ value: 0, unit: null });
  });
});

describe('no answer', () => {
  test.each([
    [{ ministry: '復興庁' }, '#N/A'],
    [{ ministry: '総務小' }, '総務省'],
    [{ year: 2099 }, '2023'],
    [{ ministry: 'その他' }, '#N/A'],
  ])('%j is an error with a sentence', async (given, said) => {
    const result = await ask('cyberbudget', given);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toContain(said);
  });

  test('an argument that does not exist is refused, not ignored', async () => {
    const result = await ask('cyberbudget', { minstry: '総務省' });
    expect(result.isError).toBe(true);
    expect(textOf(result)).toContain('minstry');
  });
});

test('quoted totals are told from the document’s own, with their source', async () => {
  const { structuredContent } = await ask('cyberbudget_table', { kind: '推移' });
  const { value } = structuredContent as { value: (string | number)[][] };
  expect(value.find(([year]) => year === 2014)?.slice(1, 4)).toEqual([
    '当初予算',
    542.3,
    '二次資料（記事等の引用）',
  ]);
  expect(value.find(([year]) => year === 2023)?.slice(1, 4)).toEqual([
    '政府案',
    1378.9,
    '一次資料（資料の記載）',
  ]);
});

test('documents are resources: every figure with its place, and tables to read', async () => {
  const { resources } = await client.listResources();
  const uris = resources.map(({ uri }) => uri);
  expect(uris).toContain('cyberbudget://documents/fy2023-draft');
  const read = async (uri: string): Promise<string> => {
    const [content] = (await client.readResource({ uri })).contents;
    return content !== undefined && 'text' in content ? String(content.text) : '';
  };
  expect(JSON.parse(await read('cyberbudget://documents/fy2023-draft'))).toEqual(documents[0]);
  expect(await read('cyberbudget://documents/fy2023-draft/tables/field')).toContain('| 公表総額 |');
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain(
    'cyberbudget://documents/{id}/lines/{line}',
  );
  expect(await read('cyberbudget://documents/fy2023-draft/lines/25')).toContain('> 25: ');
  await expect(read('cyberbudget://documents/fy2023-draft/lines/0')).rejects.toThrow('lines/0');
  await expect(read('cyberbudget://documents/none')).rejects.toThrow('none');
});

test('in English', async () => {
  const english = await connect('--lang', 'en');
  const result = (await english.callTool({
    name: 'cyberbudget',
    arguments: { ministry: 'MIC' },
  })) as CallToolResult;
  await english.close();
  expect(textOf(result)).toMatch(/^33\.9 100 million yen\nThe listed amount .*\nSource: National center/);
});

test('imported documents join the published ones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-mcp-'));
  const imported = { ...documents[0], id: 'fy2040-draft', fiscalYear: 2040 };
  writeFileSync(join(folder, 'fy2040.json'), JSON.stringify(imported));
  const wider = await connect('--library', folder);
  const result = (await wider.callTool({
    name: 'cyberbudget_change',
    arguments: { from: 2023, to: 2040 },
  })) as CallToolResult;
  await wider.close();
  rmSync(folder, { recursive: true });
  const { value, citations } = result.structuredContent as { value: number; citations: string[] };
  expect([value, citations.length]).toEqual([0, 2]);
});

test('of two files of one id the first is used, and the other is named with its reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-mcp-'));
  const imported = { ...documents[0], id: 'fy2040-draft', fiscalYear: 2040 };
  writeFileSync(join(folder, '1-first.json'), JSON.stringify(imported));
  writeFileSync(join(folder, '2-the-same.json'), JSON.stringify(imported));
  writeFileSync(join(folder, '3-another.json'), JSON.stringify({ ...imported, fiscalYear: 2041 }));
  const server = await connect('--library', folder);
  const ask = async (year: number) =>
    (await server.callTool({
      name: 'cyberbudget',
      arguments: { ministry: '総務省', year },
    })) as CallToolResult;
  const [first, other] = [await ask(2040), await ask(2041)];
  const instructions = server.getInstructions() ?? '';
  await server.close();
  rmSync(folder, { recursive: true });
  expect((first.structuredContent as { value: number }).value).toBe(33.9);
  expect(other.isError).toBe(true);
  expect(instructions).toMatch(/3-another\.json.*id:/);
  expect(instructions).not.toMatch(/1-first|2-the-same/);
});

describe('a library that holds a document like this', () => {
  test.each(HOSTILE_DOCUMENTS)('$name: $outcome', async ({ document, outcome, path }) => {
    const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-mcp-'));
    writeFileSync(join(folder, 'one.json'), JSON.stringify(document));
    const server = await connect('--library', folder);
    const result = (await server.callTool({
      name: 'cyberbudget',
      arguments: { ministry: '総務省' },
    })) as CallToolResult;
    const instructions = server.getInstructions() ?? '';
    await server.close();
    rmSync(folder, { recursive: true });
    expect((result.structuredContent as { value: number }).value).toBe(33.9);
    expect(instructions.includes('one.json')).toBe(outcome === 'refused');
    expect(instructions).toContain(path ?? '');
    expect(instructions).not.toMatch(/(?!\n)\p{Control}/u);
  });
});

describe('what keeps it from starting is a sentence on standard error', () => {
  test.each([
    [['--library', join(tmpdir(), 'cyberbudget-no-such-folder')], 'cyberbudget-no-such-folder'],
    [['--lang', 'fr'], '--lang ja|en'],
    [['--port', '80'], '--library DIR'],
  ])('%j', (words, said) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...words], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
