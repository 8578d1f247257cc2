import type { Words } from './words.ts';

export const ja: Words = {
  languageName: '日本語',
  siteName: 'サイバーセキュリティ予算',
  navigation: 'サイト内の移動',
  places: [
    { name: '試す', folder: 'workbench/' },
    { name: 'Excel', folder: 'excel/' },
    { name: 'Google スプレッドシート', folder: 'sheets/' },
    { name: 'ダウンロード', folder: 'downloads/' },
    { name: '収録範囲', folder: 'coverage/' },
  ],
  footerPlaces: [
    { name: '数値の誤りを知らせる', folder: 'report/' },
    { name: '収録範囲', folder: 'coverage/' },
  ],
  unofficial:
    'このサイトは非公式のもので、政府とは関係ありません。数値は公表資料を機械で読み取ったもので、正本は公表資料です。',
  privacy: 'プライバシー',
  licences: 'ライセンス',
  front: {
    lead: '政府が毎年公表するサイバーセキュリティ予算の資料を、表計算の関数と表で使えます。どの数値からも、記載された頁と行をたどれます。',
    tryIt: 'ブラウザーで試す',
    excel: 'Excelで使う',
    sheets: 'Google スプレッドシートで使う',
    files: 'ファイルをダウンロード',
    numbersHeading: (year) => `府省庁別の予算（${year}）`,
    chartText: (year) => `府省庁別の掲載額と推計額の棒グラフ（${year}）。同じ数値が上の表にあります。`,
    sections: [
      {
        heading: '数字は三つある',
        paragraphs: [
          '資料が金額を示すのは、総額、分野ごとの総額、主な施策例の三つです。府省庁については割合しか示しません。そこで、府省庁の「予算」と呼べる数字が三つあり、どれを使うかで大きく違います。',
          '掲載額は、資料が挙げた主な施策例の合計です。推計額は、割合に総額をかけたものです。下限と上限は、四捨五入を考えたときに推計額が取りうる範囲です。このサイトと関数は、この三つを取り違えません。',
        ],
      },
      {
        heading: '誰のためのものか',
        paragraphs: [
          '政策を調べる人、記者、国会議員の事務所、自治体の情報セキュリティ担当者、セキュリティ製品の事業者のために作りました。=CYBERBUDGET("総務省") と入力すれば数値が出て、その出典も関数で出せます。',
        ],
      },
    ],
    allFigures: 'この資料のすべての数値',
  },
  edition: {
    name: '数値',
    description: '資料に記載されたすべての数値を、頁と行、原文とともに一覧にしました。',
    fields: '分野別',
    programs: '主な施策例',
    figures: '記載されたすべての数値',
    source: '資料の本文',
    embed: '埋め込み',
    embedText:
      '次のHTMLを貼ると、この版の表やグラフを別のページに表示できます。次の版が出ても、内容は変わりません。グラフの画像には題名、単位、注、出典が入っています。',
  },
  figure: {
    value: '値',
    printed: '原文の表記',
    place: '記載場所',
    seePlace: '記載された行を見る',
    citation: '出典の書き方',
    formula: '数式',
    formulaText: 'Excel、Google スプレッドシート、ワークベンチで同じように使えます。',
    data: 'データ',
    dataText:
      'このページのアドレスに figure.json または figure.csv を付けると、データだけを取得できます。アドレスは変わりません。',
    rounding: (bounds) => `四捨五入された数値です。実際の値の範囲: ${bounds}`,
    copy: 'コピー',
    copied: 'コピーしました',
    notCopied: 'コピーできませんでした。選択してコピーしてください',
    wrong: 'この数値の誤りを知らせる',
    description: (name, value) => `${name}: ${value}。記載された頁と行、原文、出典、数式。`,
    styles: { plain: '日本語', apa: 'APA', bibtex: 'BibTeX' },
    pageNumber: (page) => `${page}頁`,
    kinds: {
      total: '総額',
      field: '分野の総額',
      'field-share': '分野の構成比',
      ministry: '府省庁の公表額',
      'ministry-share': '府省庁の構成比',
      program: '施策の金額',
      component: '内訳',
      part: '内数',
      'other-total': '他年度の総額',
      'other-field': '他年度の分野の総額',
      'other-ministry': '他年度の府省庁の額',
      'other-program': '他年度の施策の金額',
    },
  },
  ministry: {
    description: (name) =>
      `${name}のサイバーセキュリティ予算: 掲載額、推計額、下限と上限、構成比、主な施策例と出典。`,
    numbers: '数値（金額の単位: 億円）',
    programs: '資料が挙げた施策',
    noPrograms: '資料は、この府省庁の施策を挙げていません。',
    printed: '記載された数値',
  },
  field: { description: (name) => `${name}の総額、構成比、主な施策例と出典。` },
  program: {
    description: (name) => `${name}の金額、記載場所、概要。`,
    ministry: '府省庁',
    field: '分野',
    items: {
      bureau: '担当',
      purpose: '目的',
      overview: '概要',
      expectedEffect: '期待される効果',
      target: '対象',
      fundingSchemes: '事業の形態',
      recipients: '交付先・実施主体',
    },
    quoted: '以下は資料の本文からの引用です。',
  },
  source: {
    title: (page) => `資料の本文 ${page}頁`,
    description: '公表資料から取り出した本文です。数値のある行に印を付けました。',
    text: '公表資料から取り出したテキストです。行番号はこのテキストの行（資料全体の通し番号）です。図や段組みの見た目は残っていません。',
    previous: '前の頁',
    next: '次の頁',
    figuresHere: 'この頁の数値',
    line: (line) => `${line}行`,
  },
  downloads: {
    title: 'ダウンロード',
    description: 'すべての数値と表を、表計算、データベース、統計ソフトで読めるファイルにしました。',
    file: 'ファイル',
    content: '内容',
    size: '大きさ',
    contents: {
      xlsx: 'Excel ブック（表ごとのシートと数式、グラフ、数値と出典）',
      'xlsx-functions':
        'アドインなしで =CYBERBUDGET(…) が計算できるブック（Excel 365・2024用。試作、Excelでは未確認）',
      docx: 'Word 文書（表、注、脚注の出典、グラフ）',
      csv: 'CSV（UTF-8、Excelでそのまま開けます）',
      json: 'JSON（数値と表）',
      parquet: 'Parquet（DuckDB、pandas、BigQueryなど）',
      datapackage: 'Fiscal Data Package（zip）',
      'datapackage-v2': 'Data Package 2.0（zip）',
      'chart-ministry': 'グラフ 府省庁別（SVG）',
      'chart-field': 'グラフ 分野別（SVG）',
      'chart-trend': 'グラフ 推移（SVG）',
      'vega-lite-ministry': 'グラフ 府省庁別（Vega-Lite）',
      'vega-lite-field': 'グラフ 分野別（Vega-Lite）',
      'vega-lite-trend': 'グラフ 推移（Vega-Lite）',
      dcat: 'ファイルの目録（DCAT、JSON-LD）',
      sums: 'SHA-256 の一覧',
    },
  },
  excel: {
    title: 'Excelで使う',
    description: 'このサイトからアドインを読み込み、=CYBERBUDGET("総務省") をExcelで使う手順。',
    withAddress: [
      '上のボタンで manifest.xml を保存します。',
      'Web版のExcelでブックを開き、［ホーム］→［アドイン］→［その他のアドイン］→［個人用アドイン］→［個人用アドインのアップロード］で、保存したファイルを選びます。組織で使う場合は、管理者がMicrosoft 365 管理センターの［統合アプリ］から配布できます。',
      '空いているセルに =CYBERBUDGET("総務省") と入力します。33.9（億円）が出れば使えています。',
    ],
    withoutAddress:
      'このサイトのアドレスがまだ決まっていないため、マニフェストは入っていません。サイトを作るときに SITE_URL を指定すると、このページからアドインを読み込めるようになります。',
    manifest: 'manifest.xml を保存',
    removal:
      '使用をやめるときは、同じ画面でアドインを削除します。ブックに残る数式は、作業ウィンドウの「配布用にする」で先に値に変えられます。',
    pictures: {
      workbench:
        '数式の答えと作業ウィンドウ。ワークベンチ（このサイトのデモ）で同じアドインを動かした画面で、Excelの画面ではありません。',
      pane: '作業ウィンドウの「挿入」。表、年度、単位を選んで［挿入］を押します。',
    },
    limits: [
      'アドインのファイルはこのサイトから、Office.js はMicrosoftのサーバーから読み込まれます。入力した内容は送られません。',
      'Excelそのものでの動作は、まだ確認していません。',
    ],
  },
  sheets: {
    title: 'Google スプレッドシートで使う',
    description: 'スクリプトを貼り付けて、=CYBERBUDGET("総務省") をGoogle スプレッドシートで使う手順。',
    steps: [
      'スプレッドシートを開き、［拡張機能］→［Apps Script］を選びます。',
      'エディタの「コード.gs」の中身を消し、上のボタンでコピーした Code.js を貼り付けます。',
      'ファイルの［＋］→［HTML］で「Sidebar」という名前のファイルを作り、中身を消して Sidebar.html を貼り付けます。',
      '［プロジェクトの設定］で「appsscript.json」を表示し、上のボタンでコピーした内容に置き換えて保存します。',
      'スプレッドシートに戻って再読み込みし、=CYBERBUDGET("総務省") と入力します。33.9（億円）が出れば使えています。',
    ],
    pictures: {
      table:
        'サイドバーの「挿入」で入れた表とグラフ。ワークベンチ（このサイトのデモ）の画面で、Google スプレッドシートの画面ではありません。',
      pane: 'メニューから開くサイドバー。表、年度、単位を選んで［挿入］を押します。',
    },
    copyCode: 'Code.js をコピー',
    copySidebar: 'Sidebar.html をコピー',
    manifest: 'appsscript.json をコピー',
    limits: [
      'スクリプトが求める権限は、開いているスプレッドシートとサイドバーの表示だけです。',
      'Googleのサーバーでの動作は、まだ確認していません。',
    ],
  },
  coverage: {
    title: '収録範囲',
    description: 'どの資料の何が入っていて、何が入っていないか。',
    sections: [
      {
        heading: '入っているもの',
        paragraphs: [
          '公表資料に記載された総額、分野ごとの総額と割合、府省庁ごとの割合、主な施策例の金額と説明頁です。記載された金額と割合は一つ残らず用途を確かめています。',
        ],
      },
      {
        heading: '入っていないもの',
        paragraphs: [
          '資料が挙げていない施策の金額。資料が「サイバーセキュリティに関する予算として切り分けられない」とした経費。決算、執行額、契約額。地方自治体や民間の予算。',
          '独立行政法人などへの交付額は、資料が記載しないかぎり分かりません。',
          '他の年度の総額は、他の公表物が伝えるものを「推移」の表だけに、出典つきで載せています。関数の答えには使いません。',
        ],
      },
    ],
  },
  report: {
    title: '数値の誤りを知らせる',
    description: '数値の誤りを知らせるための文面を作ります。',
    intro: '次の三つを埋めると、知らせるための文面ができます。このページは何も送信しません。',
    labels: {
      address: '誤っている数値のページのアドレス',
      expected: '正しいと思う値',
      evidence: 'そう考える理由（資料の頁と行など）',
    },
    compose: '文面をコピー',
    where: 'コピーした文面を、このソフトウェアのリポジトリの Issues に貼り付けてください。',
  },
};
