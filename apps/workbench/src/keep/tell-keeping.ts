import { offerDownload } from '../download/offer-download.ts';
import type { Texts } from '../language/texts.ts';
import { showNotice } from '../page/notices.ts';
import type { Keeper, Keeping } from './keep-changes.ts';
import { forgetOthers, tryAgain } from './kept-book.ts';
import { readableBook } from './readable-book.ts';

/** Says what became of the last change, and nothing while it is kept. */
export function tellKeeping(keeping: Keeping, keeper: () => Keeper, texts: Texts): void {
  document.documentElement.dataset['kept'] = String(keeping === 'kept');
  // What was said of the change before stays true until it is known what becomes of this one.
  if (keeping === 'waiting') return;
  if (keeping === 'kept') showNotice('kept', null);
  else if (keeping === 'failed') showNotice('kept', { text: texts.notKept, actions: [] });
  else
    showNotice('kept', {
      text: texts.elsewhere.text,
      actions: [
        { name: texts.elsewhere.open, run: () => location.reload() },
        { name: texts.elsewhere.takeOver, run: () => void keeper().takeOver() },
      ],
    });
}

/** Offers what was kept and could not be opened; nothing where there is nothing of the kind. */
export function tellOthers(others: readonly unknown[], { others: words }: Texts): void {
  if (others.length === 0) return;
  const canBeTried = others.some((other) => readableBook(other) !== null);
  const again = async (): Promise<void> => {
    await tryAgain();
    location.reload();
  };
  const forget = async (): Promise<void> => {
    await forgetOthers();
    showNotice('others', null);
  };
  showNotice('others', {
    text: words.text,
    actions: [
      ...(canBeTried ? [{ name: words.tryAgain, run: () => void again() }] : []),
      { name: words.download, run: () => download(others) },
      { name: words.forget, run: () => void (confirm(words.forgetQuestion) && forget()) },
    ],
  });
}

function download(others: readonly unknown[]): void {
  const { buffer } = new TextEncoder().encode(JSON.stringify(others, null, 1));
  offerDownload(buffer, 'cyberbudget-workbench.json', 'application/json');
}
