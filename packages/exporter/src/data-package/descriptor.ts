import type { ExportRequest } from '../export-request.ts';
import { FISCAL_MODEL } from './fiscal-model.ts';
import { coveredDays, DESCRIPTION, packageFacts, TITLE } from './package-facts.ts';
import { CSV_FILE, csvTables } from './table-schemas.ts';

/**
 * datapackage.json in version 1, which the Fiscal Data Package builds on. The fiscal mapping stands
 * in it twice, because the specification changed its form: as `model` (the published JSON schema of
 * the profile) and as `columnType` of the fields (Fiscal Data Package 1.0).
 */
export function descriptor(request: ExportRequest): Record<string, unknown> {
  const { documents, language } = request;
  const published = documents.map(({ document }) => document);
  const fiscalPeriod = coveredDays(published);
  return {
    profile: 'tabular-data-package',
    name: ['cyberbudget', ...published.map(({ id }) => id)].join('-'),
    title: TITLE[language],
    description: DESCRIPTION[language],
    countryCode: 'JP',
    granularity: 'aggregated',
    ...(fiscalPeriod === null ? {} : { fiscalPeriod }),
    ...packageFacts(request),
    resources: csvTables(language, true).map(({ name, title, schema }) => ({
      profile: 'tabular-data-resource',
      name,
      title,
      path: `${name}.csv`,
      ...CSV_FILE,
      schema,
    })),
    model: FISCAL_MODEL,
  };
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * datapackage.json in version 2. Its name stays the same for other years: the version and the
 * sources say what is in it.
 */
export function descriptorOfVersion2(request: ExportRequest): Record<string, unknown> {
  const { language } = request;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'cyberbudget',
    title: TITLE[language],
    description: DESCRIPTION[language],
    ...packageFacts(request),
    contributors: [{ title: 'cyberbudget', roles: ['dataCurator'] }],
    resources: csvTables(language, false).map(({ name, title, schema }) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name,
      type: 'table',
      title,
      path: `${name}.csv`,
      ...CSV_FILE,
      schema: { $schema: `${PROFILES}/tableschema.json`, ...schema },
    })),
  };
}
