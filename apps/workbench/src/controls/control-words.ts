/** Names of the spreadsheet's own controls that have none in its menus. */
export interface ControlWords {
  readonly toolbar: string;
  readonly cellName: string;
  readonly definedNames: string;
  readonly formulaBar: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly actualSize: string;
  readonly notices: string;
}

export const controlWords: Readonly<Record<'ja' | 'en', ControlWords>> = {
  ja: {
    toolbar: '書式と編集',
    cellName: 'セルの番地',
    definedNames: '定義された名前',
    formulaBar: '数式バーの高さを変える',
    addSheet: 'シートを追加',
    allSheets: 'シートの一覧',
    zoom: '拡大率',
    zoomOut: '縮小',
    zoomIn: '拡大',
    actualSize: '100%に戻す',
    notices: 'お知らせ',
  },
  en: {
    toolbar: 'Formatting and editing',
    cellName: 'Cell address',
    definedNames: 'Defined names',
    formulaBar: 'Change the height of the formula bar',
    addSheet: 'Add a sheet',
    allSheets: 'All sheets',
    zoom: 'Zoom',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    actualSize: 'Back to 100%',
    notices: 'Notices',
  },
};
