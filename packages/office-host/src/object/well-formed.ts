const TAG =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)((?:\s+[\p{L}_][\p{L}\p{N}_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/gu;
const LOOSE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i;
/** Everything but the characters of XML 1.0, production 2. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Whether a text is well-formed XML with one root, as far as it has no document type: Excel keeps
 * no other. Source: W3C, Extensible Markup Language 1.0, section 2.1.
 */
export function isWellFormed(xml: string): boolean {
  if (LOOSE_AMPERSAND.test(xml) || NO_CHARACTER.test(xml)) return false;
  const open: string[] = [];
  let [roots, end] = [0, 0];
  for (const match of xml.matchAll(TAG)) {
    const between = xml.slice(end, match.index);
    if (between.includes('<') || (open.length === 0 && between.trim() !== '')) return false;
    end = match.index + match[0].length;
    const [, closing, name, , empty] = match;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
  }
  return roots === 1 && open.length === 0 && xml.slice(end).trim() === '';
}
