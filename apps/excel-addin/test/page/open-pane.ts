import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { OfficeOptions } from '@cyberbudget/office-host';
import {
  launchBrowser,
  type PageAround,
  type PageWatch,
  pageAround,
  watchPage,
} from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import product from '../../package.json' with { type: 'json' };
import { OFFICE_ONLINE, servePane } from './serve-pane.ts';

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

/** How an Excel is opened: what can be another from one opening of a page to the next. */
export type ExcelInPageOptions = Omit<PaneOptions, 'functionsVersion' | 'viewport' | 'sharpness'>;

/** A page that shows the pane. */
export interface OpenPane {
  readonly page: Page;
  readonly watch: PageWatch;
  /** Opens another workbook in the same page, whose files the browser has by now. */
  again(excel?: ExcelInPageOptions): Promise<void>;
}

/** Starts a browser and a server of the built files. */
export async function startPaneBrowser(): Promise<PaneBrowser> {
  const excel = await pageScript('excel-in-page.ts');
  const server = await servePane();
  const browser = await launchBrowser();
  const address = `${server.url}/taskpane.html`;
  const putExcel = (page: Page, office: ExcelInPageOptions) =>
    page.addInitScript(`window.excelOptions = ${JSON.stringify(office)};\n${excel}`);
  return {
    url: server.url,
    browser,
    async open({ viewport = { width: 360, height: 760 }, sharpness = 1, functionsVersion, ...office } = {}) {
      const page = await browser.newPage({ viewport, deviceScaleFactor: sharpness });
      const watch = await watchPage(page, server.url);
      if (functionsVersion !== undefined) await routeFunctions(page, functionsVersion);
      let script = await putExcel(page, office);
      const go = async (): Promise<void> => {
        await page.goto(address);
        await page.getByRole('tab').first().waitFor();
      };
      await go();
      const again = async (other: ExcelInPageOptions = {}): Promise<void> => {
        await script.dispose();
        script = await putExcel(page, other);
        // What the page before did wrong was its own.
        page.once('framenavigated', () => {
          for (const list of Object.values(watch) as string[][]) list.length = 0;
        });
        await go();
      };
      return { page, watch, again };
    },
    around: (office = {}) => pageAround(browser, address, { prepare: (page) => putExcel(page, office) }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

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
