import { type Browser, chromium } from 'playwright-core';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { fontEnvironment } from './font-environment.ts';

/**
 * A page of a test lives for seconds: code that V8 optimizes at its usual thresholds is thrown away
 * before it has paid. Ten times later, an opening of the workbench costs a tenth less.
 */
const OPTIMIZED_LATER =
  '--js-flags=--invocation-count-for-maglev=5000 --interrupt-budget-for-maglev=1000000 --interrupt-budget=2000000';

const quiet = [
  OPTIMIZED_LATER,
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a Chromium without a window, with a Japanese font on Linux, and makes no request of its
 * own. Web security stays on, so that content security policies and origins are tested as they are.
 * @param found which browser; looked for where it is left out.
 */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  const browser = found ?? (await findBrowser());
  return chromium.launch({
    executablePath: browser.path,
    args: [...quiet, ...systemArguments(browser)],
    env: { ...process.env, ...browser.environment, ...(await fontEnvironment()) } as Record<string, string>,
  });
}

function systemArguments(browser: FoundBrowser): readonly string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const sandbox = isRoot || browser.origin === 'bundled' ? ['--no-sandbox'] : [];
  return browser.origin === 'bundled' ? [...sandbox, '--no-zygote', '--headless=shell'] : sandbox;
}
