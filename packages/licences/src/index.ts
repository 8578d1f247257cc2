export { type Bundled, licencePage, packagesIn } from './licence-page.ts';
export { type LicencePlugins, licencePlugins, licences } from './licences.ts';
