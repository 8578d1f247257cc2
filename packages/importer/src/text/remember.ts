/** Longer texts are sentences, and come once. */
const LONGEST = 80;
/** So many texts of a kind are kept. */
const MOST = 20_000;

const kept: Map<string, unknown>[] = [];

/**
 * A reader of texts that keeps its answers while a document is read: names, headings and units come
 * again on every page, and several readers ask the same of each.
 * @param read says the same of the same text; nobody changes its answers
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  kept.push(known);
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size < MOST) known.set(text, answer);
    return answer;
  };
}

/** Forgets what was kept: a document was read. */
export function forgetTexts(): void {
  for (const known of kept) known.clear();
}
