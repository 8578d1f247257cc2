import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileJson, type Language, RECORD_COLUMNS } from '@cyberbudget/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_KINDS, toVegaLite } from './chart/index.ts';
import { PUBLISHED } from './request.fixture.ts';
import { toFiguresJson } from './to-figures-json.ts';
import { toParquet } from './to-parquet.ts';

/** What the site hands out under these names (apps/site). */
function downloads(language: Language): Map<string, string | Uint8Array> {
  const request = { ...PUBLISHED, language };
  const [index] = PUBLISHED.documents;
  const chart = index === undefined ? undefined : CHART_KINDS[0].make(index, PUBLISHED.library, request);
  if (chart?.ok !== true) throw new Error('no chart');
  return new Map<string, string | Uint8Array>([
    [`/downloads/cyberbudget-${language}.parquet`, toParquet(request)],
    [`/downloads/cyberbudget-${language}.json`, toFiguresJson(request)],
    [`/downloads/chart-ministry-${language}.vl.json`, fileJson(toVegaLite(chart.value))],
  ]);
}

const FILES = new Map([...downloads('ja'), ...downloads('en')]);
// Below node_modules, where the packages that the page names are found.
const cache = join(import.meta.dirname, '../node_modules/.notebook');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'page-'));
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer(({ url = '', method }, response) => {
    const content = FILES.get(url);
    if (content === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-length': Buffer.byteLength(content) });
    response.end(method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe.each(['notebook.md', 'notebook.ja.md'])('docs/%s', (name) => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8');
  const blocks = (language: string): string =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))]
      .map(([, block]) => block)
      .join('\n');

  test('its JavaScript gives the values that it says', async () => {
    const expected: string[] = [];
    const lines = blocks('js')
      .replaceAll('https://example.org/cyberbudget/', site)
      .split('\n')
      .map((line) => {
        const [, expression, value] = /^(\S.*); \/\/ → (.+)$/.exec(line) ?? [];
        if (expression === undefined || value === undefined) return line;
        expected.push(`${expression} → ${JSON.stringify(JSON.parse(value))}`);
        return `results.push(${JSON.stringify(expression)} + ' → ' + JSON.stringify(${expression}));`;
      });
    const program = join(folder, `${name}.mjs`);
    const ends = ['console.log(JSON.stringify(results));', 'process.exit(0);'];
    writeFileSync(program, ['const results = [];', ...lines, ...ends].join('\n'));
    const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: folder });
    expect(expected.length).toBeGreaterThan(12);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test('its Python and R name columns that are there', () => {
    const columns = new Set(RECORD_COLUMNS.map((column) => column.name));
    const named = [
      ...blocks('python').matchAll(/\["(\w+)"\]|groupby\("(\w+)"\)/g),
      ...blocks('r').matchAll(/filter\((\w+)|group_by\((\w+)\)|sum\((\w+)\)/g),
    ].flatMap((found) => found.slice(1).filter((column) => column !== undefined && column !== 'mic'));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((column) => !columns.has(column))).toEqual([]);
  });
});

test('both pages run the same code', () => {
  const code = (name: string): string[] =>
    [
      ...readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8').matchAll(
        /^```(?:js|python|r)\n.*?^```$/gms,
      ),
    ].map(([block]) => block.replace(/\/\/ .*$/gm, '').replaceAll(/'[^']*'|-(?:ja|en)\b/g, ''));
  expect(code('notebook.ja.md')).toEqual(code('notebook.md'));
});
