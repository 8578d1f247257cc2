import { documentCitation, type IndexedDocument, type Language, VERSION_DAY } from '@cyberbudget/core';
import { LICENCE_PAGE } from '@cyberbudget/exporter';
import { DOWNLOADS } from '../files/download-list.ts';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';

/**
 * The figures as a Dataset in the terms of schema.org, with the files in which it is handed out.
 */
export function datasetData(
  { document }: IndexedDocument,
  language: Language,
  { url, version }: SiteTerms,
): object {
  const words = WORDS[language];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${words.siteName}: ${document.title}`,
    description: words.front.lead,
    version,
    dateModified: VERSION_DAY,
    license: LICENCE_PAGE,
    inLanguage: language,
    temporalCoverage: `${document.fiscalYear}-04-01/${document.fiscalYear + 1}-03-31`,
    isBasedOn: documentCitation(document)[language],
    creator: { '@type': 'Organization', name: 'cyberbudget' },
    sourceOrganization: { '@type': 'GovernmentOrganization', name: document.publisher },
    isAccessibleForFree: true,
    ...(url === null
      ? {}
      : {
          url,
          distribution: DOWNLOADS.filter(({ isData }) => isData).map(({ name, mediaType }) => ({
            '@type': 'DataDownload',
            encodingFormat: mediaType,
            contentUrl: `${url}downloads/${name(language)}`,
          })),
        }),
  };
}
