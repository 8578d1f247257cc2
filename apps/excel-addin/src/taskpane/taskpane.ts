import type { Language } from '@cyberbudget/core';
import { startPane } from './start-pane.ts';

/** What a person reads who opens the page in a browser. */
const OUTSIDE: Readonly<Record<Language, string>> = {
  ja: 'このページはExcelの作業ウィンドウです。Excelでアドインcyberbudgetを開いてください。',
  en: 'This page is a task pane of Excel. Open the add-in cyberbudget in Excel.',
};

const { host } = await Office.onReady();
const isExcel = host === Office.HostType.Excel;
const spoken = (isExcel ? Office.context.displayLanguage : navigator.language) ?? 'ja';
const language: Language = /^ja\b/i.test(spoken) ? 'ja' : 'en';
document.documentElement.lang = language;
const element = document.getElementById('pane');
if (element !== null && isExcel) startPane(element, language);
else if (element !== null) element.textContent = OUTSIDE[language];
