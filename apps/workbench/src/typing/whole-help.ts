/**
 * The help of a function. The spreadsheet draws it anew for every formula, and folded, whatever a
 * person chose before.
 */
const HELP = '.univer-w-\\[250px\\]';
const FOLD = `${HELP} div[style*="rotateZ("]`;
const FOLDED = `${HELP} div[style*="rotateZ(90deg)"]`;

/**
 * What the list of values takes beside the help; with less room it stands below, where the help
 * would unfold.
 */
const BESIDE = 310;

/** Unfolds the help of a function's arguments when it appears, until a person folds it. */
export function unfoldHelp(): void {
  let isWanted = true;
  document.addEventListener(
    'click',
    ({ target, isTrusted }) => {
      const fold = target instanceof Element ? target.closest(FOLD) : null;
      if (isTrusted && fold !== null) isWanted = fold.matches(FOLDED);
    },
    { capture: true },
  );
  const unfold = (): void => {
    const folded = document.querySelector<HTMLElement>(FOLDED);
    const right = folded?.closest(HELP)?.getBoundingClientRect().right ?? innerWidth;
    if (isWanted && right + BESIDE <= innerWidth) folded?.click();
  };
  // A frame later it stands at its place.
  const watching = new MutationObserver(() => {
    if (document.querySelector(FOLDED) !== null) requestAnimationFrame(unfold);
  });
  watching.observe(document.body, { childList: true, subtree: true });
}
