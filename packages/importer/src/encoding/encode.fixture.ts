/**
 * Encodes text for tests, where the platform only decodes: by the characters that each pair of
 * bytes decodes to.
 */
export function encodeAs(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

function tableOf(encoding: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let byte = 0; byte < 0x80; byte++) add([byte]);
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) add([first, second]);
  return table;
}

/** UTF-16 with or without its mark, either way round. */
export function encodeUtf16(text: string, littleEndian: boolean, marked: boolean): Uint8Array {
  const whole = marked ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < whole.length; index++)
    view.setUint16(index * 2, whole.charCodeAt(index), littleEndian);
  return bytes;
}
