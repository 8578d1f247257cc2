import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { toDataPackage } from '../data-package/to-data-package.ts';
import { PUBLISHED } from '../request.fixture.ts';
import { TWO_DOCUMENTS } from '../two-documents.fixture.ts';
import { toDcat } from './to-dcat.ts';

const shapes = new Store(
  new Parser().parse(
    readFileSync(join(import.meta.dirname, '../data-package/profiles/dcat-ap-3.0.1.ttl'), 'utf8'),
  ),
);

/** The statements of a catalogue that stands at an address. */
async function statementsOf(catalogue: object): Promise<Store> {
  const quads = await jsonld.toRDF(catalogue as jsonld.JsonLdDocument, {
    base: 'https://example.org/here/dcat.jsonld',
    format: 'application/n-quads',
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

const violations = async (catalogue: object): Promise<string[]> =>
  (await new ShaclValidator(shapes).validate(await statementsOf(catalogue))).results.map(
    ({ path, message, focusNode }) =>
      `${focusNode?.value} ${path?.value} ${message.map(({ value }) => value)}`,
  );

const inPackage = JSON.parse(toDataPackage(PUBLISHED).get('dcat.jsonld') ?? '') as object;
const ofTwoYears = toDcat(TWO_DOCUMENTS.documents, [], 'https://elsewhere.example/x/');

test.each([
  ['of a data package', inPackage],
  ['of two years, without files', ofTwoYears],
])('the catalogue %s satisfies the shapes of DCAT-AP', async (_, catalogue) => {
  expect(await violations(catalogue)).toEqual([]);
});

test('the shapes would notice a dataset without a title and a file without an address', async () => {
  const text = JSON.stringify(inPackage);
  const found = await violations(
    JSON.parse(text.replaceAll('"dct:title"', '"dct:alternative"').replaceAll('accessURL', 'nowhere')),
  );
  expect(found.filter((one) => one.includes('/title'))).not.toEqual([]);
  expect(found.filter((one) => one.includes('#accessURL'))).not.toEqual([]);
});

test('its addresses are those of the place where it stands, with the size of each file', async () => {
  const statements = await statementsOf(inPackage);
  const urls = statements.getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null);
  expect(urls.map(({ value }) => value)).toEqual([
    'https://example.org/here/figures.csv',
    'https://example.org/here/totals.csv',
  ]);
  const sizes = statements.getObjects(null, 'http://www.w3.org/ns/dcat#byteSize', null);
  const csv = Buffer.byteLength(toDataPackage(PUBLISHED).get('figures.csv') ?? '');
  expect(sizes.map(({ value }) => Number(value))).toContain(csv);
});

test('where its address is known, that stands in it', async () => {
  const statements = await statementsOf(ofTwoYears);
  expect(statements.getSubjects(null, 'http://www.w3.org/ns/dcat#Dataset', null)[0]?.value).toBe(
    'https://elsewhere.example/x/dcat.jsonld#figures',
  );
});

test('it covers the fiscal years from April to March', async () => {
  const ends = (await statementsOf(ofTwoYears)).getObjects(null, 'http://www.w3.org/ns/dcat#endDate', null);
  expect(ends.map(({ value }) => value)).toEqual(['2041-03-31']);
});
