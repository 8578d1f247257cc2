import {
  CLAIM_SLIPS,
  CLAIM_VERDICTS,
  type ClaimSlip,
  claimLines,
  linesOfText,
  reportClaims,
} from '@cyberbudget/core/claim';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Session } from '../session.ts';
import type { Tool, ToolMaker } from './tool.ts';

const input = z.strictObject({
  text: z.string().min(1).max(200_000).describe('The statements: prose, Markdown, or rows with tabs'),
});

const output = z.object({
  claims: z.array(
    z.object({
      line: z.int().describe('Line of the text, from 1'),
      text: z.string().describe('The statement as it stands: quoted, not asked'),
      verdict: z.enum(CLAIM_VERDICTS),
      slip: z.enum(Object.keys(CLAIM_SLIPS) as [ClaimSlip, ...ClaimSlip[]]).nullable(),
      value: z
        .number()
        .nullable()
        .describe('What the formula gives: 億円, a fraction, a count; a place for a rank'),
      citation: z.string().nullable(),
      formula: z.string().nullable(),
    }),
  ),
});

const DESCRIPTIONS = {
  ja: '文章にある予算の金額、割合、件数、順位を資料と照らし合わせ、一致、近い、不一致、判定できないを、資料の値、出典、数式、ありがちな取り違えとともに返します。',
  en: 'Holds the amounts, shares, numbers of programs and ranks that a text states about the budget against the documents: match, close, mismatch or cannot-verify, with the figure, citation, formula and the likely slip.',
} as const;

/** Checks what a text says of the budget. */
export const claimTools: ToolMaker = (session) => {
  const tool: Tool<typeof input> = {
    name: 'check_claims',
    title: session.language === 'ja' ? '文章の数字を確かめる' : 'Check the figures of a text',
    description: DESCRIPTIONS[session.language],
    input,
    output,
    readsOnly: true,
    run: ({ text }) => checked(text, session),
  };
  return [tool as Tool];
};

function checked(text: string, { context, language }: Session): CallToolResult {
  const report = reportClaims(claimLines(linesOfText(text)), context().library, language);
  return {
    content: [{ type: 'text', text: report.text }],
    structuredContent: { claims: report.records },
  };
}
