const { LC_ALL, LANG } = process.env;
const isJapanese = /^ja/i.test(LC_ALL || LANG || Intl.DateTimeFormat().resolvedOptions().locale);

/** What `start` says, in the language of the terminal. */
export const words = isJapanese
  ? {
      installing: 'ワークベンチに要るパッケージを入れています',
      building: 'ワークベンチを組み立てています',
      failed: '用意できませんでした。上の記録を添えてお知らせください。',
      throughPnpm: 'npx --yes pnpm@10.34.9 start で起動してください。',
      title: 'サイバーセキュリティ予算 ワークベンチ',
      opened: 'ブラウザーに渡しました。開かないときは上のリンクを開いてください。',
      open: '上のリンクをブラウザーで開いてください。',
      end: 'Ctrl+C で終了します。',
    }
  : {
      installing: 'Installing the packages of the workbench',
      building: 'Building the workbench',
      failed: 'It could not be prepared. The lines above say why.',
      throughPnpm: 'Start it by npx --yes pnpm@10.34.9 start',
      title: 'Cybersecurity budget: the workbench',
      opened: 'Handed to your browser. If it does not open, open the link above.',
      open: 'Open the link above in a browser.',
      end: 'Ctrl+C ends it.',
    };
