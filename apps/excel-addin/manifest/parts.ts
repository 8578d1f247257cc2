import { elementInLines as element, type XmlNode } from '@cyberbudget/core';
import { ICON_SIZES } from '../icon/sizes.ts';

/** What differs from one published add-in to another. */
export interface Publication {
  /** Address of the folder that holds the built files, https, with a slash at its end. */
  readonly baseUrl: string;
  /** The version of the product, "0.1.0". */
  readonly version: string;
  /** Whether this is for trying out: its own id, so that it never takes the place of the published one. */
  readonly development: boolean;
}

export const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

export const OVERRIDES = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'VersionOverridesV1_0',
};

/** Four numbers, as Office wants them, and above 1.0, which its store asks for: 0.1.0 is 1.0.1.0. */
export const manifestVersion = (version: string): string => `1.${version}`;

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

export const icon = (): XmlNode =>
  element(
    'Icon',
    {},
    ICON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: `Icon.${size}` })),
  );

/** What an add-in for trying out is called behind its name. */
export const suffixOf = ({ development }: Pick<Publication, 'development'>) =>
  development ? { ja: '（開発）', en: ' (development)' } : { ja: '', en: '' };

/** A group of buttons on the Home tab. */
export const homeTab = (buttons: readonly XmlNode[]): XmlNode =>
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
