import { sideLoad } from './addin/side-load.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { showTopBar } from './page/top-bar.ts';

const texts = chooseLanguage(location.search);
const loading = element('loading');
showTopBar(texts);

try {
  await open();
  loading.hidden = true;
  element('sheet').removeAttribute('aria-busy');
} catch (error) {
  loading.classList.add('failed');
  element('loading-text').textContent = texts.failed(error instanceof Error ? error.message : String(error));
  throw error;
}

async function open(): Promise<void> {
  const addin = sideLoad(
    new URL('./addin/manifest.xml', document.baseURI).href,
    new URL('./office/custom-functions-runtime.js', document.baseURI).href,
    texts.htmlLanguage === 'ja' ? 'ja-JP' : 'en-US',
  );
  const [{ start }, loaded] = await Promise.all([import('./start.ts'), addin]);
  await start(element('sheet'), element('status'), loaded, texts);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}.`);
  return found;
}
