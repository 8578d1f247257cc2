import { elementInLines as element, type XmlNode } from '@cyberbudget/core';
import { INSERT_SUMMARY } from '../src/commands/command-names.ts';
import {
  button,
  homeTab,
  localised,
  manifestVersion,
  NAMESPACES,
  OVERRIDES,
  openButton,
  type Publication,
  suffixOf,
} from './parts.ts';
import { EXCEL_RESOURCES, resources } from './resources.ts';

export type { Publication } from './parts.ts';

const IDS = {
  published: '1d07f2c9-d220-4d5f-b565-3dcd07b5a5ce',
  development: '64da4c0e-583a-4ec9-88b4-e954ee92d75f',
};

/**
 * The add-in only manifest, which alone may leave the functions' namespace out: neither the element nor a string for it stands
 * here, so that cells hold =CYBERBUDGET(…) (an empty string instead breaks Excel on the desktop).
 */
export function manifest({ baseUrl, version, development }: Publication): string {
  const suffix = suffixOf({ development });
  const root = element('OfficeApp', NAMESPACES, [
    element('Id', {}, development ? IDS.development : IDS.published),
    element('Version', {}, manifestVersion(version)),
    element('ProviderName', {}, 'cyberbudget'),
    // It holds for every locale without an override of its own: de-DE and en-GB are English, as answers and pane are there.
    element('DefaultLocale', {}, 'en-US'),
    localised('DisplayName', `cyberbudget${suffix.ja}`, `cyberbudget${suffix.en}`),
    localised(
      'Description',
      '政府のサイバーセキュリティ予算を、資料の該当行まで確認できる数値としてExcelで利用するための関数と表。',
      "Japan's cybersecurity budget in Excel: functions and tables in which every figure can be traced to the line it is printed on.",
    ),
    element('IconUrl', { DefaultValue: `${baseUrl}icon-32.png` }),
    element('HighResolutionIconUrl', { DefaultValue: `${baseUrl}icon-64.png` }),
    localised('SupportUrl', `${baseUrl}functions-ja.html`, `${baseUrl}functions.html`),
    element('AppDomains', {}, [element('AppDomain', {}, new URL(baseUrl).origin)]),
    element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
    element('Requirements', {}, [
      element('Sets', { DefaultMinVersion: '1.1' }, [
        element('Set', { Name: 'SharedRuntime', MinVersion: '1.1' }),
        // Every Excel with a shared runtime has it; what is newer is asked for at run time.
        element('Set', { Name: 'ExcelApi', MinVersion: '1.12' }),
      ]),
    ]),
    element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: `${baseUrl}taskpane.html` })]),
    element('Permissions', {}, 'ReadWriteDocument'),
    element('VersionOverrides', OVERRIDES, [hosts(), resources(baseUrl, EXCEL_RESOURCES)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

/** One page for pane and functions: the shared runtime, in which both see the same documents. */
const hosts = (): XmlNode =>
  element('Hosts', {}, [
    element('Host', { 'xsi:type': 'Workbook' }, [
      element('Runtimes', {}, [element('Runtime', { resid: 'Taskpane.Url', lifetime: 'long' })]),
      element('AllFormFactors', {}, [
        element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
          element('Script', {}, [element('SourceLocation', { resid: 'Functions.Script.Url' })]),
          element('Page', {}, [element('SourceLocation', { resid: 'Taskpane.Url' })]),
          element('Metadata', {}, [element('SourceLocation', { resid: 'Functions.Metadata.Url' })]),
        ]),
      ]),
      element('DesktopFormFactor', {}, [
        element('GetStarted', {}, [
          element('Title', { resid: 'GetStarted.Title' }),
          element('Description', { resid: 'GetStarted.Description' }),
          element('LearnMoreUrl', { resid: 'Help.Url' }),
        ]),
        element('FunctionFile', { resid: 'Taskpane.Url' }),
        element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
          homeTab([openButton(), insertButton()]),
        ]),
      ]),
    ]),
  ]);

const insertButton = (): XmlNode =>
  button('Insert', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, INSERT_SUMMARY)]);
