/** Columns of a line of prose. */
export const COLUMNS = 100;

const JAPANESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/g;

/** The columns that a line takes: a character of Japanese takes two. */
export const widthOf = (line: string): number => line.length + (line.match(JAPANESE)?.length ?? 0);

/**
 * Lines that stay as they are: blank, headings, tables, HTML, quotations, rules, definitions of
 * links.
 */
const APART = /^\s*$|^ {0,3}(?:#{1,6} |\||<|>|---+$|\[[^\]]+\]: )/;
const ITEM = /^(\s*(?:[-*]|\d+\.) +)(.*)$/;

/**
 * Markdown with its prose wrapped: a paragraph or an item with a line that is too long is filled
 * anew, all else stays. Nothing is parted but at a blank or behind 。 and 、, and never inside of
 * `code`.
 */
export function wrapProse(text: string, columns: number = COLUMNS): string {
  const wrapped: string[] = [];
  for (const block of blocksOf(text.split('\n')))
    wrapped.push(...(block.isProse ? refilled(block, columns) : block.lines));
  return wrapped.join('\n');
}

interface Block {
  readonly isProse: boolean;
  readonly lines: readonly string[];
}

/** Paragraphs and items each for itself, and what lies between them. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: { isProse: boolean; lines: string[] }[] = [];
  let isCode = false;
  let open: { isProse: boolean; lines: string[] } | null = null;
  for (const line of lines) {
    const isFence = /^\s*```/.test(line);
    const isIndentedCode = open === null && /^ {4}/.test(line);
    if (isFence || isCode || isIndentedCode || APART.test(line)) {
      blocks.push({ isProse: false, lines: [line] });
      open = null;
      if (isFence) isCode = !isCode;
      continue;
    }
    if (open === null || ITEM.test(line)) {
      open = { isProse: true, lines: [] };
      blocks.push(open);
    }
    open.lines.push(line);
    if (/ {2}$|\\$/.test(line)) open = null;
  }
  return blocks;
}

function refilled({ lines }: Block, columns: number): readonly string[] {
  if (lines.every((line) => widthOf(line) <= columns)) return lines;
  const [first = ''] = lines;
  const start = ITEM.exec(first)?.[1] ?? /^\s*/.exec(first)?.[0] ?? '';
  const filled = fill(joined([first.slice(start.length), ...lines.slice(1)]), columns - widthOf(start));
  return filled.map((line, index) => `${index === 0 ? start : ' '.repeat(start.length)}${line}`);
}

const isJapanese = (character: string): boolean => widthOf(character) === 2;

/**
 * Lines as one: between Japanese characters, and beside Japanese punctuation, a line end was no
 * blank.
 */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => {
      const [left = '', right = ''] = [text.at(-1), line[0]];
      const isTight =
        (isJapanese(left) && isJapanese(right)) || /[。、・（「]/.test(left) || /[。、・）」]/.test(right);
      return `${text}${isTight ? '' : ' '}${line}`;
    });
}

/** What would begin a list, a heading, a table or a quotation if a line began with it. */
const MARKUP = /^(?:[-+*#>|=]|\d+\.)(?:\s|$)|^[#>|]/;

function fill(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const isRoomy = widthOf((line + piece).trimEnd()) <= columns;
    if (line === '' || isRoomy || MARKUP.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/**
 * Words with the blank behind them, Japanese up to its next 。 or 、 and a list of links at its ・;
 * code whole.
 */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let isCode = false;
  for (const part of text.split(/(?<=\s)(?!\s)|(?<=[。、])(?![。、」）\]\s])|(?<=・)(?=\[)/)) {
    if (isCode) pieces[pieces.length - 1] += part;
    else pieces.push(part);
    if ((part.split('`').length - 1) % 2 === 1) isCode = !isCode;
  }
  return pieces;
}
