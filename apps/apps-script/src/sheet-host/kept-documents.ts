import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';

// Properties of the document travel with it, and formulas may read them. A value holds 9 KB, all together 500 KB: a document is
// compressed and cut into pieces.
const PREFIX = 'cyberbudget.document.';
const LONGEST = 8000;

/** Keeps a document's JSON in the spreadsheet, in the place of one with the same id. */
export function keepDocument(id: string, json: string): Outcome<object> {
  const properties = PropertiesService.getDocumentProperties();
  const before = propertiesOf(id);
  const blob = Utilities.newBlob(json, 'application/json', 'document.json');
  const packed = Utilities.base64Encode(Utilities.gzip(blob).getBytes());
  const count = Math.ceil(packed.length / LONGEST);
  const pieces: Record<string, string> = { [PREFIX + id]: String(count) };
  for (let at = 0; at < count; at++)
    pieces[`${PREFIX}${id}.${at}`] = packed.slice(at * LONGEST, (at + 1) * LONGEST);
  try {
    removeAll(Object.keys(before));
    properties.setProperties(pieces);
    return { ok: true };
  } catch {
    removeAll(Object.keys(propertiesOf(id)));
    properties.setProperties(before);
    return failed({ code: 'storage-full' });
  }
}

export const keptDocuments = (): Outcome<{ readonly documents: readonly string[] }> => ({
  ok: true,
  documents: keptJson(),
});

/** The JSON of every document that the spreadsheet keeps; one with a piece missing is passed over. */
export function keptJson(): string[] {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const ids = Object.keys(all).filter((key) => key.startsWith(PREFIX) && /^\d+$/.test(all[key] ?? ''));
  return ids.flatMap((key) => {
    const pieces = Array.from({ length: Number(all[key]) }, (_, at) => all[`${key}.${at}`]);
    return pieces.includes(undefined) ? [] : [unpacked(pieces.join(''))];
  });
}

const unpacked = (text: string): string =>
  Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(text), 'application/x-gzip')).getDataAsString();

/** Removes a document; none of that id is no failure. */
export function removeDocument(id: string): Outcome<object> {
  removeAll(Object.keys(propertiesOf(id)));
  return { ok: true };
}

function propertiesOf(id: string): Record<string, string> {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const pieces: Record<string, string> = {};
  const key = PREFIX + id;
  const count = Number(all[key] ?? 0);
  for (const name of [key, ...Array.from({ length: count }, (_, at) => `${key}.${at}`)]) {
    const value = all[name];
    if (value !== undefined) pieces[name] = value;
  }
  return pieces;
}

function removeAll(keys: readonly string[]): void {
  for (const key of keys) PropertiesService.getDocumentProperties().deleteProperty(key);
}
