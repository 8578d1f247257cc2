import { type BudgetYear, PHASES } from '@cyberbudget/core';
import {
  consentOf,
  consentText,
  currentEditions,
  type KeptEdition,
  type KeptPiece,
} from '@cyberbudget/pane/kept';

// Properties of the document, which formulas may read. A value holds 9 KB, all together 500 KB: a
// document is compressed and cut into pieces. The key of a piece says what it belongs to, so the
// keys alone are the index: a formula reads them, and then the one document that it asks for.
const PREFIX = 'cyberbudget/document/';
const LONGEST = 8000;

/**
 * Keys of the first version: "cyberbudget.document.ID" holds the number of the pieces
 * "cyberbudget.document.ID.0" and so on.
 */
const FIRST_PREFIX = 'cyberbudget.document.';

/**
 * A piece of a document, and under which property its text stands; null for one that only says how
 * many others there are.
 */
export interface StoredPiece extends KeptPiece {
  readonly key: string | null;
}

type Store = GoogleAppsScript.Properties.Properties;

/**
 * Where documents are kept; null where there is no spreadsheet around the script, as in a library
 * of another script.
 */
export const documentStore = (): Store | null =>
  typeof PropertiesService === 'undefined' ? null : PropertiesService.getDocumentProperties();

/** Every piece that is kept, by the keys alone. */
export function storedPieces(store: Store): StoredPiece[] {
  const keys = store.getKeys();
  return [...keys.flatMap((key) => pieceOf(key) ?? []), ...firstPieces(store, keys)];
}

/** The edition of each document that holds. */
export const storedEditions = (store: Store): KeptEdition<StoredPiece>[] =>
  currentEditions(storedPieces(store));

function pieceOf(key: string): StoredPiece | null {
  if (!key.startsWith(PREFIX)) return null;
  const [id, year, phaseName, schema, edition, mark, number, of, agreed = ''] = key
    .slice(PREFIX.length)
    .split('/');
  const counts = [schema, edition, number, of].map(Number);
  if (
    id === undefined ||
    mark === undefined ||
    !counts.every((count) => Number.isInteger(count) && count > 0)
  )
    return null;
  const [schemaVersion = 0, ...rest] = counts;
  const [editionNumber = 0, place = 0, pieces = 0] = rest;
  return {
    key,
    head: { id, year: yearOf(Number(year), phaseName), schemaVersion, agreed: consentOf(agreed) },
    ...{ edition: editionNumber, mark, number: place, of: pieces },
  };
}

function yearOf(fiscalYear: number, phaseName: string | undefined): BudgetYear | null {
  const phase = PHASES.find((known) => known === phaseName);
  return phase === undefined || !Number.isInteger(fiscalYear) ? null : { fiscalYear, phase };
}

export const keyOf = ({ head, edition, mark, number, of }: KeptPiece): string =>
  [
    PREFIX + head.id,
    ...(head.year === null ? ['', ''] : [head.year.fiscalYear, head.year.phase]),
    ...[head.schemaVersion ?? '', edition, mark, number, of],
    ...((head.agreed ?? null) === null ? [] : [consentText(head.agreed)]),
  ].join('/');

/**
 * What the first version kept. Pieces without the head that counts them are an edition that is not
 * whole.
 */
function firstPieces(store: Store, keys: readonly string[]): StoredPiece[] {
  const own = keys.filter((key) => key.startsWith(FIRST_PREFIX)).map((key) => key.slice(FIRST_PREFIX.length));
  const ids = [...new Set(own.map((key) => key.replace(/\.\d+$/, '')))];
  return ids.flatMap((id) => {
    const numbers = own.flatMap((key) =>
      key.startsWith(`${id}.`) ? [Number(key.slice(id.length + 1))] : [],
    );
    const counted = own.includes(id) ? Number(store.getProperty(FIRST_PREFIX + id)) : Number.NaN;
    const of = counted > 0 ? counted : Math.max(0, ...numbers) + 2;
    const piece = (number: number, key: string | null): StoredPiece => ({
      ...{ key, number, of, edition: 0, mark: '' },
      head: { id, year: null, schemaVersion: null, agreed: null },
    });
    const pieces = numbers.map((number) => piece(number + 1, `${FIRST_PREFIX}${id}.${number}`));
    return pieces.length === 0 ? [piece(1, null)].map((only) => ({ ...only, of: of + 1 })) : pieces;
  });
}

/** The properties to set for an edition of a document. */
export function packed(
  edition: Pick<KeptPiece, 'head' | 'edition' | 'mark'>,
  json: string,
): Record<string, string> {
  const blob = Utilities.newBlob(json, 'application/json', 'document.json');
  const text = Utilities.base64Encode(Utilities.gzip(blob).getBytes());
  const of = Math.ceil(text.length / LONGEST);
  return Object.fromEntries(
    Array.from({ length: of }, (_, at) => [
      keyOf({ ...edition, number: at + 1, of }),
      text.slice(at * LONGEST, (at + 1) * LONGEST),
    ]),
  );
}

/**
 * The JSON of an edition.
 * @throws Error where the store does not answer, or where what it holds is not what was packed
 */
export function unpacked(store: Store, { pieces }: KeptEdition<StoredPiece>): string {
  const text = pieces.map(({ key }) => (key === null ? '' : (store.getProperty(key) ?? ''))).join('');
  const blob = Utilities.newBlob(Utilities.base64Decode(text), 'application/x-gzip');
  return Utilities.ungzip(blob).getDataAsString();
}

/** Takes properties away: every one is tried, also after one that stays. */
export function drop(store: Store, pieces: readonly StoredPiece[]): void {
  const failures: unknown[] = [];
  const heads = new Set(
    pieces.filter(({ edition }) => edition === 0).map(({ head }) => FIRST_PREFIX + head.id),
  );
  for (const key of [...heads, ...pieces.flatMap(({ key }) => key ?? [])]) {
    try {
      store.deleteProperty(key);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
