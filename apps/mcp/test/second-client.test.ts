import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BUILT = join(import.meta.dirname, '../dist/cyberbudget-mcp.js');
const client = new Client({ name: 'test', version: '0' });

beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [BUILT] })));
afterAll(() => client.close());

test("the protocol's client of its second version lists, asks, reads and completes", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('cyberbudget');
  const result = await client.callTool({
    name: 'cyberbudget',
    arguments: { ministry: '総務省', year: null },
  });
  expect(result.structuredContent).toMatchObject({ value: 33.9 });
  const { contents } = await client.readResource({ uri: 'cyberbudget://documents/fy2023-draft/lines/25' });
  expect(JSON.stringify(contents)).toContain('１，３７８．９億円');
  const { prompts } = await client.listPrompts();
  expect(prompts).toHaveLength(3);
});
