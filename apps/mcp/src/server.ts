import { VERSION } from '@cyberbudget/core';
import type { Context } from '@cyberbudget/core/functions';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { registerFunctions } from './functions.ts';
import { registerResources } from './resources.ts';

/** What an assistant must know before it quotes a number. */
const INSTRUCTIONS = {
  ja: `政府のサイバーセキュリティに関する予算を、公表資料の印刷された数字から答えます。記憶ではなくこの道具で調べ、答えには必ず citation を添えてください。
府省庁について資料が印刷しているのは構成比だけです。予算額（既定）は資料が挙げた主な施策の合計で、府省庁の予算の全部ではありません。全体の推計には measure に 推計額、下限、上限 を使い、推計と明記してください。
資料にないことは #N/A で、0 ではありません。段階（概算要求、政府案、当初予算）の異なる額を比べないでください。種類 推移 の「二次」は引用です。`,
  en: `Answers on Japan's government-wide cybersecurity budget from the figures printed in the published documents. Look numbers up here rather than from memory, and always give the citation with the answer.
For ministries the document prints shares only. The amount (the default) is the sum of the main programs it lists, not a ministry's whole budget. For the whole use the measures estimate, low and high, and say that it is an estimate.
What a document does not say is #N/A, not 0. Do not compare amounts of different stages (request, draft, initial budget). "Second-hand" rows of the table trend are quotations.`,
};

/**
 * The server: every function of the catalogue as a tool, every document and table as a resource.
 * @param notes what an assistant has to know of the documents that were imported
 */
export function createServer(context: Context, notes: readonly string[]): McpServer {
  const server = new McpServer(
    { name: 'cyberbudget', version: VERSION },
    { instructions: [INSTRUCTIONS[context.language], ...notes].join('\n') },
  );
  registerFunctions(server, context);
  registerResources(server, context);
  return server;
}
