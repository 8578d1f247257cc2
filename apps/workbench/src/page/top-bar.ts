import type { Texts } from '../language/texts.ts';
import { isSheetsOnly } from '../target/choose-mode.ts';
import { menuSwitch } from './menu-switch.ts';
import { pageElement } from './page-element.ts';

/**
 * Writes the page's title line in the reader's language, with the switches to the other language
 * and program.
 */
export function showTopBar(texts: Texts, mode: 'excel' | 'sheets'): void {
  document.documentElement.lang = texts.htmlLanguage;
  document.title = texts.pageTitle;
  write('title', texts.title);
  write('edition', texts.edition);
  write('loading-text', texts.loading);
  pageElement('menu').before(menuSwitch(texts.menu));
  pageElement('menu').replaceChildren(
    ...(isSheetsOnly ? [] : [choice('mode', mode, { excel: 'Excel', sheets: 'Sheets' })]),
    choice('lang', texts.htmlLanguage, { ja: '日本語', en: 'English' }),
  );
}

/** Links of which one is the page's own: the language, or the program that runs. */
function choice(name: string, current: string, words: Readonly<Record<string, string>>): HTMLElement {
  const box = document.createElement('span');
  box.className = 'choice';
  for (const [value, word] of Object.entries(words)) {
    const link = document.createElement('a');
    const search = new URLSearchParams(location.search);
    search.set(name, value);
    link.href = `?${search}`;
    link.textContent = word;
    if (value === current) link.setAttribute('aria-current', 'true');
    box.append(link);
  }
  return box;
}

function write(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
}
