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
