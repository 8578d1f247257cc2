import type { Texts } from '../language/texts.ts';
import { TRY_CELL } from '../sample-book/first-sheet.ts';
import { sampleBook } from '../sample-book/sample-book.ts';
import type { OpenSheet, SavedBook } from '../sheet/open-sheet.ts';
import { type Keeper, keepChanges } from './keep-changes.ts';
import { type Kept, readKept, setBookAside } from './kept-book.ts';
import { mayOpen, opened } from './opening-marks.ts';
import { withOwnIds } from './own-ids.ts';
import { tellKeeping, tellOthers } from './tell-keeping.ts';

/**
 * What is kept, without a book that was opened several times and never stood; null where the
 * browser's storage does not answer.
 */
export async function openableBook(): Promise<Kept | null> {
  try {
    const kept = await readKept();
    if (kept.book === null || mayOpen()) return kept;
    await setBookAside();
    return await readKept();
  } catch {
    return null;
  }
}

/**
 * Opens the kept book, or the sample where there is none. A book that cannot be opened is set
 * aside, and the page begins anew.
 */
export async function openKept(
  kept: Kept | null,
  language: Texts['htmlLanguage'],
  open: (saved: SavedBook) => Promise<OpenSheet>,
): Promise<OpenSheet> {
  if (kept === null || kept.book === null) return openSample(language, open);
  try {
    const sheet = await open(withOwnIds(kept.book));
    opened();
    return sheet;
  } catch (error) {
    opened();
    await setBookAside().catch(() => Promise.reject(error));
    location.reload();
    return new Promise(() => undefined);
  }
}

/** The cell to try is selected: typing goes where it is asked for. */
async function openSample(
  language: Texts['htmlLanguage'],
  open: (saved: SavedBook) => Promise<OpenSheet>,
): Promise<OpenSheet> {
  const sheet = await open({ workbook: sampleBook(language), records: {} });
  const first = sheet.book.workbook().getActiveSheet();
  first.setActiveRange(first.getRange(TRY_CELL));
  return sheet;
}

export function keepBookOf(sheet: OpenSheet, kept: Kept, texts: Texts): Keeper {
  const keeper: Keeper = keepChanges(sheet, kept.edition, (keeping) =>
    tellKeeping(keeping, () => keeper, texts),
  );
  tellOthers(kept.others, texts);
  return keeper;
}
