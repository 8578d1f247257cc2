const PAGES = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
] as const;

/** A page without a word, as a scanner makes it. */
export const pdfWithoutText = (): Uint8Array => toPdf(PAGES, '');

/** A file whose password is not known: its checks fit no empty password. */
export function encryptedPdf(): Uint8Array {
  const check = `<${'41'.repeat(32)}>`;
  const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${check} /U ${check} >>`;
  return toPdf([...PAGES, lock], `/Encrypt ${PAGES.length + 1} 0 R /ID [<00> <00>]`);
}

function toPdf(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + xref + end);
}

/**
 * A page with one line in a font that is not embedded and whose characters are Shift_JIS: only a
 * CMap says what they are.
 */
export function pdfWithCMap(hexOfShiftJis: string): Uint8Array {
  const content = `BT /F1 12 Tf 20 100 Td <${hexOfShiftJis}> Tj ET`;
  return toPdf(
    [
      PAGES[0],
      PAGES[1],
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    '',
  );
}
