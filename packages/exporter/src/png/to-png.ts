import { createCanvas, GlobalFonts, Image } from '@napi-rs/canvas';

/**
 * Families with Japanese, any of which will do: those that the SVG itself asks for, in its order,
 * and one that comes with Windows.
 */
const JAPANESE = [
  'Noto Sans CJK JP',
  'Noto Sans JP',
  'Hiragino Sans',
  'Hiragino Kaku Gothic ProN',
  'Yu Gothic',
  'Meiryo',
  'IPAGothic',
  'BIZ UDPGothic',
];

/** The font that pictures are drawn with; undefined where this machine has none with Japanese. */
export const japaneseFont = (): string | undefined => JAPANESE.find((family) => GlobalFonts.has(family));

/**
 * An SVG of this package drawn as PNG, for where SVG cannot be shown.
 * @param scale pixels of the picture for one of the SVG
 * @returns null where this machine has no font with Japanese: every word would be a row of boxes
 */
export async function toPng(svg: string, scale = 2): Promise<Uint8Array | null> {
  const font = japaneseFont();
  if (font === undefined) return null;
  const image = new Image();
  const loaded = new Promise<void>((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = reject;
  });
  image.src = Buffer.from(enlarged(withFont(svg, font), scale));
  await loaded;
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return new Uint8Array(await canvas.encode('png'));
}

/** The drawing library takes one family, not a list. */
const withFont = (svg: string, family: string): string =>
  svg.replace(/font-family="[^"]*"/, `font-family="${family}"`);

/** Drawn large from the start, so that lines and letters are sharp. */
const enlarged = (svg: string, scale: number): string =>
  svg.replace(/ (width|height)="(\d+)"/g, (whole, side: string, pixels: string, offset: number) =>
    offset < svg.indexOf('>') ? ` ${side}="${Number(pixels) * scale}"` : whole,
  );
