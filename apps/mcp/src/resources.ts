import {
  completeDocument,
  documentCitation,
  type IndexedDocument,
  TABLE_KINDS,
  toMarkdown,
  yearName,
} from '@cyberbudget/core';
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError, type ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';
import type { Session } from './session.ts';
import { QUOTED } from './tools/notes.ts';

const DOCUMENTS = 'cyberbudget://documents/';

/**
 * Every document as JSON (each figure with page, line and printed text), each of its tables as
 * Markdown, and the printed lines around a figure by their number in the text.
 */
export function registerResources(server: McpServer, session: Session): void {
  const { language } = session;
  const ja = language === 'ja';
  const ids = (): string[] => session.context().library.documents.map(({ document }) => document.id);
  const complete = { id: (given: string): string[] => ids().filter((id) => id.startsWith(given)) };

  server.registerResource(
    'document',
    new ResourceTemplate(`${DOCUMENTS}{id}`, {
      list: () => ({
        resources: session.context().library.documents.map(({ document }) => ({
          name: document.id,
          uri: `${DOCUMENTS}${document.id}`,
          title: yearName(document)[language],
          description: documentCitation(document)[language],
          mimeType: 'application/json',
        })),
      }),
      complete,
    }),
    { title: ja ? '資料' : 'Document', mimeType: 'application/json' },
    (uri, { id }) => {
      const index = documentOf(session, id);
      return content(uri, 'application/json', JSON.stringify(completeDocument(index) ?? index.document));
    },
  );

  server.registerResource(
    'table',
    new ResourceTemplate(`${DOCUMENTS}{id}/tables/{kind}`, {
      list: () => ({ resources: session.context().library.documents.flatMap(tablesOf) }),
      complete: {
        ...complete,
        kind: (given) => TABLE_KINDS.map(({ id }) => id).filter((id) => id.startsWith(given)),
      },
    }),
    { title: ja ? '表' : 'Table', mimeType: 'text/markdown' },
    (uri, { id, kind }) => {
      const found = TABLE_KINDS.find((one) => one.id === kind);
      const made = found?.make(documentOf(session, id), session.context().library);
      if (made === undefined || !made.ok) throw unknown(`${id}/tables/${kind}`);
      return content(uri, 'text/markdown', toMarkdown(made.value, { unit: '億円', language }));
    },
  );

  server.registerResource(
    'line',
    new ResourceTemplate(`${DOCUMENTS}{id}/lines/{line}`, { list: undefined, complete }),
    {
      title: ja ? '記載された行' : 'Printed line',
      description: ja
        ? '資料のテキストの行番号（citation の「テキスト25行」の25）で、その行と前後の行'
        : 'The printed line, by its number in the text (25 in "text line 25" of a citation), and those around it',
      mimeType: 'text/plain',
    },
    (uri, { id, line }) => {
      const index = documentOf(session, id);
      const lines = printedAround(index, Number(line));
      if (lines.length === 0) throw unknown(`${id}/lines/${line}`);
      return content(uri, 'text/plain', [QUOTED[language], ...lines].join('\n'));
    },
  );

  function tablesOf(index: IndexedDocument) {
    const { document } = index;
    return TABLE_KINDS.filter(({ make }) => make(index, session.context().library).ok).map(
      ({ id, name }) => ({
        name: `documents/${document.id}/tables/${id}`,
        uri: `${DOCUMENTS}${document.id}/tables/${id}`,
        title: `${yearName(document)[language]} ${name[language]}`,
        mimeType: 'text/markdown',
      }),
    );
  }
}

/** Lines that a document keeps around one of its lines: as many before as behind. */
const AROUND = 2;

const printedAround = (index: IndexedDocument, line: number): string[] => {
  const printed = completeDocument(index)?.printedLines ?? [];
  if (!printed.some((one) => one.line === line)) return [];
  return printed
    .filter((one) => Math.abs(one.line - line) <= AROUND)
    .map(({ line: number, text }) => `${number === line ? '>' : ' '} ${number}: ${text}`);
};

function documentOf(session: Session, id: string | string[] | undefined): IndexedDocument {
  const found = session.context().library.documents.find(({ document }) => document.id === id);
  if (found === undefined) throw unknown(String(id));
  return found;
}

const unknown = (path: string): McpError =>
  new McpError(ErrorCode.InvalidParams, `There is no ${DOCUMENTS}${path}.`);

const content = (uri: URL, mimeType: string, text: string): ReadResourceResult => ({
  contents: [{ uri: uri.href, mimeType, text }],
});
