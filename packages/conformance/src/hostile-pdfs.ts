import { constants, deflateRawSync, deflateSync } from 'node:zlib';

// Small files that ask a reader for more than it has: each is made here, none is larger than 10 MB.

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PDF of these objects, the first of which is the catalogue and the second the pages. */
function pdf(objects: readonly Buffer[], { trailer = true } = {}): Buffer {
  const parts: Buffer[] = [latin('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [position, object] of objects.entries()) {
    const written = Buffer.concat([latin(`${position + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    offsets.push(at);
    at += written.length;
    parts.push(written);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(trailer ? end : '')]);
}

const stream = (content: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    latin(`<< /Length ${content.length} ${dictionary} >>\nstream\n`),
    content,
    latin('\nendstream'),
  ]);

const filtered = (packed: Buffer, times: number): Buffer =>
  stream(packed, `/Filter [${'/FlateDecode '.repeat(times)}]`);

const flate = (content: Buffer, times = 1): Buffer => {
  let packed = content;
  for (let time = 0; time < times; time += 1) packed = deflateSync(packed, { level: 9 });
  return filtered(packed, times);
};

/**
 * So many megabytes of blanks in the format of zlib: one is packed, and stands there again and
 * again.
 */
function packedBlanks(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(2 ** 20, BLANK), { finishFlush: constants.Z_FULL_FLUSH });
  const length = BigInt(megabytes) * 2n ** 20n;
  const sum = (1n + length * BigInt(BLANK)) % 65_521n;
  const sums = (length + (BigInt(BLANK) * length * (length + 1n)) / 2n) % 65_521n;
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(Number(sums * 65_536n + sum));
  const blocks = Array.from({ length: megabytes }, () => one);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([0x03, 0x00]), checksum]);
}

const BLANK = 32;

const CATALOG = latin('<< /Type /Catalog /Pages 2 0 R >>');
const PAGES = latin('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
const page = (resources: string): Buffer =>
  latin(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >> >>`,
  );
const FONT = latin('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');

/** One page with a content stream, and what its resources name from object 5 on. */
const onePage = (
  content: Buffer,
  resources = '/Font << /F 5 0 R >>',
  more: readonly Buffer[] = [FONT],
): Buffer => pdf([CATALOG, PAGES, page(resources), content, ...more]);

/** Forms that draw the next several times: width to the power of depth drawings. */
function nestedForms(depth: number, width: number): Buffer {
  const forms = Array.from({ length: depth }, (_, level) =>
    stream(
      latin(level === depth - 1 ? 'BT /F 9 Tf (x) Tj ET' : '/X Do '.repeat(width)),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${7 + level} 0 R >> /Font << /F 5 0 R >> >>`,
    ),
  );
  return onePage(stream(latin('/X Do')), '/XObject << /X 6 0 R >> /Font << /F 5 0 R >>', [FONT, ...forms]);
}

const compositeFont = (widths: string, toUnicode = ''): readonly Buffer[] => [
  latin(
    `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] ${toUnicode} >>`,
  ),
  latin(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ${widths} /FontDescriptor 7 0 R >>`,
  ),
  latin(
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 1 >>',
  ),
];

const TEXT = stream(latin('BT /F 9 Tf <0041> Tj ET'));

const cmap = (ranges: string): Buffer =>
  flate(
    latin(
      `/CIDInit /ProcSet findresource begin begincmap /CMapName /A def 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange ${ranges} endcmap end`,
    ),
  );

/** What each asks for, and the file. */
export const HOSTILE: readonly (readonly [string, () => Buffer])[] = [
  ['26 forms, each drawn twice in the one before', () => nestedForms(26, 2)],
  ['8 forms, each drawn ten times in the one before', () => nestedForms(8, 10)],
  [
    'a font with two thousand million widths',
    () => onePage(TEXT, '/Font << /F 5 0 R >>', compositeFont('/W [0 2000000000 500]')),
  ],
  [
    '40 million glyphs in a stream of a few kilobytes',
    () =>
      onePage(
        flate(Buffer.concat([latin('BT /F 9 Tf ('), Buffer.alloc(40_000_000, 120), latin(') Tj ET')]), 2),
      ),
  ],
  [
    'two layers that inflate to half a thousand million bytes',
    () => onePage(filtered(deflateSync(packedBlanks(512), { level: 9 }), 2)),
  ],
  ['a million saved states', () => onePage(stream(latin('q '.repeat(1_000_000))))],
  [
    'objects that never end, without a table of them',
    () =>
      Buffer.concat([
        latin('%PDF-1.7\n'),
        latin(Array.from({ length: 400_000 }, (_, at) => `${at + 1} 0 obj << /A 1 `).join('\n')),
      ]),
  ],
  [
    'a map of sixteen million characters',
    () =>
      onePage(TEXT, '/Font << /F 5 0 R >>', [
        ...compositeFont('', '/ToUnicode 8 0 R'),
        cmap('1 beginbfrange <00000000> <00FFFFFF> <0000> endbfrange'),
      ]),
  ],
];
