import type { CellLook } from '../book.ts';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The methods of a range that change how its cells look. */
export function rangeLooks(dress: (look: CellLook) => object): object {
  return {
    setFontWeight: (weight: string) => dress({ bold: weight === 'bold' }),
    setFontSize: (fontSize: number) => dress({ fontSize }),
    setFontColor: (fontColor: string) => dress({ fontColor }),
    setBackground: (background: string) => dress({ background }),
    setWrap: (wrap: boolean) => dress({ wrap }),
    setVerticalAlignment: (vertical: string) => dress({ vertical }),
    setHorizontalAlignment: (horizontal: string) => dress({ horizontal }),
    // A side that is null stays as it is.
    setBorder: (...sides: readonly (boolean | null)[]) =>
      dress({ borders: SIDES.filter((_, at) => sides[at] === true) }),
  };
}
