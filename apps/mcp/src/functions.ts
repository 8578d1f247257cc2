import { toolName } from '@cyberbudget/core';
import { CATALOGUE, type Context, call } from '@cyberbudget/core/functions';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type Given, inputSchema, toArguments } from './arguments.ts';
import { outputSchema, toToolResult } from './result.ts';

/** Registers every function of the catalogue as a tool of the same name in small letters. */
export function registerFunctions(server: McpServer, context: Context): void {
  for (const definition of CATALOGUE) {
    server.registerTool(
      toolName(definition.id),
      {
        title: definition.id,
        description: definition.help[context.language],
        inputSchema: inputSchema(definition, context),
        outputSchema,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given: Given) =>
        toToolResult(call(definition, context, toArguments(definition, given)), context.language),
    );
  }
}
