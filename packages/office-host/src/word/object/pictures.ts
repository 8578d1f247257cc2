import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject, Property } from '../../protocol/office-object.ts';
import type { Json } from '../../workbook/records.ts';
import type { Picture } from '../model/records.ts';
import type { Span } from '../model/span.ts';
import { assertEditable, type WordRealm } from './word-realm.ts';
import { wrap } from './wrap.ts';

/** What begins every PNG, in base64: Word takes no data address before it. */
const PNG = 'iVBORw0KGgo';

/** Puts a picture into the line. */
export function insertPicture(realm: WordRealm, at: number, base64: string): OfficeObject {
  const { document } = realm;
  assertEditable(realm, { start: at, end: at });
  if (!base64.startsWith(PNG)) raise('InvalidArgument');
  const id = document.newId();
  const size = { width: 100, height: 100, lockAspectRatio: false };
  document.put('picture', id, { base64, altTextTitle: '', altTextDescription: '', ...size });
  document.splice(at, 0, [{ kind: 'picture', id }]);
  return realm.picture(id);
}

/** A picture in the line. */
export function picture(realm: WordRealm, id: number): OfficeObject {
  const { document } = realm;
  const span = (): Span => {
    const at = document.atoms().findIndex((atom) => atom.kind === 'picture' && atom.id === id);
    return at < 0 ? raise('ItemNotFound') : document.span(at, at + 1);
  };
  const property = <K extends keyof Picture>(name: K, type: string): Property => ({
    get: () => (document.find('picture', id) ?? raise('ItemNotFound'))[name],
    set(given: Json) {
      assertEditable(realm, span());
      const known = document.find('picture', id) ?? raise('ItemNotFound');
      document.put('picture', id, {
        ...known,
        [name]: typeof given === type ? given : raise('InvalidArgument'),
      });
    },
  });
  return {
    className: 'InlinePicture',
    kept: true,
    properties: {
      altTextTitle: property('altTextTitle', 'string'),
      altTextDescription: property('altTextDescription', 'string'),
      width: property('width', 'number'),
      height: property('height', 'number'),
      lockAspectRatio: property('lockAspectRatio', 'boolean'),
    },
    methods: { insertContentControl: () => wrap(realm, span()) },
  };
}
