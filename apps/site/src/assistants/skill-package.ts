import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXECUTION, GUARDRAILS, SKILL, skillText } from './skill-text.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const PICTURES = join(import.meta.dirname, 'pictures');
const SCHEMA = '1.30';

/**
 * The files of a package for Microsoft 365 with one skill for Excel's assistant (preview):
 * instructions that write our formulas.
 */
export function skillPackage(url: string, version: string): Map<string, string | Uint8Array> {
  const folder = `skills/${SKILL}`;
  const document = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');
  return new Map<string, string | Uint8Array>([
    ['manifest.json', `${JSON.stringify(manifest(url, version, folder), null, 2)}\n`],
    ['assets/color.png', readFileSync(join(PICTURES, 'icon-192.png'))],
    ['assets/outline.png', readFileSync(join(PICTURES, 'outline-32.png'))],
    [`${folder}/SKILL.md`, skillText(version)],
    [`${folder}/resources/functions.md`, document('functions.md')],
    [`${folder}/resources/questions.md`, document('cookbook.md')],
    [`${folder}/resources/workbook-data-guardrails.md`, GUARDRAILS],
    [`${folder}/resources/excel-vs-agent-execution.md`, EXECUTION],
  ]);
}

/** The unified manifest, without extensions: the add-in keeps its own. */
const manifest = (url: string, version: string, folder: string) => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
  manifestVersion: SCHEMA,
  id: '5a2ff0f4-1c1c-4b5e-9f0e-2b8f6d0c7d61',
  version,
  name: { short: 'cyberbudget', full: "Japan's cybersecurity budget in Excel (preview)" },
  description: {
    short: 'Puts formulas with figures of Japan’s cybersecurity budget into cells.',
    full: 'A skill for the assistant in Excel. It answers questions on the Japanese government’s cybersecurity budget with formulas of the cyberbudget add-in, which has to be loaded, and never with bare numbers. Preview: not yet seen in Excel. Unofficial.',
  },
  developer: {
    name: 'cyberbudget',
    websiteUrl: url,
    privacyUrl: `${url}addin/privacy.html`,
    termsOfUseUrl: `${url}LICENSES.md`,
  },
  icons: { color: 'assets/color.png', outline: 'assets/outline.png' },
  accentColor: '#1f4e79',
  localizationInfo: { defaultLanguageTag: 'en-us', additionalLanguages: [] },
  agentSkills: [{ folder: `./${folder}` }],
});
