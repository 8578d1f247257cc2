import { elementInLines as element, type XmlNode } from '@cyberbudget/core';
import { ICON_SIZES } from '../icon/sizes.ts';

interface Text {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** At most 125 characters each. */
const SHORT_STRINGS: readonly Text[] = [
  { id: 'Group.Label', ja: 'サイバー予算', en: 'Cybersecurity budget' },
  { id: 'Open.Label', ja: 'cyberbudget', en: 'cyberbudget' },
  { id: 'Insert.Label', ja: '府省庁別の表を挿入', en: 'Insert table by ministry' },
  { id: 'GetStarted.Title', ja: '=CYBERBUDGET("総務省") が使えます', en: '=CYBERBUDGET("MIC") is ready' },
];

/** At most 250 characters each. */
const LONG_STRINGS: readonly Text[] = [
  {
    id: 'Open.Description',
    ja: '政府のサイバーセキュリティ予算の表を挿入し、施策を探し、資料を取り込みます。',
    en: "Insert tables of Japan's cybersecurity budget, search its programs, import documents.",
  },
  {
    id: 'Insert.Description',
    ja: '最新年度の府省庁別の表を、選択したセルから、セルが空いていなければ新しいシートに挿入します。元に戻す（Ctrl+Z）1回で取り消せます。',
    en: 'Inserts the newest table by ministry at the selected cell, or in a new sheet where cells are taken. Press Ctrl+Z once to undo.',
  },
  {
    id: 'GetStarted.Description',
    ja: 'セルに =CYBERBUDGET("総務省") と入力すると、資料に掲載された施策の合計が出ます。表は［ホーム］タブのcyberbudgetから挿入できます。',
    en: 'Type =CYBERBUDGET("MIC") in a cell to get the total of MIC’s listed programs, or insert a table from the Home tab.',
  },
];

/** What the manifest's resids stand for: icons, addresses (the functions' metadata per language) and texts. */
export const resources = (baseUrl: string): XmlNode =>
  element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ICON_SIZES.map((size) =>
        element('bt:Image', { id: `Icon.${size}`, DefaultValue: `${baseUrl}icon-${size}.png` }),
      ),
    ),
    element('bt:Urls', {}, [
      entry('bt:Url', { id: 'Taskpane.Url', ja: `${baseUrl}taskpane.html`, en: `${baseUrl}taskpane.html` }),
      entry('bt:Url', {
        id: 'Functions.Script.Url',
        ja: `${baseUrl}functions.js`,
        en: `${baseUrl}functions.js`,
      }),
      entry('bt:Url', {
        id: 'Functions.Metadata.Url',
        ja: `${baseUrl}functions-ja.json`,
        en: `${baseUrl}functions.json`,
      }),
      entry('bt:Url', { id: 'Help.Url', ja: `${baseUrl}functions-ja.html`, en: `${baseUrl}functions.html` }),
    ]),
    element(
      'bt:ShortStrings',
      {},
      SHORT_STRINGS.map((text) => entry('bt:String', text)),
    ),
    element(
      'bt:LongStrings',
      {},
      LONG_STRINGS.map((text) => entry('bt:String', text)),
    ),
  ]);

const entry = (name: string, { id, ja, en }: Text): XmlNode =>
  element(
    name,
    { id, DefaultValue: en },
    ja === en ? [] : [element('bt:Override', { Locale: 'ja-JP', Value: ja })],
  );
