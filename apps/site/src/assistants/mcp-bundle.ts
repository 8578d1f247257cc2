import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '@cyberbudget/core/functions';

const ROOT = join(import.meta.dirname, '../../../..');
const SERVER = 'server/cyberbudget-mcp.mjs';

/**
 * The files of an MCP bundle (.mcpb): the server, which a desktop assistant installs by opening the
 * file.
 * @throws Error where the server has not been built
 */
export function mcpBundle(version: string): Map<string, string | Uint8Array> {
  const dist = join(ROOT, 'apps/mcp/dist');
  if (!existsSync(dist)) throw new Error('apps/mcp has not been built.');
  return new Map<string, string | Uint8Array>([
    ['manifest.json', `${JSON.stringify(manifest(version), null, 2)}\n`],
    [SERVER, readFileSync(join(dist, 'cyberbudget-mcp.js'))],
    ['LICENSES.md', readFileSync(join(dist, 'LICENSES.md'))],
    ['LICENSE', readFileSync(join(ROOT, 'LICENSE'))],
    ['icon.png', readFileSync(join(import.meta.dirname, 'pictures/icon-512.png'))],
  ]);
}

const manifest = (version: string) => ({
  manifest_version: '0.3',
  name: 'cyberbudget',
  display_name: "Japan's cybersecurity budget",
  version,
  description:
    "Answers about the Japanese government's cybersecurity budget from the published document, each with its citation",
  author: { name: 'cyberbudget' },
  license: 'MIT',
  keywords: ['japan', 'government', 'budget', 'cybersecurity'],
  icon: 'icon.png',
  server: {
    type: 'node',
    entry_point: SERVER,
    mcp_config: {
      command: 'node',
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the host of the bundle fills these in
      args: [`\${__dirname}/${SERVER}`, '--lang', '${user_config.language}'],
      env: { CYBERBUDGET_LIBRARY: '${user_config.library}' },
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the host of the bundle fills these in
    },
  },
  tools: CATALOGUE.map(({ id, help }) => ({ name: id.toLowerCase(), description: help.en })),
  tools_generated: true,
  user_config: {
    language: {
      type: 'string',
      title: 'Language (ja / en)',
      description: 'Language of the answers: ja or en',
      default: 'ja',
      required: false,
    },
    library: {
      type: 'directory',
      title: 'Imported documents',
      description: 'A folder of documents that cyberbudget import wrote; may be left empty',
      required: false,
      default: '',
    },
  },
  compatibility: { platforms: ['darwin', 'win32', 'linux'], runtimes: { node: '>=20.19.0' } },
});
