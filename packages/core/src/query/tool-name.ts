/** The tool of a function on an MCP server: "cyberbudget_table" for CYBERBUDGET_TABLE. */
export const toolName = (id: string): string => id.toLowerCase();
