import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import { isBalanced } from '../model/atom.ts';
import type { Span } from '../model/span.ts';
import { assertEditable, type WordRealm } from './word-realm.ts';

/** Puts a content control around a stretch, which is then what stands in it. */
export function wrap(realm: WordRealm, span: Span): OfficeObject {
  const { document } = realm;
  assertEditable(realm, span);
  const { start, end } = span;
  if (!isBalanced(document.atoms().slice(start, end))) raise('InvalidOperation');
  const id = document.newId();
  document.put('control', id, { tag: '', title: '', cannotEdit: false });
  document.splice(end, 0, [{ kind: 'close', id }]);
  document.splice(start, 0, [{ kind: 'open', id }]);
  Object.assign(span, { start: start + 1, end: end + 1 });
  return realm.control(id);
}
