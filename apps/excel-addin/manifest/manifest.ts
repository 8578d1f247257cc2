import { elementInLines as element, type XmlNode } from '@cyberbudget/core';
import { INSERT_SUMMARY } from '../src/commands/command-names.ts';
import { button, desktopFormFactor, officeApp, openButton, type Publication } from './parts.ts';
import { EXCEL_RESOURCES, resources } from './resources.ts';

export type { Publication } from './parts.ts';

const IDS = {
  published: '1d07f2c9-d220-4d5f-b565-3dcd07b5a5ce',
  development: '64da4c0e-583a-4ec9-88b4-e954ee92d75f',
};

/**
 * The add-in only manifest, which alone may leave the functions' namespace out: neither the element
 * nor a string for it stands here, so that cells hold =CYBERBUDGET(…) (an empty string instead
 * breaks Excel on the desktop).
 */
export const manifest = (publication: Publication): string =>
  officeApp(
    {
      ids: IDS,
      name: { ja: 'cyberbudget', en: 'cyberbudget' },
      description: {
        ja: '政府のサイバーセキュリティ予算を、資料の該当行まで確認できる数値としてExcelで利用するための関数と表。',
        en: "Japan's cybersecurity budget in Excel: functions and tables in which every figure can be traced to the line it is printed on.",
      },
      help: { ja: 'functions-ja.html', en: 'functions.html' },
      host: 'Workbook',
      // Every Excel with a shared runtime has this ExcelApi; what is newer is asked for at run
      // time.
      sets: { SharedRuntime: '1.1', ExcelApi: '1.12' },
      overrides: overrides(),
      resources: resources(publication.baseUrl, EXCEL_RESOURCES),
    },
    publication,
  );

/** One page for pane and functions: the shared runtime, in which both see the same documents. */
const overrides = (): XmlNode[] => [
  element('Runtimes', {}, [element('Runtime', { resid: 'Taskpane.Url', lifetime: 'long' })]),
  element('AllFormFactors', {}, [
    element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
      element('Script', {}, [element('SourceLocation', { resid: 'Functions.Script.Url' })]),
      element('Page', {}, [element('SourceLocation', { resid: 'Taskpane.Url' })]),
      element('Metadata', {}, [element('SourceLocation', { resid: 'Functions.Metadata.Url' })]),
    ]),
  ]),
  desktopFormFactor([openButton(), insertButton()]),
];

const insertButton = (): XmlNode =>
  button('Insert', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, INSERT_SUMMARY)]);
