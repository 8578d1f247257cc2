/**
 * Bytes of a request, and of an answer, that Excel on the web takes: 5 MB each way. Source:
 * Microsoft's "Resource limits and performance optimization for Office Add-ins", Excel add-ins.
 */
const MOST_BYTES = 5 * 1024 * 1024;

/** Whether a batch, or the answer to one, is more than goes over the wire. */
export function isTooLarge(message: object): boolean {
  const text = JSON.stringify(message);
  // A character is at least one byte and, written in JSON, at most three.
  if (text.length > MOST_BYTES) return true;
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;
}
