/**
 * What is copied: the same for programs that take HTML, that take plain text, and that take a
 * picture.
 */
export interface Copied {
  /** null for what must arrive as plain text, such as a formula. */
  readonly html: string | null;
  readonly plain: string;
  readonly picture?: Blob;
}

/**
 * Puts something on the clipboard; call it within the click. A page in a frame of another site may
 * not use the clipboard's own interface, which Excel on the web does not permit, but a command of
 * the page that a person asked for it may.
 * @returns whether it is there
 */
export async function copyRich(copied: Copied): Promise<boolean> {
  const isDone = copiedByCommand(copied);
  // A command takes no picture: where the interface is permitted it goes there with the rest.
  if (isDone && copied.picture === undefined) return true;
  return (await copiedByInterface(copied)) || isDone;
}

/** Writes both forms in the place of what a copying would have written. */
export function writeCopied(event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>, copied: Copied) {
  if (event.clipboardData === null) return false;
  event.preventDefault();
  if (copied.html !== null) event.clipboardData.setData('text/html', copied.html);
  event.clipboardData.setData('text/plain', copied.plain);
  return true;
}

function copiedByCommand(copied: Copied): boolean {
  let isWritten = false;
  const listen = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    isWritten = writeCopied(event, copied);
  };
  document.addEventListener('copy', listen, { capture: true });
  const deselect = selectSomething();
  try {
    return document.execCommand('copy') && isWritten;
  } catch {
    return false;
  } finally {
    deselect();
    document.removeEventListener('copy', listen, { capture: true });
  }
}

/**
 * WebKit copies only where something is selected. @returns how what was selected before is selected
 * again
 */
function selectSomething(): () => void {
  const selection = document.getSelection();
  if (selection === null) return () => {};
  const before = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const select = (ranges: readonly Range[]): void => {
    selection.removeAllRanges();
    for (const range of ranges) selection.addRange(range);
  };
  const range = document.createRange();
  range.selectNodeContents(document.body);
  select([range]);
  return () => select(before);
}

async function copiedByInterface({ html, plain, picture }: Copied): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      ...(html === null ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      ...(picture === undefined ? {} : { [picture.type]: picture }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
