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

/** An address by its name in the folder, in either language. */
interface Address {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** What the resids of a manifest stand for beside its icons. */
export interface Resources {
  readonly addresses: readonly Address[];
  readonly short: readonly Text[];
  readonly long: readonly Text[];
}

const TASKPANE: Address = { id: 'Taskpane.Url', ja: 'taskpane.html', en: 'taskpane.html' };

export const EXCEL_RESOURCES: Resources = {
  addresses: [
    TASKPANE,
    { id: 'Functions.Script.Url', ja: 'functions.js', en: 'functions.js' },
    { id: 'Functions.Metadata.Url', ja: 'functions-ja.json', en: 'functions.json' },
    { id: 'Help.Url', ja: 'functions-ja.html', en: 'functions.html' },
  ],
  short: SHORT_STRINGS,
  long: LONG_STRINGS,
};

export const WORD_RESOURCES: Resources = {
  addresses: [TASKPANE, { id: 'Help.Url', ja: 'word-ja.html', en: 'word.html' }],
  short: [
    ...SHORT_STRINGS.filter(({ id }) => id === 'Group.Label' || id === 'Open.Label'),
    { id: 'GetStarted.Title', ja: '数値と表を文書に挿入できます', en: 'Figures and tables for your text' },
  ],
  long: [
    {
      id: 'Open.Description',
      ja: '政府のサイバーセキュリティ予算の数値を脚注つきで、表を出典つきで挿入し、あとから更新します。',
      en: "Inserts figures of Japan's cybersecurity budget with footnotes, and tables with their source, and brings them up to date.",
    },
    {
      id: 'GetStarted.Description',
      ja: '［ホーム］タブのcyberbudgetを開き、挿入する表か数値を選びます。挿入した数値は「文書」で今の値と比べ、更新できます。',
      en: 'Open cyberbudget on the Home tab and choose a table or a figure. Under Document, inserted figures are compared with what the documents say now.',
    },
  ],
};

/**
 * What the manifest's resids stand for: icons, addresses (the functions' metadata per language) and
 * texts.
 */
export const resources = (baseUrl: string, { addresses, short, long }: Resources): XmlNode =>
  element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ICON_SIZES.map((size) =>
        element('bt:Image', { id: `Icon.${size}`, DefaultValue: `${baseUrl}icon-${size}.png` }),
      ),
    ),
    element(
      'bt:Urls',
      {},
      addresses.map(({ id, ja, en }) =>
        entry('bt:Url', { id, ja: `${baseUrl}${ja}`, en: `${baseUrl}${en}` }),
      ),
    ),
    element(
      'bt:ShortStrings',
      {},
      short.map((text) => entry('bt:String', text)),
    ),
    element(
      'bt:LongStrings',
      {},
      long.map((text) => entry('bt:String', text)),
    ),
  ]);

const entry = (name: string, { id, ja, en }: Text): XmlNode =>
  element(
    name,
    { id, DefaultValue: en },
    ja === en ? [] : [element('bt:Override', { Locale: 'ja-JP', Value: ja })],
  );
