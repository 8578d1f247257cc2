import { desktopFormFactor, officeApp, openButton, type Publication } from './parts.ts';
import { resources, WORD_RESOURCES } from './resources.ts';

/** Ids of its own: it is another add-in than Excel's, from the same folder. */
const IDS = {
  published: '7b0c5a1e-93f4-4d8e-a6c2-5f1d8e2b7a94',
  development: 'c4e81f27-6a0d-4b35-9e72-18d3b5f6c0ad',
};

/**
 * The manifest for Word. Requirements hold for every host of a manifest (OfficeDev/office-js issue
 * 1878), and Excel's ask for a shared runtime and ExcelApi: so Word has a manifest of its own,
 * which asks for what Word 2019 has. What is newer (footnotes) is asked for at run time.
 */
export const wordManifest = (publication: Publication): string =>
  officeApp(
    {
      ids: IDS,
      name: { ja: 'cyberbudget Word版', en: 'cyberbudget for Word' },
      description: {
        ja: '政府のサイバーセキュリティ予算の数値と表を、資料の該当行を示す脚注と出典つきで文書に挿入し、あとから更新します。',
        en: "Japan's cybersecurity budget in Word: figures with footnotes and tables with their source, each traced to the line it is printed on, and kept up to date.",
      },
      help: { ja: 'word-ja.html', en: 'word.html' },
      host: 'Document',
      sets: { WordApi: '1.3' },
      // A button for the pane: no runtime, no functions, nothing runs while the pane is closed.
      overrides: [desktopFormFactor([openButton()])],
      resources: resources(publication.baseUrl, WORD_RESOURCES),
    },
    publication,
  );
