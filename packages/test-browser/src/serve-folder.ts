import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server: its address without a closing slash, and how to stop it. */
export interface FolderServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on 127.0.0.1, on any free port, as a plain web host would.
 * @param mounts addresses such as `/addin/` and the folders that answer below them, beside the
 * first folder.
 * @param headers sent with every answer, for instance a content security policy.
 */
export async function serveFolder(
  folder: string,
  options: {
    readonly mounts?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const file = fileFor(
      new URL(request.url ?? '/', 'http://127.0.0.1').pathname,
      folder,
      options.mounts ?? {},
    );
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...options.headers, 'content-type': contentType }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function fileFor(
  pathname: string,
  folder: string,
  mounts: Readonly<Record<string, string>>,
): string | undefined {
  const address = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const mount = Object.entries(mounts).find(([prefix]) => address.startsWith(prefix));
  const [root, rest] = mount === undefined ? [folder, address] : [mount[1], address.slice(mount[0].length)];
  const file = normalize(join(root, rest));
  return file.startsWith(normalize(root).replace(/[\\/]$/u, '') + sep) ? file : undefined;
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) =>
    server.close((error) => (error === undefined ? resolve() : reject(error))),
  );
}
