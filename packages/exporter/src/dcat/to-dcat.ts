import {
  type Bilingual,
  documentCitation,
  type IndexedDocument,
  type Language,
  VERSION,
  VERSION_DAY,
} from '@cyberbudget/core';
import { coveredDays, DESCRIPTION, KEYWORDS, LICENCE_PAGE, TITLE } from '../data-package/package-facts.ts';

/** A file in which the figures are handed out. */
export interface Distribution {
  /** From the catalogue's own place. */
  readonly path: string;
  readonly title: Partial<Bilingual>;
  readonly mediaType: string;
  /** Its name in the file types of the EU's Publications Office; null where that has none. */
  readonly fileType: string | null;
  readonly languages: readonly Language[];
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits, where it is known. */
  readonly sha256?: string;
}

/**
 * Where the catalogue stands: the address of its folder, with a slash at the end, or null: then its
 * addresses are relative.
 */
export type Place = string | null;

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * A catalogue of the figures in DCAT 3 as JSON-LD, after DCAT-AP 3.0 as far as that fits a country
 * outside the EU.
 */
export function toDcat(
  documents: readonly IndexedDocument[],
  distributions: readonly Distribution[],
  place: Place = null,
): Record<string, unknown> {
  const curator = { '@id': '#curator', '@type': 'foaf:Agent', 'foaf:name': 'cyberbudget' };
  return {
    '@context': place === null ? CONTEXT : { '@base': `${place}dcat.jsonld`, ...CONTEXT },
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(TITLE),
    'dct:description': inLanguages(DESCRIPTION),
    'dct:publisher': curator,
    'dct:language': languagesOf(['ja', 'en']),
    'dct:modified': day(VERSION_DAY),
    'dct:license': { '@id': LICENCE_PAGE },
    'dcat:dataset': {
      ...dataset(documents),
      'dct:publisher': { '@id': '#curator' },
      'dcat:distribution': distributions.map((one) => distribution(one, documents)),
    },
  };
}

function dataset(documents: readonly IndexedDocument[]): Record<string, unknown> {
  const covered = coveredDays(documents.map(({ document }) => document));
  return {
    '@id': '#figures',
    '@type': 'dcat:Dataset',
    'dct:identifier': 'cyberbudget',
    'dct:title': inLanguages(TITLE),
    'dct:description': inLanguages(DESCRIPTION),
    'dcat:keyword': KEYWORDS.map((word) => ({ '@value': word, '@language': 'en' })),
    'dcat:theme': [{ '@id': `${EU}/data-theme/GOVE` }, { '@id': `${EU}/data-theme/ECON` }],
    'dct:spatial': { '@id': `${EU}/country/JPN` },
    'dct:accrualPeriodicity': { '@id': `${EU}/frequency/ANNUAL` },
    'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
    'dct:modified': day(VERSION_DAY),
    'dcat:version': VERSION,
    ...(covered === null
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': day(covered.start),
            'dcat:endDate': day(covered.end),
          },
        }),
    'dct:provenance': documents.map(({ document }) => ({
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': inLanguages(documentCitation(document)),
    })),
  };
}

function distribution(
  { path, title, mediaType, fileType, languages, bytes, sha256 }: Distribution,
  documents: readonly IndexedDocument[],
): Record<string, unknown> {
  const terms = [...new Set(documents.flatMap(({ document }) => document.terms ?? []))];
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inLanguages(title),
    'dcat:accessURL': { '@id': path },
    'dcat:downloadURL': { '@id': path },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    ...(fileType === null ? {} : { 'dct:format': { '@id': `${EU}/file-type/${fileType}` } }),
    'dct:language': languagesOf(languages),
    'dct:license': { '@id': LICENCE_PAGE },
    ...(terms.length === 0
      ? {}
      : {
          'dct:rights': {
            '@type': 'dct:RightsStatement',
            'rdfs:label': terms.map((text) => ({ '@value': text, '@language': 'ja' })),
          },
        }),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    ...(sha256 === undefined ? {} : { 'spdx:checksum': checksum(sha256) }),
  };
}

const checksum = (sha256: string): Record<string, unknown> => ({
  '@type': 'spdx:Checksum',
  'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
  'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
});

const day = (text: string): Record<string, string> => ({ '@value': text, '@type': 'xsd:date' });

const inLanguages = (text: Partial<Bilingual>): object[] =>
  Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));

const languagesOf = (languages: readonly Language[]): object[] =>
  languages.map((language) => ({ '@id': `${EU}/language/${language === 'ja' ? 'JPN' : 'ENG'}` }));
