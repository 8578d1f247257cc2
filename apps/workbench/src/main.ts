import { chooseLanguage } from './language/choose-language.ts';
import { openNewestBuild, tellMissingPart, workOffline } from './offline/work-offline.ts';
import { pageElement } from './page/page-element.ts';
import { showTopBar } from './page/top-bar.ts';
import { chooseMode } from './target/choose-mode.ts';
import type { Target } from './target/target.ts';

const texts = chooseLanguage(location.search);
const mode = chooseMode(location.search);
const loading = pageElement('loading');
showTopBar(texts, mode);
addEventListener('vite:preloadError', () => void tellMissingPart(texts));

try {
  await openNewestBuild();
  await open();
  loading.hidden = true;
  pageElement('sheet').removeAttribute('aria-busy');
  await workOffline(texts).catch(() => undefined);
} catch (error) {
  loading.classList.add('failed');
  pageElement('loading-text').textContent = texts.failed(
    error instanceof Error ? error.message : String(error),
  );
  throw error;
}

async function open(): Promise<void> {
  const [{ start }, target] = await Promise.all([import('./start.ts'), loadTarget()]);
  await start(target, texts);
}

/**
 * The target of the address; that of Sheets works on the grid itself. It comes with the
 * spreadsheet, after the first paint.
 */
async function loadTarget(): Promise<Target> {
  if (mode === 'sheets') {
    const { sheetsTarget } = await import('./target/sheets-target.ts');
    return sheetsTarget(texts);
  }
  const { excelTarget } = await import('./target/excel-target.ts');
  return excelTarget(texts);
}
