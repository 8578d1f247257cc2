import type { Language } from '@cyberbudget/core';
import { startPane } from './start-pane.ts';

/** What a person reads who opens the page in a browser. */
const OUTSIDE: Readonly<Record<Language, string>> = {
  ja: 'このページはExcelとWordの作業ウィンドウです。アドインcyberbudgetをExcelかWordで開いてください。',
  en: 'This page is a task pane of Excel and Word. Open the add-in cyberbudget in one of them.',
};

/** What a person reads in Word where the rest of the page cannot be loaded. */
const NOT_LOADED: Readonly<Record<Language, string>> = {
  ja: '画面を読み込めませんでした。ネットワーク接続を確認して、開き直してください。',
  en: 'The pane could not be loaded. Check the network and open it again.',
};

const { host } = await Office.onReady();
const isExcel = host === Office.HostType.Excel;
const isWord = host === Office.HostType.Word;
const spoken = (isExcel || isWord ? Office.context.displayLanguage : navigator.language) ?? 'ja';
const language: Language = /^ja\b/i.test(spoken) ? 'ja' : 'en';
document.documentElement.lang = language;
const element = document.getElementById('pane');
if (element !== null && isExcel) startPane(element, language);
else if (element !== null && isWord)
  // Not awaited: what is loaded shares parts with this page, which must be whole first.
  void import('./start-word-pane.ts').then(
    ({ startWordPane }) => startWordPane(element, language),
    () => {
      element.textContent = NOT_LOADED[language];
    },
  );
else if (element !== null) element.textContent = OUTSIDE[language];
