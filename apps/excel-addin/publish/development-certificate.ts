import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where `office-addin-dev-certs install` leaves the certificate for localhost that this machine
 * trusts.
 */
const folder = join(homedir(), '.office-addin-dev-certs');

/**
 * https for the preview server, as Office loads nothing else; nothing where there is no certificate
 * yet.
 */
export function developmentCertificate(): {
  readonly https?: { readonly cert: Buffer; readonly key: Buffer };
} {
  const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  if (cert === undefined || key === undefined || !existsSync(cert) || !existsSync(key)) return {};
  return { https: { cert: readFileSync(cert), key: readFileSync(key) } };
}
