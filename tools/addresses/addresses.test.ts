import { describe, expect, test } from 'vitest';
import { type Addresses, addressesOf, withAddresses } from './addresses.ts';
import { filesWithAddresses } from './files.ts';

const files = filesWithAddresses();
const told = addressesOf(JSON.parse(files.get('package.json') ?? '{}') as object);
const OTHERS: Addresses = {
  site: 'https://example.com/budget/',
  repository: 'https://example.com/us/budget',
};

test('the READMEs, the citation file and every published package have a place for them', () => {
  expect(files.size).toBeGreaterThan(8);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['packages/core/package.json', 'apps/mcp/package.json']),
  );
});

describe.each([...files])('%s', (file, text) => {
  test('says what the root’s package.json says', () => {
    expect(withAddresses(file, text, told)).toBe(text);
  });

  test('names an address that it is given, once, and is as before without it', () => {
    const named = withAddresses(file, text, OTHERS);
    expect(named.split(OTHERS.site)).toHaveLength(2);
    expect(withAddresses(file, named, OTHERS)).toBe(named);
    expect(withAddresses(file, named, told)).toBe(text);
  });
});

test('a package says where in the repository it is, and can be read back', () => {
  const file = 'packages/core/package.json';
  const manifest = JSON.parse(withAddresses(file, files.get(file) ?? '', OTHERS)) as {
    repository: { url: string; directory: string };
  };
  expect(manifest.repository.directory).toBe('packages/core');
  expect(addressesOf(manifest)).toEqual(OTHERS);
});

test.each(['README.md', 'README.ja.md'])('%s begins with the link', (page) => {
  const [title, , first] = withAddresses(page, files.get(page) ?? '', OTHERS).split('\n');
  expect([title, first]).toEqual(['# cyberbudget', '<!-- site -->']);
});
