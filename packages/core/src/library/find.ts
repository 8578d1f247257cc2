import type { MinistryEntry, StrategyField } from '../document/document.ts';
import { shortMinistryName } from '../ministry/ministry-name.ts';
import { registeredMinistry } from '../ministry/registered-ministry.ts';
import { nearestNormal } from '../name/nearest.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import { isOfProgram } from './find-program.ts';
import { type IndexedDocument, strategyFieldNames } from './indexed-document.ts';

/**
 * The ministry of that name in the document, in any spelling (総務省, 総務, MIC, ＮＩＳＣ, ⾦融庁).
 * A problem where the name is unknown (with the nearest names) or known but not in this document.
 */
export function findMinistry(index: IndexedDocument, name: string): Answer<MinistryEntry> {
  const found = ministryOfName(index, normalizeName(name));
  if (found !== undefined) return answer(found);
  const registered = registeredMinistry(name);
  if (registered !== null) {
    return problem({
      code: 'not-in-document',
      argument: 'ministry',
      name: shortMinistryName(registered),
      known: index.document.ministries.map(shortMinistryName),
    });
  }
  const nearest = nearestNormal(name, index.ministries).map(shortMinistryName);
  return (nearest.length === 0 || name.length >= LONG) && isOfProgram(index, name)
    ? problem({ code: 'name-of-other', argument: 'ministry', given: name, of: 'program' })
    : problem({ code: 'unknown-name', argument: 'ministry', given: name, nearest });
}

/** So much of a program's title is no slip of a ministry's name. */
const LONG = 6;

/** Its own name is looked for before the spellings of all are made. */
const ministryOfName = (index: IndexedDocument, key: string): MinistryEntry | undefined =>
  index.document.ministries.find(({ name }) => normalizeName(name) === key) ?? index.ministries.get(key);

/**
 * The strategy field of that code or name in the document: "3", "(3)", "（３）", "分野3", either
 * printed name, the English name, or code and name together as tables show them. Circled numbers
 * are no codes: they number the pages inside a field.
 */
export function findStrategyField(index: IndexedDocument, name: string): Answer<StrategyField> {
  const key = normalizeName(name).replace(/^(?:分野|field)(?=\(?\d)/, '');
  const found = CIRCLED.test(name) ? undefined : fieldByKey(index, key);
  if (found !== undefined) return answer(found);
  const near = /^\(?\d+\)?$/.test(key) ? [] : nearestNormal(name, index.strategyFields);
  const codes = index.document.strategyFields.map(({ code }) => ({ ja: code, en: code }));
  return problem({
    code: 'unknown-name',
    argument: 'strategyField',
    given: name,
    nearest: near.length > 0 ? near.map(strategyFieldName) : codes,
  });
}

const CIRCLED = /[\u2460-\u2473\u3251-\u325F\u32B1-\u32BF]/;

function fieldByKey({ strategyFields }: IndexedDocument, key: string): StrategyField | undefined {
  const found = strategyFields.get(key);
  if (found !== undefined) return found;
  const coded = strategyFields.get(key.replace(/^\(?(\d+)\)?.*$/, '$1'));
  return coded !== undefined && namesCodeAndName(key, coded) ? coded : undefined;
}

/**
 * "(3)国際社会の平和・安定…" as a table or the document itself writes it: the code and one of the
 * field's names.
 */
const namesCodeAndName = (key: string, field: StrategyField): boolean => {
  const rest = key.replace(/^\(?\d+\)?/, '');
  return strategyFieldNames(field).some((name) => normalizeName(name) === rest);
};
