import {
  completeDocument,
  documentCitation,
  TABLE_KINDS,
  type Table,
  toMarkdown,
  yearName,
} from '@cyberbudget/core';
import type { Context } from '@cyberbudget/core/functions';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

/** Registers every document as JSON (each figure with page, line and printed text) and each of its tables as Markdown. */
export function registerResources(server: McpServer, context: Context): void {
  const { library, language } = context;
  for (const index of library.documents) {
    const { document } = index;
    const whole = completeDocument(index) ?? document;
    const year = yearName(document)[language];
    const uri = `cyberbudget://documents/${document.id}`;
    server.registerResource(
      document.id,
      uri,
      { title: year, description: documentCitation(document)[language], mimeType: 'application/json' },
      () => ({ contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(whole) }] }),
    );
    for (const { id, name, make } of TABLE_KINDS) {
      const made = make(index, library);
      if (!made.ok) continue;
      registerTable(server, `${uri}/tables/${id}`, `${year} ${name[language]}`, made.value, context);
    }
  }
}

function registerTable(
  server: McpServer,
  uri: string,
  title: string,
  table: Table,
  { language }: Context,
): void {
  const text = toMarkdown(table, { unit: '億円', language });
  server.registerResource(
    uri.replace('cyberbudget://', ''),
    uri,
    { title, mimeType: 'text/markdown' },
    () => ({
      contents: [{ uri, mimeType: 'text/markdown', text }],
    }),
  );
}
