import type { Texts } from '../language/texts.ts';

/** Writes the page's title line in the reader's language, with the switch to the other one. */
export function showTopBar(texts: Texts): void {
  document.documentElement.lang = texts.htmlLanguage;
  document.title = texts.pageTitle;
  write('title', texts.title);
  write('edition', texts.edition);
  write('loading-text', texts.loading);
  document.getElementById('commands')?.replaceChildren(languageSwitch(texts.htmlLanguage));
}

function languageSwitch(current: 'ja' | 'en'): HTMLElement {
  const choice = document.createElement('span');
  choice.className = 'choice';
  choice.append(languageLink('ja', '日本語', current), languageLink('en', 'English', current));
  return choice;
}

function languageLink(language: 'ja' | 'en', name: string, current: 'ja' | 'en'): HTMLElement {
  const link = document.createElement('a');
  const search = new URLSearchParams(location.search);
  search.set('lang', language);
  link.href = `?${search}`;
  link.lang = language;
  link.textContent = name;
  if (language === current) link.setAttribute('aria-current', 'true');
  return link;
}

function write(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
}
