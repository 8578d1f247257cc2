import { elementInLines as element, type XmlNode } from '@cyberbudget/core';
import { ICON_SIZES } from '../icon/sizes.ts';
import { INSERT_SUMMARY } from '../src/commands/command-names.ts';
import { resources } from './resources.ts';

/** What differs from one published add-in to another. */
export interface Publication {
  /** Address of the folder that holds the built files, https, with a slash at its end. */
  readonly baseUrl: string;
  /** The version of the product, "0.1.0". */
  readonly version: string;
  /** Whether this is for trying out: its own id, so that it never takes the place of the published one. */
  readonly development: boolean;
}

const IDS = {
  published: '1d07f2c9-d220-4d5f-b565-3dcd07b5a5ce',
  development: '64da4c0e-583a-4ec9-88b4-e954ee92d75f',
};

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

const OVERRIDES = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'VersionOverridesV1_0',
};

/**
 * The add-in only manifest, which alone may leave the functions' namespace out: neither the element nor a string for it stands
 * here, so that cells hold =CYBERBUDGET(…) (an empty string instead breaks Excel on the desktop).
 */
export function manifest({ baseUrl, version, development }: Publication): string {
  const suffix = development ? { ja: '（開発）', en: ' (development)' } : { ja: '', en: '' };
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
    element('VersionOverrides', OVERRIDES, [hosts(), resources(baseUrl)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

/** Four numbers, as Office wants them, and above 1.0, which its store asks for: 0.1.0 is 1.0.1.0. */
const manifestVersion = (version: string): string => `1.${version}`;

const localised = (name: string, japanese: string, english: string): XmlNode =>
  element(name, { DefaultValue: english }, [element('Override', { Locale: 'ja-JP', Value: japanese })]);

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
        element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [homeTab()]),
      ]),
    ]),
  ]);

const homeTab = (): XmlNode =>
  element('OfficeTab', { id: 'TabHome' }, [
    element('Group', { id: 'Cyberbudget.Group' }, [
      element('Label', { resid: 'Group.Label' }),
      icon(),
      button('Open', { 'xsi:type': 'ShowTaskpane' }, [
        element('TaskpaneId', {}, 'Cyberbudget.Taskpane'),
        element('SourceLocation', { resid: 'Taskpane.Url' }),
      ]),
      button('Insert', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, INSERT_SUMMARY)]),
    ]),
  ]);

/** A button with the texts of its name. */
const button = (name: string, type: Readonly<Record<string, string>>, action: readonly XmlNode[]): XmlNode =>
  element('Control', { 'xsi:type': 'Button', id: `Cyberbudget.${name}` }, [
    element('Label', { resid: `${name}.Label` }),
    element('Supertip', {}, [
      element('Title', { resid: `${name}.Label` }),
      element('Description', { resid: `${name}.Description` }),
    ]),
    icon(),
    element('Action', type, action),
  ]);

const icon = (): XmlNode =>
  element(
    'Icon',
    {},
    ICON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: `Icon.${size}` })),
  );
