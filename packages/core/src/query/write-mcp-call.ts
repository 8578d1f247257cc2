import type { FunctionCall, WrittenArgument } from './write-formula.ts';

/** A call as an assistant's client sends it to the MCP server. */
export interface McpCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, Exclude<WrittenArgument, null>>>;
}

/** The tool of a function: "cyberbudget_table" for CYBERBUDGET_TABLE. */
export const toolName = (id: string): string => id.toLowerCase();

/** A call as a tool call; what is left out is not sent. @param parameters the ids of the function's parameters in their order */
export const mcpCall = ({ id, args }: FunctionCall, parameters: readonly string[]): McpCall => ({
  name: toolName(id),
  arguments: Object.fromEntries(
    parameters.flatMap((parameter, position) => {
      const argument = args[position] ?? null;
      return argument === null ? [] : [[parameter, argument]];
    }),
  ),
});
