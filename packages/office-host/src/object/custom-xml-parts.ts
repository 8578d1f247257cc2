import { raise } from '../protocol/office-error.ts';
import type { Argument, OfficeObject } from '../protocol/office-object.ts';
import { assertWritable, type Realm, textOf } from './realm.ts';
import { isWellFormed } from './well-formed.ts';

/** XML that travels with the workbook. */
export function customXmlParts(realm: Realm): OfficeObject {
  return {
    className: 'CustomXmlPartCollection',
    methods: {
      add: async (xml) => {
        await assertWritable(realm, { sheet: null });
        const part = { id: realm.newId(), ...readXml(xml) };
        await realm.workbook.xmlParts.put(part);
        return xmlPart(realm, part.id);
      },
      getByNamespace: (uri) => scopedParts(realm, textOf(uri)),
    },
  };
}

function scopedParts(realm: Realm, uri: string): OfficeObject {
  const list = async () => (await realm.workbook.xmlParts.list()).filter((part) => part.namespaceUri === uri);
  return {
    className: 'CustomXmlPartScopedCollection',
    item: async (id) =>
      xmlPart(realm, ((await list()).find((part) => part.id === id) ?? raise('ItemNotFound')).id),
    items: async () => (await list()).map(({ id }) => xmlPart(realm, id)),
  };
}

function xmlPart(realm: Realm, id: string): OfficeObject {
  const { xmlParts } = realm.workbook;
  const read = async () => (await xmlParts.list()).find((part) => part.id === id) ?? raise('ItemNotFound');
  return {
    className: 'CustomXmlPart',
    id: () => id,
    properties: { id: { get: () => id } },
    methods: {
      getXml: async () => (await read()).xml,
      async delete() {
        await assertWritable(realm, { sheet: null });
        await xmlParts.remove((await read()).id);
      },
    },
  };
}

/** The root's namespace is the part's; what has no root element is InvalidArgument. */
function readXml(given: Argument): { xml: string; namespaceUri: string } {
  const xml = textOf(given);
  if (!isWellFormed(xml)) raise('InvalidArgument');
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w:.-]+)([^>]*)>/.exec(xml);
  if (!root) return raise('InvalidArgument');
  const [, name = '', attributes = ''] = root;
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const attribute = prefix ? `xmlns:${prefix}` : 'xmlns';
  const declared = [...attributes.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const namespace = declared.find((match) => match[1] === attribute);
  return { xml, namespaceUri: namespace?.[2] ?? namespace?.[3] ?? '' };
}
