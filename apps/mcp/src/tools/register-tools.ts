import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import type { Session } from '../session.ts';
import { argumentSentence } from './argument-sentence.ts';
import { claimTools } from './check-claims.ts';
import { functionTools } from './functions.ts';
import { importTools } from './import-document.ts';
import { listingOf, refused, type Tool, type ToolMaker } from './tool.ts';

/** Every kind of tool. To add one: its file, and its line here. */
const MAKERS: readonly ToolMaker[] = [functionTools, claimTools, importTools];

/** @param changed is called when a tool has changed what the server answers from */
export function registerTools({ server }: McpServer, session: Session, changed: () => void): void {
  const make = (): readonly Tool[] => MAKERS.flatMap((maker) => maker(session));
  // Their hints name what the documents have: they are made anew only where a tool has taken one
  // in.
  let tools = make();
  server.registerCapabilities({ tools: { listChanged: true } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listingOf) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    const given = tool.input.safeParse(params.arguments ?? {});
    if (!given.success) return refused(argumentSentence(tool, given.error, session.language));
    const result = await tool.run(given.data);
    if (!tool.readsOnly && result.isError !== true) {
      tools = make();
      changed();
    }
    return result;
  });
}
