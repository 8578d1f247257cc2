import { expect, test } from 'vitest';
import type { KnownFinding } from '../document/known-finding.ts';
import { indexDocument } from '../library/indexed-document.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { audit } from './audit.ts';
import { RELATIONS } from './relations.ts';

const index = indexDocument(
  madeUpDocument({
    total: '10.0',
    fields: [{ code: '1', total: '11.0' }],
    programs: [{ ministry: 'mic', field: '1', amount: '1.0', mark: 2 }],
  }),
);
const known: KnownFinding = {
  document: 'made-up',
  relation: 'field-totals',
  subject: 'total',
  verdict: 'contradicts',
  difference: 100_000_000,
  reason: { ja: '理由。', en: 'Reason.' },
};

test('a contradiction that nobody knows is not ok', () => {
  const { ok, unknown, counts } = audit(index);
  expect({ ok, unknown: unknown.map(({ relation }) => relation), counts }).toEqual({
    ok: false,
    unknown: ['field-totals', 'mark-order'],
    counts: { agrees: 3, rounding: 0, contradicts: 1, undecidable: 1 },
  });
});

test.each([
  ['11.0', '差の1.0億円は四捨五入（±0.1億円）では説明できません。', 'Rounding (±'],
  ['10.1', '差の0.1億円は四捨五入（±0.1億円未満）では説明できません。', 'Rounding (less than ±'],
  ['10.05', '差の0.05億円は四捨五入で生じうる範囲（±0.06億円）です。', 'is within rounding (±'],
  ['10.0', '', ''],
])('fields of %s beside a total of 10.0: what rounding says', (total, ja, en) => {
  const fields = [{ code: '1', total }];
  const { findings } = audit(indexDocument(madeUpDocument({ total: '10.0', fields })));
  const statement = findings.find(({ relation }) => relation === 'field-totals')?.statement;
  expect(statement?.ja.includes('四捨五入')).toBe(ja !== '');
  expect(statement?.ja).toContain(ja);
  expect(statement?.en).toContain(en);
});

test('a known one is, and carries its reason', () => {
  const { ok, findings } = audit(index, [known]);
  expect(ok).toBe(true);
  expect(findings.find(({ relation }) => relation === 'field-totals')?.known).toEqual(known.reason);
});

test.each([
  ['another difference', { difference: 200_000_000 }],
  ['another verdict', { verdict: 'rounding' }],
  ['another subject', { subject: 'strategyFields/1' }],
] as const)('%s is new, and the old entry is stale', (_, change) => {
  const entry = { ...known, ...change };
  const { ok, unknown, stale } = audit(index, [entry]);
  expect({ ok, stale, unknown: unknown.length }).toEqual({ ok: false, stale: [entry], unknown: 2 });
});

test('entries of other documents are left aside', () => {
  const { stale, unknown } = audit(index, [{ ...known, document: 'another' }]);
  expect({ stale, unknown: unknown.length }).toEqual({ stale: [], unknown: 2 });
});

test('a document that says nothing implies nothing', () =>
  expect(audit(indexDocument(madeUpDocument({}))).findings).toEqual([]));

test('ids of relations are unique', () => {
  const ids = RELATIONS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
