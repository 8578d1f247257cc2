import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createLibrary, figureRecords } from '@cyberbudget/core';
import { CATALOGUE, call, cellValue, isRows } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { chartFiles } from '../src/pages/embeds.tsx';
import { siteFiles } from '../src/site-files.ts';
import { plainSite } from './site-folder.ts';

const library = publishedLibrary();
const files = await plainSite;
const textOf = (path: string): string => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`The site has no ${path}.`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};
const pages = [...files.keys()].filter(
  (path) => path.endsWith('.html') && !/^(?:workbench|addin)\//.test(path),
);

test('every link of every page leads to a file of the site, wherever the site stands', () => {
  const broken = pages.flatMap((path) =>
    [...textOf(path).matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
      const [file = ''] = link.replaceAll('&amp;', '&').split(/[?#]/);
      if (file === '' || file.startsWith('data:')) return [];
      const target = posix.join(posix.dirname(path), file);
      const found = file.endsWith('/') ? posix.join(target, 'index.html') : target;
      return files.has(found) && !link.startsWith('/') && !link.includes('//') ? [] : [`${path}: ${link}`];
    }),
  );
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test('every figure of every document has its page in both languages, and its record beside it', () => {
  for (const { document } of library.documents)
    for (const record of figureRecords(document, 'ja')) {
      expect(textOf(`${record.id}/index.html`)).toContain(record.printedText);
      expect(JSON.parse(textOf(`${record.id}/figure.json`))).toEqual(record);
      expect(textOf(`en/${record.id}/figure.csv`)).toContain(record.id);
    }
});

test('the URL that CYBERBUDGET_SOURCE gives leads to the page of the site with the printed line', () => {
  const site = 'https://example.org/here/';
  const source = CATALOGUE.find(({ id }) => id === 'CYBERBUDGET_SOURCE');
  if (source === undefined) return expect.fail('no function');
  const withSite = createLibrary(
    library.documents.map(({ document }) => document),
    { site },
  );
  for (const language of ['ja', 'en'] as const)
    for (const [ministry, field] of [
      [null, null],
      ['総務省', null],
      [null, 3],
      ['防衛省', 3],
    ] as const) {
      const found = call(source, { library: withSite, language }, [ministry, null, field, 'URL']);
      const url = found.ok && !isRows(found.value) ? String(cellValue(found.value)) : '';
      expect(url.startsWith(site)).toBe(true);
      const [path = '', line] = url.slice(site.length).split('#');
      expect(textOf(`${path}index.html`)).toContain(`id="${line}"`);
    }
});

test('every download of data is in the catalogue with its size and digest, and the digests are those of the list', () => {
  const sums = new Map(
    textOf('downloads/SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  const catalogue = JSON.parse(textOf('downloads/dcat.jsonld')) as {
    'dcat:dataset': { 'dcat:distribution': Record<string, Record<string, unknown>>[] };
  };
  const distributions = catalogue['dcat:dataset']['dcat:distribution'];
  expect(distributions.length).toBeGreaterThan(14);
  for (const one of distributions) {
    const path = String(one['dcat:downloadURL']?.['@id']);
    expect(one['dcat:byteSize']?.['@value']).toBe(String(files.get(`downloads/${path}`)?.length));
    expect(one['spdx:checksum']?.['spdx:checksumValue']).toMatchObject({ '@value': sums.get(path) });
  }
});

test.each(['ministry', 'field'])(
  'the chart by %s can be embedded, with title, unit and source in it',
  (kind) => {
    const [index] = library.documents;
    const { id, title } = index?.document ?? expect.fail('no document');
    for (const [folder, language] of [
      ['', 'ja'],
      ['en/', 'en'],
    ] as const) {
      const file = `${folder}${id}/chart-${kind}.svg`;
      expect(textOf(file)).toContain(title);
      expect(textOf(`${folder}${id}/embed/${kind}/index.html`)).toContain(`chart-${kind}.svg`);
      const page = textOf(`${folder}${id}/index.html`);
      expect(page).toContain(`${file}&quot; alt=`);
      expect(page).toContain(`${folder}${id}/embed/${kind}/&quot; title=`);
      expect(JSON.parse(textOf(file.replace('.svg', '.vl.json'))).description).toContain(title);
      expect(language === 'ja').toBe(textOf(file).includes('出典：'));
    }
  },
);

test('what is embedded stays as it is when a later edition comes', () => {
  const [index] = library.documents;
  if (index === undefined) return expect.fail('no document');
  const later = { ...index.document, id: 'fy2040-draft', fiscalYear: 2040 };
  const grown = createLibrary([index.document, later], { beside: library.beside });
  const terms = { url: null, version: '0.0.0' };
  const same = grown.documents.find(({ document }) => document.id === index.document.id);
  if (same === undefined) return expect.fail('no document');
  for (const language of ['ja', 'en'] as const) {
    const paths = chartFiles(same, language, { ...terms, library: grown });
    expect(paths.length).toBe(4);
    for (const [path, text] of paths) expect(text).toBe(textOf(path));
  }
});

test('no file of Microsoft’s is in it', () => {
  const names = [...files.keys()].filter((path) =>
    /office\.js|office_strings|excel-win32|^workbench\/office/.test(path),
  );
  expect(names).toEqual([]);
  // How each of their files begins.
  const theirs = [...files.keys()].filter(
    (path) => path.endsWith('.js') && /^\s*\/\*[^*]{0,400}Microsoft Corporation/.test(textOf(path)),
  );
  expect(theirs).toEqual([]);
});

test('the numbers stand in the front page before any script runs', () => {
  expect(textOf('index.html')).toContain('>33.9<');
  expect(textOf('en/index.html')).toContain('>143.4<');
});

test('the first view is under 100 KB', () => {
  const first = ['index.html', 'site.css', 'site.js', 'icon.svg', 'downloads/chart-ministry-ja.svg'];
  expect(first.reduce((sum, path) => sum + gzipSync(textOf(path)).length, 0)).toBeLessThan(100_000);
});

test('without an address there is no manifest, and the page says so; an add-in of another address is refused', async () => {
  expect(files.has('addin/manifest.xml')).toBe(false);
  expect(textOf('excel/index.html')).toContain('SITE_URL');
  const elsewhere = siteFiles({ library, url: 'https://other.example/x/', version: '0.0.0' });
  await expect(elsewhere).rejects.toThrow('other.example');
});
