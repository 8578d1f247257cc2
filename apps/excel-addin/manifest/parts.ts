import { type Bilingual, elementInLines as element, type XmlNode } from '@cyberbudget/core';
import { ICON_SIZES } from '../icon/sizes.ts';

/** What differs from one published add-in to another. */
export interface Publication {
  /** Address of the folder that holds the built files, https, with a slash at its end. */
  readonly baseUrl: string;
  /** The version of the product, "0.1.0". */
  readonly version: string;
  /**
   * Whether this is for trying out: its own id, so that it never takes the place of the published
   * one.
   */
  readonly development: boolean;
}

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
 * Four numbers, as Office wants them, and above 1.0, which its store asks for: 0.1.0 is 1.0.1.0.
 */
const manifestVersion = (version: string): string => `1.${version}`;

export const localised = (name: string, japanese: string, english: string): XmlNode =>
  element(name, { DefaultValue: english }, [element('Override', { Locale: 'ja-JP', Value: japanese })]);

/** A button with the texts of its name. */
export const button = (
  name: string,
  type: Readonly<Record<string, string>>,
  action: readonly XmlNode[],
): XmlNode =>
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

/** A group of buttons on the Home tab. */
const homeTab = (buttons: readonly XmlNode[]): XmlNode =>
  element('OfficeTab', { id: 'TabHome' }, [
    element('Group', { id: 'Cyberbudget.Group' }, [
      element('Label', { resid: 'Group.Label' }),
      icon(),
      ...buttons,
    ]),
  ]);

/** The button that shows the pane. */
export const openButton = (): XmlNode =>
  button('Open', { 'xsi:type': 'ShowTaskpane' }, [
    element('TaskpaneId', {}, 'Cyberbudget.Taskpane'),
    element('SourceLocation', { resid: 'Taskpane.Url' }),
  ]);

/** What differs from the manifest of one host to that of another. */
export interface HostedApp {
  readonly ids: { readonly published: string; readonly development: string };
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** The page of help in the folder of the built files. */
  readonly help: Bilingual;
  readonly host: string;
  /** Sets that the host must have, with their least version. */
  readonly sets: Readonly<Record<string, string>>;
  /** What stands of the host in the overrides. */
  readonly overrides: readonly XmlNode[];
  readonly resources: XmlNode;
}

/** The whole manifest of an add-in with a task pane. */
export function officeApp(app: HostedApp, { baseUrl, version, development }: Publication): string {
  const suffix = development ? { ja: '（開発）', en: ' (development)' } : { ja: '', en: '' };
  const root = element('OfficeApp', NAMESPACES, [
    element('Id', {}, development ? app.ids.development : app.ids.published),
    element('Version', {}, manifestVersion(version)),
    element('ProviderName', {}, 'cyberbudget'),
    // It holds for every locale without an override of its own: de-DE and en-GB are English, as
    // answers and pane are there.
    element('DefaultLocale', {}, 'en-US'),
    localised('DisplayName', `${app.name.ja}${suffix.ja}`, `${app.name.en}${suffix.en}`),
    localised('Description', app.description.ja, app.description.en),
    element('IconUrl', { DefaultValue: `${baseUrl}icon-32.png` }),
    element('HighResolutionIconUrl', { DefaultValue: `${baseUrl}icon-64.png` }),
    localised('SupportUrl', `${baseUrl}${app.help.ja}`, `${baseUrl}${app.help.en}`),
    element('AppDomains', {}, [element('AppDomain', {}, new URL(baseUrl).origin)]),
    element('Hosts', {}, [element('Host', { Name: app.host })]),
    element('Requirements', {}, [
      element(
        'Sets',
        { DefaultMinVersion: '1.1' },
        Object.entries(app.sets).map(([Name, MinVersion]) => element('Set', { Name, MinVersion })),
      ),
    ]),
    element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: `${baseUrl}taskpane.html` })]),
    element('Permissions', {}, 'ReadWriteDocument'),
    element('VersionOverrides', OVERRIDES, [
      element('Hosts', {}, [element('Host', { 'xsi:type': app.host }, app.overrides)]),
      app.resources,
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

/** The buttons of the Home tab, and what a first start says. */
export const desktopFormFactor = (buttons: readonly XmlNode[]): XmlNode =>
  element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [
      element('Title', { resid: 'GetStarted.Title' }),
      element('Description', { resid: 'GetStarted.Description' }),
      element('LearnMoreUrl', { resid: 'Help.Url' }),
    ]),
    element('FunctionFile', { resid: 'Taskpane.Url' }),
    element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [homeTab(buttons)]),
  ]);
