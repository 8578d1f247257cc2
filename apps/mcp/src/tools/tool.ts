import type { CallToolResult, Tool as ToolListing } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Session } from '../session.ts';

/** A tool as an assistant sees it, and what it does. */
export interface Tool<Input extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output?: z.ZodType;
  /** Whether it changes nothing, not even what later questions are answered from. */
  readonly readsOnly: boolean;
  readonly run: (given: z.infer<Input>) => CallToolResult | Promise<CallToolResult>;
}

/**
 * The tools that a session has now: their hints name the ministries and fields of its documents.
 */
export type ToolMaker = (session: Session) => readonly Tool[];

/** A tool in the words of the protocol. */
export const listingOf = ({ name, title, description, input, output, readsOnly }: Tool): ToolListing => ({
  name,
  title,
  description,
  inputSchema: schemaOf(input),
  ...(output === undefined ? {} : { outputSchema: schemaOf(output) }),
  annotations: {
    readOnlyHint: readsOnly,
    idempotentHint: true,
    destructiveHint: false,
    openWorldHint: false,
  },
});

/**
 * A JSON schema without the mark of a draft: the protocol's own is 2020-12, and a client that knows
 * only that refuses every tool with another mark.
 */
function schemaOf(type: z.ZodType): ToolListing['inputSchema'] {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'input' });
  return schema as ToolListing['inputSchema'];
}

/** What a tool says where it cannot answer. */
export const refused = (text: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text }],
});
