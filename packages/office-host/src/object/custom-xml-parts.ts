import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import type { XmlPart } from '../workbook/records.ts';
import { type Realm, textOf } from './realm.ts';

/** XML that travels with the workbook. */
export function customXmlParts(realm: Realm): ExcelObject {
  const { xmlParts } = realm.workbook;
  return {
    ...partsOf(realm, 'CustomXmlPartCollection', async () => xmlParts.list()),
    methods: {
      add: async (xml) => {
        const part = { id: realm.newId(), ...readXml(xml) };
        await xmlParts.put(part);
        return xmlPart(realm, part.id);
      },
      getByNamespace: (uri) => scopedParts(realm, textOf(uri)),
    },
  };
}

function scopedParts(realm: Realm, uri: string): ExcelObject {
  const list = async () => (await realm.workbook.xmlParts.list()).filter((part) => part.namespaceUri === uri);
  const only = async () => {
    const [part, another] = await list();
    return part && !another ? xmlPart(realm, part.id) : null;
  };
  return {
    ...partsOf(realm, 'CustomXmlPartScopedCollection', list),
    methods: {
      getOnlyItem: async () => (await only()) ?? raise('GeneralException'),
      getOnlyItemOrNullObject: only,
    },
  };
}

function partsOf(realm: Realm, className: string, list: () => Promise<readonly XmlPart[]>): ExcelObject {
  return {
    className,
    item: async (id) =>
      xmlPart(realm, ((await list()).find((part) => part.id === id) ?? raise('ItemNotFound')).id),
    items: async () => (await list()).map(({ id }) => xmlPart(realm, id)),
  };
}

function xmlPart(realm: Realm, id: string): ExcelObject {
  const { xmlParts } = realm.workbook;
  const read = async () => (await xmlParts.list()).find((part) => part.id === id) ?? raise('ItemNotFound');
  return {
    className: 'CustomXmlPart',
    id: () => id,
    properties: { id: { get: () => id }, namespaceUri: { get: async () => (await read()).namespaceUri } },
    methods: {
      getXml: async () => (await read()).xml,
      setXml: async (xml) => {
        await read();
        await xmlParts.put({ id, ...readXml(xml) });
      },
      delete: async () => xmlParts.remove((await read()).id),
    },
  };
}

/** The root's namespace is the part's; what has no root element is InvalidArgument. */
function readXml(given: Argument): { xml: string; namespaceUri: string } {
  const xml = textOf(given);
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w:.-]+)([^>]*)>/.exec(xml);
  if (!root) return raise('InvalidArgument');
  const [, name = '', attributes = ''] = root;
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const attribute = prefix ? `xmlns:${prefix}` : 'xmlns';
  const declared = [...attributes.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const found = declared.find((match) => match[1] === attribute);
  return { xml, namespaceUri: found?.[2] ?? found?.[3] ?? '' };
}
