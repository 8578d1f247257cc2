import { sideLoad } from './addin/side-load.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { workOffline } from './offline/work-offline.ts';
import { pageElement } from './page/page-element.ts';
import { showTopBar } from './page/top-bar.ts';

const texts = chooseLanguage(location.search);
const loading = pageElement('loading');
showTopBar(texts);

try {
  await open();
  loading.hidden = true;
  pageElement('sheet').removeAttribute('aria-busy');
  workOffline();
} catch (error) {
  loading.classList.add('failed');
  pageElement('loading-text').textContent = texts.failed(
    error instanceof Error ? error.message : String(error),
  );
  throw error;
}

async function open(): Promise<void> {
  const locale = texts.htmlLanguage === 'ja' ? 'ja-JP' : 'en-US';
  const addin = sideLoad(new URL('./addin/manifest.xml', document.baseURI).href, locale);
  const [{ start }, loaded] = await Promise.all([import('./start.ts'), addin]);
  await start(loaded, texts);
}
