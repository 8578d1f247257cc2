import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OfficeOptions } from '@cyberbudget/office-host';
import {
  type FolderServer,
  launchBrowser,
  type PageAround,
  type PageWatch,
  pageAround,
  serveFolder,
  watchPage,
} from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import product from '../../package.json' with { type: 'json' };
import { dist } from '../excel-runtime.ts';

const OFFICE_ONLINE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** The built pane in Chromium, with Microsoft's client from npm in the place of its server's. */
export interface PaneBrowser {
  readonly url: string;
  readonly browser: Browser;
  open(options?: PaneOptions): Promise<OpenPane>;
  /** The pane in a frame of another site that is permitted nothing, as Excel on the web has it. */
  around(office?: OfficeOptions): Promise<PageAround>;
  close(): Promise<void>;
}

/** How the pane is opened. */
export interface PaneOptions extends OfficeOptions {
  /** Custom XML parts that the workbook has from the start. */
  readonly kept?: readonly string[];
  /** The version that functions.js says it is of, where it is not that of the pane. */
  readonly functionsVersion?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of a picture to one of the page. */
  readonly sharpness?: number;
}

/** A page that shows the pane. */
export interface OpenPane {
  readonly page: Page;
  readonly watch: PageWatch;
}

/** Starts a browser and a server of the built files as they are. */
export async function startPaneBrowser(): Promise<PaneBrowser> {
  const excel = await pageScript('excel-in-page.ts');
  const server: FolderServer = await serveFolder(dist);
  const browser = await launchBrowser();
  const openExcel = async (page: Page, office: PaneOptions): Promise<void> => {
    await page.addInitScript(`window.excelOptions = ${JSON.stringify(office)};\n${excel}`);
    await routeOffice(page);
  };
  return {
    url: server.url,
    browser,
    async open({ viewport = { width: 360, height: 760 }, sharpness = 1, functionsVersion, ...office } = {}) {
      const page = await browser.newPage({ viewport, deviceScaleFactor: sharpness });
      const watch = await watchPage(page, server.url);
      await openExcel(page, office);
      if (functionsVersion !== undefined) await routeFunctions(page, functionsVersion);
      await page.goto(`${server.url}/taskpane.html`);
      await page.getByRole('tab').first().waitFor();
      return { page, watch };
    },
    around: (office = {}) =>
      pageAround(browser, `${server.url}/taskpane.html`, { prepare: (page) => openExcel(page, office) }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Answers for Microsoft's server with its client from npm. */
export const routeOffice = (page: Page): Promise<unknown> =>
  page.route(`${OFFICE_ONLINE}**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: join(officeFolder, name) });
  });

/** A functions.js out of a cache: as it was built, but of another version. */
const routeFunctions = (page: Page, version: string): Promise<unknown> =>
  page.route('**/functions.js', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(`\`${product.version}\``, `\`${version}\``);
    if (!body.includes(version)) throw new Error('functions.js says no version');
    await route.fulfill({ response: answer, body });
  });

/** Requests that went anywhere but to the page's own address and to Microsoft's client. */
export const strayRequests = ({ outsideRequests }: PageWatch): readonly string[] =>
  outsideRequests.filter((address) => !address.startsWith(OFFICE_ONLINE));

const pageScripts = new Map<string, Promise<string>>();

/** A script of a page before office.js, as one text; built once. */
export function pageScript(file: string): Promise<string> {
  const script = pageScripts.get(file) ?? builtScript(file);
  pageScripts.set(file, script);
  return script;
}

async function builtScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'officePage' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
  const [script] = outputs;
  if (script?.type !== 'chunk') throw new Error('no script');
  return script.code;
}

/** axe-core's own text, which goes in through the debugger and so past the page's policy. */
export const axeSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
