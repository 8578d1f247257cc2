import { encodePng } from './encode-png.ts';

type Color = readonly [red: number, green: number, blue: number];

const GROUND: Color = [16, 68, 112];
const SHIELD: Color = [255, 255, 255];
const BAR: Color = [0, 139, 148];

/** Samples along each side of a pixel: edges are smooth from 16 pixels on. */
const SAMPLES = 4;

/**
 * The product's icon as PNG: three rising bars on a white shield on a dark blue tile with rounded corners.
 * @param size width and height in pixels
 */
export function drawIcon(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixelAt(x, y, size), (y * size + x) * 4);
  }
  return encodePng(size, pixels);
}

function pixelAt(x: number, y: number, size: number): number[] {
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const u = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const v = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const color = colorAt(u, v);
    if (color === null) continue;
    covered += 1;
    for (const channel of [0, 1, 2] as const) sum[channel] += color[channel];
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((total) => Math.round(total / covered)), Math.round((covered * 255) / SAMPLES ** 2)];
}

/** The color at a place of the unit square, null outside the tile. */
function colorAt(u: number, v: number): Color | null {
  if (!inTile(u, v)) return null;
  if (!inShield(u, v)) return GROUND;
  return BARS.some(({ left, top }) => u >= left && u < left + BAR_WIDTH && v >= top && v < 0.655)
    ? BAR
    : SHIELD;
}

const CORNER = 0.19;

function inTile(u: number, v: number): boolean {
  const beyond = (at: number): number => Math.max(0, CORNER - at, at - (1 - CORNER));
  return Math.hypot(beyond(u), beyond(v)) <= CORNER;
}

/** Straight sides above, an arch to the point below. */
function inShield(u: number, v: number): boolean {
  const halfWidth = 0.335;
  if (v < 0.135 || v > 0.885) return false;
  if (v <= 0.5) return Math.abs(u - 0.5) <= halfWidth;
  return Math.abs(u - 0.5) <= halfWidth * Math.sqrt(1 - ((v - 0.5) / 0.385) ** 2);
}

const BAR_WIDTH = 0.125;
const BARS = [
  { left: 0.25, top: 0.5 },
  { left: 0.4375, top: 0.39 },
  { left: 0.625, top: 0.25 },
];
