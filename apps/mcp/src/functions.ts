import { CATALOGUE, type Context, call, type FunctionDefinition } from '@cyberbudget/core/functions';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type Given, inputSchema, toArguments } from './arguments.ts';
import { citations } from './citations.ts';
import { notes } from './notes.ts';
import { outputSchema, toToolResult } from './result.ts';

/** Registers every function of the catalogue as a tool of the same name in small letters. */
export function registerFunctions(server: McpServer, context: Context): void {
  for (const definition of CATALOGUE) {
    server.registerTool(
      toolName(definition),
      {
        title: definition.id,
        description: definition.help[context.language],
        inputSchema: inputSchema(definition, context),
        outputSchema,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given: Given) => {
        const result = call(definition, context, toArguments(definition, given));
        return toToolResult(result, {
          given,
          definition,
          context,
          citations: citations(definition, given, context),
          notes: notes(definition, given, context),
        });
      },
    );
  }
}

/** "cyberbudget_table" for CYBERBUDGET_TABLE. */
export const toolName = ({ id }: FunctionDefinition): string => id.toLowerCase();
