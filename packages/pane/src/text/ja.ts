// Every text of the pane in Japanese; en.ts has the same shape.

import type { InsertedFigure } from '../sheet-host/document-host.ts';

export const ja = {
  product: 'サイバーセキュリティ予算',
  otherLanguage: 'English',
  otherLanguageShort: 'EN',
  viewsLabel: '画面の切り替え',
  views: { insert: '挿入', find: '検索', import: '取込', audit: '検算', workbook: 'ブック' },
  busy: '処理中…',
  apart: {
    loading: '資料の残りを読み込んでいます…',
    failed: '資料の残りを読み込めません。接続を確かめて、もう一度お試しください。',
  },
  defect: (reason: string) => `作業ウィンドウで問題が発生しました。ブックは変更されていません。（${reason}）`,
  beginAnew: '再読み込み',
  close: '閉じる',
  back: '一覧へ戻る',
  partMissing: 'この画面を読み込めませんでした。ネットワーク接続を確認して、もう一度お試しください。',
  copy: 'コピー',
  copied: 'コピーしました。',
  copyRefused:
    'このアプリではコピーが許可されていません。下の文字を選択してあります。Ctrl+C（Macは⌘C）でコピーしてください。',
  toCopy: 'コピーする内容',
  colon: '：',
  sourceOf: '出典：',
  show: '表示',
  perhaps: 'もしかして',
  all: 'すべて',
  none: 'なし',
  page: (page: number) => `${page}頁`,
  line: (line: number) => `${line}行`,
  count: (count: number) => `${count}件`,

  insert: {
    heading: '表を挿入する',
    kind: '表',
    kinds: {
      ministry: '府省庁別',
      field: '分野別',
      ranges: '取りうる範囲',
      'ministry-by-field': '府省庁×分野',
      program: '主な施策例',
      findings: '検算',
      year: '年度別',
      trend: '総額の推移',
      editions: '版の比較',
    } as Readonly<Record<string, string>>,
    document: '年度',
    everyDocument: '収録されたすべての年度',
    olderEdition: '比べる前の版',
    unit: '単位',
    form: '挿入する内容',
    forms: { values: '値', live: '数式', native: 'SUMIFS', publication: '公開用' },
    formHelp: {
      values: '数値をそのまま挿入します。アドインのない環境でも同じ表が表示されます。',
      live: '=CYBERBUDGET(…) の数式を入れます。年度を指定するので、あとから資料が増えても変わりません。',
      native: '元データのシートとSUMIFSの数式を入れます。アドインのない環境でも再計算されます。',
      publication:
        '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」に沿った形式です。1セル1データ、値のみ、単位・西暦を明記し、合計行とグラフは含めません。',
    },
    charts: 'グラフ',
    chartKinds: { pie: '円グラフ（資料と同じ）', bar: '棒グラフ（比較用）' },
    noCharts: 'この表にはグラフを付けません。',
    target: '挿入先',
    targets: { selection: '選択中のセルから', 'new-sheet': '新しいシート' },
    preview: 'プレビュー',
    previewOf: (rows: number, columns: number) => `${rows}行×${columns}列`,
    exampleFormula: '数式の例',
    dataSheet: (name: string) => `元データのシート「${name}」も追加します。`,
    action: '挿入',
    copyTable: '表をコピー',
    copyChart: '図をコピー',
    done: (place: string) => `${place} に挿入しました。元に戻すには Ctrl+Z を1回押します。`,
    doneInSteps: (place: string) => `${place} に挿入しました。`,
    atFree: (address: string) => `空いている ${address} に挿入`,
    atNewSheet: '新しいシートに挿入',
    retry: '再試行',
  },

  find: {
    heading: '施策を検索する',
    label: '施策名と説明を検索',
    placeholder: '例：人材　IoT',
    ministry: '府省庁',
    strategyField: '分野',
    document: '年度',
    found: (count: number, total: number) => `${total}件中${count}件`,
    nothing: '該当する施策がありません。検索語を減らすか、府省庁と分野を「すべて」に戻してください。',
    list: '見つかった施策',
    clear: '条件を解除',
    listed: '掲載額',
    printed: '原文',
    place: '記載箇所',
    detailPage: '説明頁',
    bureau: '担当',
    purpose: '目的',
    overview: '概要',
    expectedEffect: '期待される効果',
    target: '対象',
    fundingSchemes: '実施方法（委託・補助等）',
    recipients: '実施主体・交付先',
    components: '内訳',
    parts: '内数',
    otherYears: '他の年度・段階の金額',
    noDetail: 'この施策の説明頁は資料にありません。',
    insertFormula: '数式を挿入',
    insertCitation: '出典を挿入',
    copyAmount: '金額と出典をコピー',
    copyCitation: '出典をコピー',
    inserted: (place: string, _how: Partial<InsertedFigure>) => `${place} に挿入しました。`,
    asCitation: '出典の文',
  },

  import: {
    heading: '資料を取り込む',
    intro:
      '翌年度以降の資料を読み取り、すべての数値を照合します。ファイルがこのコンピューターの外へ送られることはありません。',
    drop: 'ここにファイルをドロップ、または',
    choose: 'ファイルを選択',
    accepted: 'PDF、テキスト（.txt、.csv）',
    acceptedText: 'テキスト（.txt、.csv）。PDFはExcelのアドインかコマンドで読めます。',
    reading: (file: string) => `「${file}」を読んでいます…`,
    cancel: 'キャンセル',
    cancelled: '読み取りをキャンセルしました。',
    read: (title: string) => `「${title}」を読み取りました。`,
    refused: 'この資料は取り込めません。',
    stoppedAt: '読み取りが止まった行',
    report: '数値の照合結果',
    figures: '記載された数値',
    explained: '内容を特定した数値',
    unexplained: '内容が不明な数値',
    warnings: '確認してください',
    notices: 'お知らせ',
    clean: 'すべての数値の内容を確認できました。',
    uses: {
      field: '集計対象',
      restatement: '再掲',
      component: '内訳',
      part: '内数',
      'other-year': '他の年度',
      'not-budget': '予算額以外',
      unexplained: '内容が不明',
    },
    filter: '種類で絞る',
    figureTable: '数値の一覧',
    columns: { text: '原文', use: '区分', of: '何の数値か', place: '記載箇所' },
    programs: '施策',
    total: '総額',
    keep: 'ブックに保存する',
    keepHelp: '資料はブックに保存され、ブックを共有した人も利用できます。',
    keepCaveat: {
      'no-undo-before': '保存すると、それより前の操作は「元に戻す」で戻せなくなります。',
      'not-in-copies': 'ファイルのコピーには含まれないことがあります。コピーでは取り込み直してください。',
    },
    useOnly: '保存せずに使う',
    kept: (title: string) => `「${title}」をブックに保存しました。`,
    used: (title: string) => `「${title}」を使えるようにしました。`,
    keptHeading: '取り込んだ資料',
    keptNone: '取り込んだ資料はありません。',
    inWorkbook: 'ブックに保存済み',
    inSession: '保存していません',
    byHand: (count: number) => `手で補正${count}件`,
    remove: '削除',
    removed: (title: string) => `「${title}」を削除しました。`,
    consent: {
      heading: 'この資料を使うと、答えが変わります',
      withoutYear: (now: string, next: string) =>
        `年度を省いた数式は、${now}ではなく${next}の数字で答えるようになります。`,
      withYear: (now: string, next: string) =>
        `段階を省いた数式は、${now}ではなく${next}の数字で答えるようになります。`,
      inPlace: (next: string, now: string) =>
        `取り込む${next}が、収録済みの公表資料（${now}）の代わりに答えるようになります。`,
      inPlaceOfImported: (next: string, id: string) =>
        `前に取り込んだ${next}（${id}）の代わりに答えるようになります。`,
      looking: 'このブックの数式を調べています…',
      failed: 'このブックの数式は調べられませんでした。',
      formulas: (count: number) =>
        count === 0
          ? 'このブックに、答えの変わる数式はありません。'
          : `このブックで答えの変わる数式は${count}個です。`,
      open: (count: number) =>
        `年度をほかのセルから取る数式が${count}個あります。セルの年度しだいで、これらも変わります。`,
      more: (count: number) => `ほか${count}個`,
      findings: (count: number) =>
        count === 0 ? '検算に新たな不整合はありません。' : `検算の新たな不整合が${count}件あります。`,
      own: {
        inPlace: '使わずに保存しておく',
        withoutYear: 'その年度を書いた数式だけに使う',
        withYear: '段階まで書いた数式だけに使う',
      },
      agree: {
        inPlace: '公表資料の代わりに使う',
        withoutYear: '年度を省いた数式にも使う',
        withYear: '段階を省いた数式にも使う',
      },
      standing: {
        published: '収録済みの公表資料と同じ内容です。',
        'held-back': '使っていません（公表資料が答えています）。',
        'in-place': '公表資料の代わりに答えています。',
        newest: '年度を省いた数式にも答えています。',
        'first-of-year': '段階を省いた数式にも答えています。',
        'passed-over': 'その年度を書いた数式だけに答えています。',
        'stage-only': '年度と段階を書いた数式だけに答えています。',
        'own-year': 'その年度の数式に答えています。',
      },
      offer: '使いみちを決める…',
      takeBack: '公表資料に戻す',
      given: (title: string) =>
        `「${title}」が答えるようになりました。「取り込んだ資料」でいつでも戻せます。`,
      takenBack: (title: string) => `「${title}」は、ほかの資料の代わりには使われなくなりました。`,
      changedMeanwhile:
        'この資料は、ほかの人が保存し直しました。新しい内容を表示しています。確かめて、もう一度決めてください。',
      waiting: (names: readonly string[]) =>
        `ブックに保存された${names.join('、')}をどこまで使うか、まだ決められていません。今は公表資料が答えています。`,
      decide: '「取込」で決める',
    },
    unread: {
      notice: (names: readonly string[]) =>
        names.length === 0
          ? 'ブックに保存された資料を確認できません。'
          : `ブックに保存された資料を読めません: ${names.join('、')}`,
      look: '「取込」で見る',
      nothingRead: 'ブックに保存された資料を確認できませんでした。',
      one: (name: string) => `保存された資料「${name}」を読めません。`,
      reasons: {
        incomplete: '一部が欠けています。',
        damaged: '内容が破損しています。',
        newer: '新しいバージョンで保存されたものです。アドインを更新してください。',
        mismatched: '内容が別の資料です。',
        refused: '資料として使えない値があります。',
      },
      consequence:
        'この資料によって値が変わりうる数式は、読み取れるようになるか削除するまで #N/A になります。',
      again: '再度読み込む',
      removed: (id: string) => `読めない資料「${id}」を削除しました。`,
    },
    look: '頁で確認',
    lookAndCorrect: '頁で確認して補正',
    keptUnmatched:
      'このブックに保存された補正がこのファイルに合わないため、読み取りを中止しました。別の版のファイルの可能性があります。',
    readWithout: '補正を適用せずに読み取る',
    unreadable: '読み取り中に問題が発生しました。ファイルが破損していないか確認してください。',
    cannotLoad: '読み取り機能を読み込めませんでした。ネットワーク接続を確認して、もう一度お試しください。',
  },

  source: {
    heading: '記載箇所',
    intro: '選択中のセルの数値が記載されている資料の行です。',
    lines: (name: string, count: number) => `${name}の${count}か所`,
    none: 'この数値の根拠となる行は、資料に記載されていません。',
    show: '記載箇所を表示',
    hide: '記載箇所を閉じる',
    open: '頁を表示',
    openAt: (place: string, print: string) => `頁を表示: ${place}「${print}」`,
    byHand: '手で補正',
  },

  audit: {
    heading: '資料の検算',
    intro: '資料に記載された数値が互いに整合しているかを検算した結果です。根拠とした頁と行を示します。',
    document: '年度',
    summary: '判定ごとの件数',
    filter: '判定で絞る',
    expected: '照合先',
    found: '照合値',
    difference: '差',
    allowed: '許容差',
    printed: '資料の記載',
    lines: '記載箇所',
    known: '理由',
    isNew: '新規',
    errata: '公表資料の正誤表を開く',
    insertTable: '検算の表を挿入',
    ok: (known: number) =>
      known === 0
        ? '不整合はありません。'
        : `新たな不整合はありません（確認済み${known}件）。理由は各項目に示します。`,
    notOk: (fresh: number, known: number) =>
      `新たな不整合が${fresh}件あります${known === 0 ? '' : `（ほかに確認済み${known}件）`}。`,
    nothing: 'この判定の項目はありません。',
  },

  inserted: {
    heading: '挿入した表',
    intro: '挿入した表のセルを選択すると、今の資料の数値で更新したり、別の年度の表に変えたりできます。',
    found: (table: string, place: string) => `${table}（${place}）`,
    form: (form: string) => `内容: ${form}`,
    document: '年度',
    upToDate: '最新の内容です。',
    changes: (count: number) => `${count}個のセルが書き換わります。書式とグラフの位置は変わりません。`,
    update: '更新',
    changeYear: '年度を変える',
    done: (count: number, place: string) => `${place} の${count}個のセルを書き換えました。`,
    chartsLeft: 'この表のグラフがあれば、題名の年度を直してください。',
    otherSize: '行数か列数が今の表と異なるため、この場所では書き換えられません。新しいシートに挿入できます。',
    native:
      'SUMIFSの表は元データのシートを参照しているため、この場所では書き換えられません。新しいシートに挿入できます。',
    atNewSheet: '新しいシートに挿入',
    gone: '選択中のセルは、挿入した表の中にありません。',
  },

  workbook: {
    heading: 'ブックと数式',
    twins: '数式の別の書き方',
    twinsIntro: '選択中のセルの数式を、ほかの方法で書いたものです。',
    readSelection: '選択中のセルを読み取る',
    noFormula: '選択中のセルに CYBERBUDGET の数式がありません。数式の入ったセルを選択してください。',
    twin: {
      sheet: 'Excel・Google スプレッドシート（同じ）',
      native: 'SUMIFS（アドインなしで再計算）',
      terminal: 'ターミナル（コマンド）',
      typescript: 'TypeScript',
    },
    needsDataSheet: (name: string) => `シート「${name}」が必要です（挿入で「SUMIFS」を選ぶと入ります）。`,
    computedArgument: '引数がセル参照なので、この書き方は示せません。',
    share: '配布用にする',
    shareIntro:
      'ブックの中の CYBERBUDGET の数式を値に変え、資料・頁・行・原文を新しいシートに書き出します。受け取った人はアドインなしで確認できます。',
    shareFind: '対象を調べる',
    shareFound: (cells: number, sheets: number) => `${sheets}枚のシートの${cells}個の数式が値になります。`,
    shareNone: 'CYBERBUDGET の数式はありません。',
    shareDo: '値に変換',
    shareTurning: (turned: number, all: number) =>
      `値に変換しています（${all.toLocaleString('ja')}個中${turned.toLocaleString('ja')}個）`,
    shareRests: '変換が終わるまで画面は操作できず、途中でキャンセルもできません。',
    shareResting: (all: number) =>
      `${all.toLocaleString('ja')}個の数式を値に変換しています。終わるまで画面は操作できません。`,
    shareStop: 'キャンセル',
    shareStopping: '元に戻しています…',
    shareDone: (count: number, place: string) => `${count}個の数式を値にし、出典を ${place} に書きました。`,
    shareWarning: '数式は失われます。必要な場合は、先にブックのコピーを保存してください。',
    remedy: '#NAME? と表示されるとき',
    remedyIntro:
      'アドインが読み込まれる前に計算されたセルは #NAME? のままになります。作業ウィンドウが開いていればアドインは読み込まれています。再計算してください。',
    recalculate: '数式を再計算',
    recalculated: '再計算しました。#NAME? のままの場合は、ブックを保存して開き直してください。',
    startup: 'ブックを開いたとき自動で読み込む',
    startupHelp:
      'この設定はブックに保存されます。アドインを使えない人に渡す場合はオフにしてください（「配布用にする」でもオフになります）。',
    startupOn: 'このブックを開くと、アドインも読み込まれます。',
    startupOff: '自動読み込みをオフにしました。',
    help: '使い方',
    keys: 'キーボード',
    keyList: [
      ['Alt+1～Alt+5', '画面を切り替える'],
      ['Ctrl+Enter', '表示中の表を挿入する'],
      ['/', '施策を検索する'],
      ['↑ ↓', '一覧内を移動する'],
      ['Enter', '詳細を開く'],
      ['Esc', '一覧へ戻る、メッセージを閉じる'],
    ] as readonly (readonly [string, string])[],
    glossary: '用語と数値の見方',
    about: 'バージョン情報',
    version: (version: string) => `バージョン ${version}`,
    contents: '収録した資料',
    unsupported: (host: string) => `${host} ではこの機能を使えません。`,
  },

  names: {
    notice:
      'このブックには、アドインなしで計算する名前（CYBERBUDGET など）があります。アドインの関数と同じ名前で、どちらが計算するかはExcelで確かめられていません。',
    look: '「ブック」で対処を見る',
  },

  caution: {
    'old-functions':
      '数式の関数がこの画面と別の版です。Excelは古い部品を最長で1日使うことがあります。Excelをすべて閉じて開き直してください。',
    'not-recalculated':
      '資料が変わりましたが、数式を計算し直せませんでした。今の値は前の資料によるものです。',
  },

  failure: {
    'cells-taken': (place: string) => `${place} にはすでに入力があります。上書きはしません。`,
    'protected-sheet': (sheet: string) =>
      `シート「${sheet}」は保護されています。保護を解除するか、別のシートを選択してください。`,
    'protected-cells': (place: string) =>
      `${place} には編集できないように保護されたセルがあります。別の場所を選ぶか、所有者に編集の許可を依頼してください。`,
    'protected-workbook':
      'ブックの構成が保護されていて、シートを追加できません。保護を解除するか、既存のシートのセルを選択してください。',
    'read-only': 'このブックは閲覧専用です。編集できる状態で開き直すか、コピーを作ってお試しください。',
    'access-denied':
      'この操作は許可されませんでした。ブックは変更されていません。ブックの権限（秘密度ラベルなど）やウイルス対策ソフトの設定を、管理者に確認してください。',
    'hidden-sheet': (sheet: string) =>
      `シート「${sheet}」は非表示です。再表示してから、もう一度お試しください。`,
    'editing-cell': 'セルを編集中です。Enter か Esc で編集を終えてから、もう一度お試しください。',
    'merged-cells': (place: string) => `${place} に結合されたセルがあります。別の場所を選択してください。`,
    'table-conflict': (place: string) =>
      `${place} にはテーブルを作れません。結合されたセルやピボットテーブルのない場所を選択してください。`,
    'heading-taken': (heading: string) =>
      `見出し「${heading}」の列がテーブルにもうあります。表は元のままです。その列の見出しを変えてから、もう一度お試しください。`,
    'name-taken': '同じ名前のシートかテーブルができたため、挿入しませんでした。もう一度お試しください。',
    'spill-conflict': (place: string) =>
      `${place} は別の数式のスピル範囲のため、値に変換できません。ブックは変更されていません。その数式を離れた場所に移してください。`,
    'too-large': (rows: number, columns: number) =>
      `${rows}行×${columns}列はシートに入りきりません。上か左のセルを選択してください。`,
    'too-much-to-read':
      'シートが大きすぎて読みきれません。使っていない行と列を削除してから、もう一度お試しください。',
    'connection-lost':
      '接続が切れました。ブックは変更されていません。ネットワーク接続を確認して、もう一度お試しください。',
    unsupported: 'お使いのアプリではこの操作ができません。',
    'invalid-selection':
      '挿入先が分かりません。ワークシートのセルを1つ選択してから（グラフや別のブックを選択しているときは戻ってから）、もう一度お試しください。',
    'storage-full': 'ブックに保存できる大きさを超えました。使わない資料を削除してください。',
    'newer-document':
      '同じ資料が、新しいバージョンで保存されています。上書きはしません。アドインを更新するか、先に削除してください。',
    busy: 'ほかの人の挿入が終わるのを待っています。少し待ってから、もう一度お試しください。',
    stopped: 'キャンセルしました。ブックは元のままです。',
    'not-restored': (sheet: string) =>
      `途中で止まり、すべては元に戻せませんでした。シート「${sheet}」を確認し、必要なら元に戻す（Ctrl+Z）か変更履歴をお使いください。`,
    unknown: (detail: string) =>
      `処理に失敗しました。ブックは変更されていません。もう一度お試しになるか、ブックを開き直してください。（お問い合わせのときにお知らせください: ${detail}）`,
  },
};

/** The shape of the pane's texts, the same in every language. */
export type Text = typeof ja;
