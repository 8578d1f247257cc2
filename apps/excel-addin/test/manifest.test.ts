import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { manifest } from '../manifest/manifest.ts';
import { wordManifest } from '../manifest/word-manifest.ts';
import { publicationOf } from '../publish/publication.ts';
import { currentReader } from '../src/reader.ts';
import { dist } from './excel-runtime.ts';

const built = readFileSync(join(dist, 'manifest.xml'), 'utf8');
const publication = publicationOf('https://example.go.jp/addin', '0.1.0');
const published = manifest(publication);
const builtForWord = readFileSync(join(dist, 'manifest-word.xml'), 'utf8');
const publishedForWord = wordManifest(publication);

/**
 * Bytes of the first view, gzipped, to which what all hosts need may grow: 238,534 before Word, and
 * some 1,450 since for the progress of 配布用にする, for headings that are read back and for taking
 * back column by column. `bench/pane.ts` holds it against 250 KB.
 */
const MOST = 241_000;

const attributes = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const textOf = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

/** The names of the elements that stand directly in the one element of that name. */
function childrenOf(xml: string, parent: string): string[] {
  const lines = xml.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\s*<${parent}[ >]`).test(line));
  const indent = (lines[start] ?? '').search(/\S/) + 2;
  const end = lines.findIndex((line, at) => at > start && line.trim() === `</${parent}>`);
  return lines
    .slice(start + 1, end)
    .filter((line) => line.search(/\S/) === indent && !line.trim().startsWith('</'))
    .map((line) => /<([\w:]+)/.exec(line)?.[1] ?? '');
}

/** The scripts of the built pane's first view, whose names say what is in them. */
const taskpaneScripts = (): string =>
  [...readFileSync(join(dist, 'taskpane.html'), 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)]
    .map(([, file = '']) => readFileSync(join(dist, file), 'utf8'))
    .join('\n');

describe.each([
  ['built here', built],
  ['published', published],
  ['for Word built here', builtForWord],
  ['for Word published', publishedForWord],
])('the manifest %s', (_, xml) => {
  test('has its elements in the order of the schema', () => {
    expect(childrenOf(xml, 'OfficeApp')).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childrenOf(xml, 'VersionOverrides')).toEqual(['Hosts', 'Resources']);
    expect(childrenOf(xml, 'Resources')).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
    if (!xml.includes('Name="Document"'))
      expect(childrenOf(xml, 'AllFormFactors')).toEqual(['ExtensionPoint']);
  });

  test('has a GUID and a version of four numbers above 1.0', () => {
    expect(textOf(xml, 'Id')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(textOf(xml, 'Version')).toMatch(/^1\.\d+\.\d+\.\d+$/);
  });

  test('has no namespace for the functions: neither the element nor a text for it', () => {
    expect(xml).not.toMatch(/namespace/i);
  });

  test('defines every resource that it refers to, once, and refers to every one that it defines', () => {
    const defined = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(attributes(xml, 'resid'))).toEqual(new Set(defined));
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('loads everything over https from one place, from files that are there', () => {
    const base = xml.includes('localhost') ? 'https://localhost:5824/' : 'https://example.go.jp/addin/';
    const addresses = [...attributes(xml, 'DefaultValue'), ...attributes(xml, 'Value')].filter((value) =>
      value.includes('://'),
    );
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      expect(address.startsWith(base)).toBe(true);
      expect(existsSync(join(dist, address.slice(base.length)))).toBe(true);
    }
  });

  test('keeps to the lengths that Office allows', () => {
    const strings = (kind: string) =>
      attributes(
        xml.slice(xml.indexOf(`<bt:${kind}`), xml.indexOf(`</bt:${kind}`)),
        '(?:DefaultValue|Value)',
      );
    for (const text of strings('ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    for (const text of attributes(
      /<Description[\s\S]*?<\/Description>/.exec(xml)?.[0] ?? '',
      '(?:DefaultValue|Value)',
    ))
      expect(text.length).toBeLessThanOrEqual(250);
  });

  test.each(['ja-JP', 'en-US', 'en-GB', 'de-DE'])(
    'speaks to %s as the functions and the pane do',
    (locale) => {
      vi.stubGlobal('Office', { context: { displayLanguage: locale } });
      const { language } = currentReader();
      vi.unstubAllGlobals();
      const texts = [
        ...xml.matchAll(/DefaultValue="([^"]*)"[^>]*>\s*<(?:bt:)?Override Locale="([^"]+)" Value="([^"]*)"/g),
      ];
      expect(texts.length).toBeGreaterThanOrEqual(8);
      for (const [, byDefault = '', of, own = ''] of texts.filter(([, one, , other]) => one !== other)) {
        const shown = of === locale ? own : byDefault;
        const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]|-ja\.(?:json|html)/.test(shown);
        expect(isJapanese).toBe(language === 'ja');
      }
      expect(textOf(xml, 'DefaultLocale')).toBe('en-US');
    },
  );
});

describe.each([
  ['built here', built],
  ['published', published],
])('the manifest for Excel %s', (_, xml) => {
  test('has a button for the pane and one that inserts the table by ministry at once', () => {
    const types = [...xml.matchAll(/<Action xsi:type="(\w+)">/g)].map(([, type]) => type);
    expect(types).toEqual(['ShowTaskpane', 'ExecuteFunction']);
    expect(taskpaneScripts()).toContain(textOf(xml, 'FunctionName'));
  });

  test('keeps pane and functions in one long-lived runtime', () => {
    expect(xml).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>');
    expect(/<Page>\s*<SourceLocation resid="([^"]+)"/.exec(xml)?.[1]).toBe('Taskpane.Url');
  });
});

test('no add-in takes the place of another: for development or published, for Excel or Word', () => {
  const ids = [built, published, builtForWord, publishedForWord].map((xml) => textOf(xml, 'Id'));
  expect(new Set(ids).size).toBe(4);
});

describe.each([
  ['built here', builtForWord],
  ['published', publishedForWord],
])('the manifest for Word %s', (_, xml) => {
  test('asks for what Word 2019 has, and for no runtime and no functions', () => {
    expect([...xml.matchAll(/<Host (?:Name|xsi:type)="(\w+)"/g)].map(([, host]) => host)).toEqual([
      'Document',
      'Document',
    ]);
    expect([...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, ...set]) => set)).toEqual([
      ['WordApi', '1.3'],
    ]);
    expect(xml).not.toMatch(/Runtime|CustomFunctions|ExcelApi/);
  });

  test('has one button, which shows the same page as Excel', () => {
    expect([...xml.matchAll(/<Action xsi:type="(\w+)">/g)].map(([, type]) => type)).toEqual(['ShowTaskpane']);
    expect(xml).toContain('/taskpane.html"');
  });
});

test("Word's part is fetched in Word alone, and the first view is within its size", () => {
  const first = taskpaneScripts();
  expect(first).not.toContain('insertFootnote');
  expect(first).not.toContain('文書を調べる');
  expect(gzipSync(first, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80])('icon-%i.png is a PNG of that size', (size) => {
  const file = readFileSync(join(dist, `icon-${size}.png`));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
});

describe('ADDIN_BASE_URL', () => {
  test.each([
    ['https://example.go.jp/addin', 'https://example.go.jp/addin/'],
    ['https://example.go.jp/addin/', 'https://example.go.jp/addin/'],
    ['https://example.go.jp', 'https://example.go.jp/'],
  ])('%s', (address, baseUrl) => {
    expect(publicationOf(address, '0.1.0')).toEqual({ baseUrl, version: '0.1.0', development: false });
  });

  test('must be https, as Office loads nothing else', () => {
    expect(() => publicationOf('http://example.go.jp/', '0.1.0')).toThrow('https://');
  });
});
