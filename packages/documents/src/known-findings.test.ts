import { audit, createLibrary, RELATIONS, VERDICTS } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { documents } from './documents.ts';
import { knownFindings } from './known-findings.ts';

const indexed = createLibrary(documents).documents;

describe.each(indexed.map((index) => [index.document.id, index] as const))('%s', (_, index) => {
  const report = audit(index, knownFindings);

  test('whatever does not add up is known, with its reason', () => {
    expect(report.unknown).toEqual([]);
  });

  test('whatever is known still occurs', () => {
    expect(report.stale).toEqual([]);
  });
});

describe('an entry', () => {
  const relations = RELATIONS.map(({ id }) => id);
  const ids = documents.map(({ id }) => id);

  test.each(knownFindings.map((entry) => [`${entry.relation} ${entry.subject}`, entry] as const))(
    '%s is complete and its reason is said in both languages',
    (_, entry) => {
      expect(ids).toContain(entry.document);
      expect(relations).toContain(entry.relation);
      expect(VERDICTS.filter((verdict) => verdict !== 'agrees')).toContain(entry.verdict);
      expect(entry.reason.ja).toMatch(/。$/);
      expect(entry.reason.en).toMatch(/\.$/);
    },
  );

  test('stands once', () => {
    const keys = knownFindings.map(({ document, relation, subject }) =>
      [document, relation, subject].join(' '),
    );
    expect(keys).toEqual([...new Set(keys)]);
  });
});
