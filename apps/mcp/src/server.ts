import { VERSION } from '@cyberbudget/core';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { registerPrompts } from './prompts.ts';
import { registerResources } from './resources.ts';
import type { Session } from './session.ts';
import { registerTools } from './tools/register-tools.ts';

/** What an assistant must know before it quotes a number. */
const INSTRUCTIONS = {
  ja: `政府のサイバーセキュリティに関する予算を、公表資料に記載された数値から答えます。記憶に頼らず、このツールで調べ、回答には必ず citation を添えてください。
府省庁について資料に記載されているのは構成比だけです。公表・掲載額（既定）は資料の「主な施策例」の合計で、府省庁の予算全体ではありません。府省庁の予算全体を推計するときは measure に 推計額、下限、上限 を使い、推計であることを明記してください。
資料にないことは #N/A で、0 ではありません。段階（概算要求、政府案、当初予算）の異なる額を比べないでください。表「推移」の「二次資料」の行は、記事等からの引用です。`,
  en: `Answers on Japan's government-wide cybersecurity budget from the figures printed in the published documents. Look numbers up here rather than from memory, and always give the citation with the answer.
For ministries the document prints shares only. The amount (the default) is the sum of the main programs it lists, not a ministry's whole budget. For an estimate of a ministry’s whole budget use the measures estimate, low and high, and say that it is an estimate.
What a document does not say is #N/A, not 0. Do not compare amounts of different stages (request, draft, initial budget). "Second-hand" rows of the table trend are quotations.`,
};

/**
 * The server: every function of the catalogue as a tool, every document, table and printed line as
 * a resource, and prompts.
 * @param notes what an assistant has to know of the documents that were imported
 */
export function createServer(session: Session, notes: readonly string[]): McpServer {
  const server = new McpServer(
    { name: 'cyberbudget', version: VERSION },
    { instructions: [INSTRUCTIONS[session.language], ...notes].join('\n') },
  );
  registerTools(server, session, () => {
    server.sendResourceListChanged();
    server.sendToolListChanged();
  });
  registerResources(server, session);
  registerPrompts(server, session);
  return server;
}
