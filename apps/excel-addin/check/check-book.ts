import { columnLetters, type Language } from '@cyberbudget/core';
import { writeBook } from '@cyberbudget/exporter/book';
import { PLACES, type Place } from './check.ts';
import { answerTo, CHECKS } from './checks.ts';

type Sheet = Parameters<typeof writeBook>[0]['sheets'][number];

const WORDS = {
  ja: {
    title: 'cyberbudget 実物での確認',
    form: '記入用',
    people: ['見た人', '日付', 'Excelの版（ファイル→アカウント）'],
    head: ['番号', 'すること', '入力する数式', '見えるはずのもの', '答え'],
    notes: '気づいたこと',
    results: ['このとおり', '違った', '試せない'],
    sheets: { try: '試す', edge: '端', protected: '保護', hidden: '非表示' },
    merged: '結合されたセル',
    far: '最後の行の値',
    guarded: 'このシートは保護されています。',
  },
  en: {
    title: 'cyberbudget seen in the real applications',
    form: 'Form',
    people: ['Seen by', 'Date', 'Version of Excel (File, Account)'],
    head: ['No.', 'What to do', 'Formula to type', 'What should be seen', 'Answer'],
    notes: 'Notes',
    results: ['as it should be', 'otherwise', 'could not try'],
    sheets: { try: 'Try', edge: 'Edge', protected: 'Protected', hidden: 'Hidden' },
    merged: 'merged cells',
    far: 'a value in the last row',
    guarded: 'This sheet is protected.',
  },
} as const;

const PLACE_NAMES = Object.keys(PLACES) as readonly Place[];
const LAST_ROW = 1_048_575;
const FORM_HEAD = 4;
const bold = { font: { bold: true } } as const;
const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** A workbook with a form to fill in for what is to be looked at, and sheets to try it on. */
export function checkBook(language: Language): Promise<Uint8Array> {
  const { title, sheets: names, merged, far, guarded } = WORDS[language];
  const cells = (entries: readonly (readonly [string, string])[]): NonNullable<Sheet['cells']> =>
    new Map(entries.map(([place, value]) => [place, { value }]));
  return writeBook(
    {
      properties: { title, creator: 'cyberbudget' },
      sheets: [
        formSheet(language),
        {
          name: names.try,
          cells: cells([['3,1', merged]]),
          merges: [{ startRow: 3, startCol: 1, endRow: 4, endCol: 2 }],
        },
        // A text that looks like one of our formulas, and a sheet that is used to its last row.
        {
          name: names.edge,
          cells: cells([
            ['0,0', '=CYBERBUDGET()'],
            [`${LAST_ROW},0`, far],
          ]),
        },
        { name: names.protected, cells: cells([['0,0', guarded]]), protection: { sheet: true } },
        { name: names.hidden, cells: cells([['0,0', names.hidden]]), hidden: true },
      ],
    },
    language,
  );
}

function formSheet(language: Language): Sheet {
  const { title, form, people, head, notes, results } = WORDS[language];
  const places = PLACE_NAMES.map((place) => PLACES[place][language]);
  const rows = CHECKS.map((check, at) => [
    at + 1,
    check.act[language],
    check.formula ?? '',
    check.seen[language],
    answerTo(check, language),
    ...PLACE_NAMES.map((place) => (check.places.includes(place) ? '' : '—')),
    '',
  ]);
  const cells: NonNullable<Sheet['cells']> = new Map();
  for (const [at, name] of [title, ...people].entries()) cells.set(`${at},0`, { value: name, style: bold });
  for (const [at, value] of [...head, ...places, notes].entries())
    cells.set(`${FORM_HEAD},${at}`, { value, style: bold });
  for (const [down, row] of rows.entries())
    for (const [at, value] of row.entries())
      cells.set(`${FORM_HEAD + 1 + down},${at}`, { value, style: wrapped });
  const [first, last] = [FORM_HEAD + 2, FORM_HEAD + 1 + CHECKS.length];
  return {
    name: form,
    columns: [6, 46, 34, 46, 26, ...places.map(() => 16), 40].map((width) => ({ width })),
    cells,
    freezePane: { rows: FORM_HEAD + 1 },
    dataValidations: [
      {
        type: 'list',
        values: [...results],
        allowBlank: true,
        range: `F${first}:${columnLetters(4 + PLACE_NAMES.length)}${last}`,
      },
    ],
  };
}
