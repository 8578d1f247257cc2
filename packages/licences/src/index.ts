export { type Bundled, licencePage, packagesIn } from './licence-page.ts';
export { licences } from './licences.ts';
