import { elementInLines as element, type XmlNode } from '@cyberbudget/core';
import {
  homeTab,
  localised,
  manifestVersion,
  NAMESPACES,
  OVERRIDES,
  openButton,
  type Publication,
  suffixOf,
} from './parts.ts';
import { resources, WORD_RESOURCES } from './resources.ts';

/** Ids of its own: it is another add-in than Excel's, from the same folder. */
const IDS = {
  published: '7b0c5a1e-93f4-4d8e-a6c2-5f1d8e2b7a94',
  development: 'c4e81f27-6a0d-4b35-9e72-18d3b5f6c0ad',
};

/**
 * The manifest for Word. Requirements hold for every host of a manifest (OfficeDev/office-js issue 1878), and Excel's ask for a shared runtime
 * and ExcelApi: so Word has a manifest of its own, which asks for what Word 2019 has. What is newer (footnotes) is asked for at run time.
 */
export function wordManifest({ baseUrl, version, development }: Publication): string {
  const suffix = suffixOf({ development });
  const root = element('OfficeApp', NAMESPACES, [
    element('Id', {}, development ? IDS.development : IDS.published),
    element('Version', {}, manifestVersion(version)),
    element('ProviderName', {}, 'cyberbudget'),
    element('DefaultLocale', {}, 'en-US'),
    localised('DisplayName', `cyberbudget Word版${suffix.ja}`, `cyberbudget for Word${suffix.en}`),
    localised(
      'Description',
      '政府のサイバーセキュリティ予算の数値と表を、資料の該当行を示す脚注と出典つきで文書に挿入し、あとから更新します。',
      "Japan's cybersecurity budget in Word: figures with footnotes and tables with their source, each traced to the line it is printed on, and kept up to date.",
    ),
    element('IconUrl', { DefaultValue: `${baseUrl}icon-32.png` }),
    element('HighResolutionIconUrl', { DefaultValue: `${baseUrl}icon-64.png` }),
    localised('SupportUrl', `${baseUrl}word-ja.html`, `${baseUrl}word.html`),
    element('AppDomains', {}, [element('AppDomain', {}, new URL(baseUrl).origin)]),
    element('Hosts', {}, [element('Host', { Name: 'Document' })]),
    element('Requirements', {}, [
      element('Sets', { DefaultMinVersion: '1.1' }, [element('Set', { Name: 'WordApi', MinVersion: '1.3' })]),
    ]),
    element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: `${baseUrl}taskpane.html` })]),
    element('Permissions', {}, 'ReadWriteDocument'),
    element('VersionOverrides', OVERRIDES, [hosts(), resources(baseUrl, WORD_RESOURCES)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

/** A button for the pane: no runtime, no functions, nothing runs while the pane is closed. */
const hosts = (): XmlNode =>
  element('Hosts', {}, [
    element('Host', { 'xsi:type': 'Document' }, [
      element('DesktopFormFactor', {}, [
        element('GetStarted', {}, [
          element('Title', { resid: 'GetStarted.Title' }),
          element('Description', { resid: 'GetStarted.Description' }),
          element('LearnMoreUrl', { resid: 'Help.Url' }),
        ]),
        element('FunctionFile', { resid: 'Taskpane.Url' }),
        element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [homeTab([openButton()])]),
      ]),
    ]),
  ]);
