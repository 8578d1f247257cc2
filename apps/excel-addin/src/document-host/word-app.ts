/**
 * The Word that a host works in. Handed over, so that tests hand over Microsoft's client in Node.
 */
export interface WordApp {
  readonly word: Pick<typeof Word, 'run'>;
  /** Whether this Word has a requirement set: "WordApi", "1.5". */
  readonly has: (set: string, version: string) => boolean;
  /** Draws an SVG as PNG, in base64; null where it cannot. */
  readonly draw: (svg: string) => Promise<Drawn | null>;
}

/** A picture and its size in pixels. */
export interface Drawn {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

export const hasFootnotes = ({ has }: WordApp): boolean => has('WordApi', '1.5');
