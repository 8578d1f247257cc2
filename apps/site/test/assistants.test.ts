import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CATALOGUE } from '@cyberbudget/core/functions';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import Draft04 from 'ajv-draft-04';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mcpBundle } from '../src/assistants/mcp-bundle.ts';
import { skillPackage } from '../src/assistants/skill-package.ts';

/** What a host of bundles replaces by the folder it unpacked one into. */
const HERE = ['$', '{__dirname}'].join('');
const require = createRequire(import.meta.url);
type Files = ReadonlyMap<string, string | Uint8Array>;
const textOf = (files: Files, path: string): string => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no ${path}.`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};

describe("the skill for Excel's assistant", () => {
  const files = skillPackage('https://example.org/cyberbudget/', '1.2.3');
  const manifest = JSON.parse(textOf(files, 'manifest.json'));
  const [folder = ''] = manifest.agentSkills.map((one: { folder: string }) => one.folder.slice(2));
  const skill = textOf(files, `${folder}/SKILL.md`);

  test("its manifest satisfies Microsoft's schema, and every file that it names is there", () => {
    const schema = require('@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json');
    const validate = new Draft04({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
    for (const icon of Object.values<string>(manifest.icons)) expect(files.has(icon)).toBe(true);
  });

  test('its pictures have the sizes that are asked for', () => {
    const sizeOf = (path: string): number[] => {
      const bytes = Buffer.from(files.get(path) ?? '');
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    expect(sizeOf('assets/color.png')).toEqual([192, 192]);
    expect(sizeOf('assets/outline.png')).toEqual([32, 32]);
  });

  test('it is named as its folder, and knows every function and every file of its own', () => {
    expect(skill).toMatch(new RegExp(`^---\nname: ${folder.split('/').at(-1)}\n`));
    for (const { id } of CATALOGUE) expect(skill).toContain(`\`=${id}(`);
    const named = [...skill.matchAll(/`(resources\/[^`]+)`/g)].map(([, path]) => `${folder}/${path}`);
    expect(named).toHaveLength(4);
    for (const path of named) expect(textOf(files, path).length).toBeGreaterThan(200);
  });

  test('it brings no extension, and holds no number of the budget outside the reference', () => {
    expect(manifest).not.toHaveProperty('extensions');
    expect(skill).not.toMatch(/1,?378|33\.9/);
  });
});

describe('the bundle of the MCP server', () => {
  const files = mcpBundle('1.2.3');
  const manifest = JSON.parse(textOf(files, 'manifest.json'));
  let client: Client;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cyberbudget-mcpb-'));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // As a host fills in what the manifest leaves to it.
    const filled = (text: string): string =>
      text
        .replaceAll(HERE, folder)
        .replace(/\$\{user_config\.(\w+)\}/g, (_, name: string) => manifest.user_config[name].default);
    const { args, env } = manifest.server.mcp_config;
    client = new Client({ name: 'test', version: '0' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: args.map(filled),
        env: Object.fromEntries(Object.entries<string>(env).map(([name, value]) => [name, filled(value)])),
      }),
    );
  });
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  test('names what it holds', () => {
    for (const path of [manifest.server.entry_point, manifest.icon]) expect(files.has(path)).toBe(true);
  });

  test('starts as its manifest says, with the tools that it lists, and answers', async () => {
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    for (const { name } of manifest.tools as { name: string }[]) expect(names).toContain(name);
    const { structuredContent } = await client.callTool({
      name: 'cyberbudget',
      arguments: { ministry: 'MIC' },
    });
    expect(structuredContent).toMatchObject({ value: 33.9 });
  });
});
