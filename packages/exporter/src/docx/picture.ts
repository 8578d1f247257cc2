import { element, type XmlNode } from '@cyberbudget/core';

/** A picture of the file: its bytes, and what it says for those who do not see it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly title: string;
  readonly description: string;
}

/** English metric units in a point and in the width between the margins: 170 mm. */
const WIDTH = 170 * 36_000;

/** Word shows no more of a description. */
const LONGEST = 2_000;

/** A picture in the line, as wide as the text. @param number from 1, which names it in the file */
export function wordPicture({ png, title, description }: Picture, number: number): XmlNode {
  const size = new DataView(png.buffer, png.byteOffset + 16, 8);
  const height = Math.round((WIDTH * size.getUint32(4)) / size.getUint32(0));
  const extent = { cx: WIDTH, cy: height };
  const name = { id: number, name: title, descr: description.slice(0, LONGEST) };
  return element('w:r', {}, [
    element('w:drawing', {}, [
      element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
        element('wp:extent', extent),
        element('wp:docPr', name),
        element('a:graphic', { 'xmlns:a': MAIN }, [
          element('a:graphicData', { uri: PICTURE }, [
            element('pic:pic', { 'xmlns:pic': PICTURE }, [
              element('pic:nvPicPr', {}, [
                element('pic:cNvPr', { id: number, name: pictureName(number) }),
                element('pic:cNvPicPr', {}),
              ]),
              element('pic:blipFill', {}, [
                element('a:blip', { 'r:embed': `picture${number}` }),
                element('a:stretch', {}, [element('a:fillRect', {})]),
              ]),
              element('pic:spPr', {}, [
                element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', extent)]),
                element('a:prstGeom', { prst: 'rect' }, [element('a:avLst', {})]),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
}

export const pictureName = (number: number): string => `picture${number}.png`;

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
