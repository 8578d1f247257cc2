import type { Block } from './reference.ts';

/**
 * The page as Markdown. Anchors are written out, so that an address does not depend on who renders
 * it.
 */
export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.map(markdownOf).join('\n\n')}\n`;

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level === 1 ? '' : `<a id="${block.anchor}"></a>\n\n`}${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.entries.map((entry) => `- ${entry}`).join('\n');
    case 'formula':
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(rowOf).join('\n');
  }
}

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
