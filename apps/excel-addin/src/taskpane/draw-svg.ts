import type { Drawn } from '../document-host/word-app.ts';

/** Pixels of a picture to one of the drawing, so that it is sharp on paper. */
const SCALE = 2;

/** Draws an SVG as PNG with the fonts of this machine; null where the page cannot. */
export async function drawSvg(svg: string): Promise<Drawn | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const ink = canvas.getContext('2d');
  if (ink === null || canvas.width === 0) return null;
  ink.drawImage(image, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL('image/png');
  return { base64: address.slice(address.indexOf(',') + 1), width: canvas.width, height: canvas.height };
}
