import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BudgetDocument, PHASE_NAMES, PHASES, yearName } from '@cyberbudget/core';
import { type ImportOptions, importProblemSentence, noticeSentence } from '@cyberbudget/importer';
import { type Addition, addPublication } from './add-publication.ts';
import { writeErrata } from './errata-files.ts';
import { correctionFile, HERE, sourceFile } from './import-source.ts';
import { withSource } from './sources-page.ts';

const USAGE = `Usage: pnpm add-document FILE [options]

Adds a published document, a PDF or its text, to packages/documents. Call it again with the same words after each step.

  --url ADDRESS              where it was published
  --published YYYY-MM-DD     when it was published
  --publisher NAME           who published it, in Japanese
  --publisher-english NAME   the same in English
  --terms TEXT               how the publisher wants to be named
  --title TEXT  --year YYYY  --phase ${PHASES.join('|')}
                             what the document does not print itself
  --as-read                  take it with the figures that are left open
  --no-tests                 do not run the tests of the documents
`;

const ROOT = fileURLToPath(new URL('../../', HERE));
const say = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

async function main(): Promise<number> {
  const words = readWords();
  if (words === null) return 2;
  const { file, about, asRead, tests } = words;
  const addition = await addPublication({ bytes: readFileSync(file), about, asRead }, HERE);
  if (addition.stage !== 'added') {
    say(...whatIsLeft(addition));
    return 1;
  }
  const { document, notices, documents } = addition;
  say(
    `${document.id}: ${document.title}, ${yearName(document).en}`,
    ...notices.map((notice) => `  ${noticeSentence(notice, 'en')}`),
  );
  writeErrata(documents, HERE);
  writeSourcesPage(document);
  if (tests && !documentsPass()) {
    say('', 'The document is in, and a test of packages/documents fails: see above.');
    return 1;
  }
  say(...ready(document));
  return 0;
}

/** What the words ask for; null, and the usage, where they ask for nothing. */
function readWords() {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: text,
        published: text,
        publisher: text,
        'publisher-english': text,
        terms: text,
        title: text,
        year: text,
        phase: text,
        'as-read': { type: 'boolean' },
        'no-tests': { type: 'boolean' },
      },
    });
    const phase = PHASES.find((known) => known === values.phase);
    const year = Number(values.year);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('One file, please.');
    if (values.phase !== undefined && phase === undefined) throw new Error(`No phase: ${values.phase}`);
    if (values.year !== undefined && !/^\d{4}$/.test(values.year)) throw new Error(`No year: ${values.year}`);
    if (values.published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.published))
      throw new Error(`No date: ${values.published}`);
    const about: ImportOptions = Object.fromEntries(
      Object.entries({
        publisher: values.publisher,
        publisherEnglish: values['publisher-english'],
        url: values.url,
        published: values.published,
        terms: values.terms,
        title: values.title,
        fiscalYear: values.year === undefined ? undefined : year,
        phase,
      }).filter(([, value]) => value !== undefined),
    );
    return {
      file: resolve(process.env['INIT_CWD'] ?? '.', file),
      about,
      asRead: values['as-read'] ?? false,
      tests: values['no-tests'] !== true,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

const shown = (file: URL): string => relative(ROOT, fileURLToPath(file));

function whatIsLeft(addition: Exclude<Addition, { stage: 'added' }>): readonly string[] {
  switch (addition.stage) {
    case 'refused':
      return [
        'Not read. Nothing was written.',
        ...addition.problems.map((problem) => `  ${importProblemSentence(problem, 'en')}`),
      ];
    case 'taken':
      return [
        `Another ${addition.id} stands in ${shown(sourceFile(addition.id, HERE) ?? HERE)}. Nothing was written.`,
        'Where this is a later edition of it, remove that file first: its figures get the new numbers.',
      ];
    case 'to-look-at':
      return [
        `${addition.id} is read, and there is something to look at:`,
        ...addition.notices.map((notice) => `  ${noticeSentence(notice, 'en')}`),
        ...(addition.open === 0
          ? []
          : [
              `The open figures stand in ${shown(correctionFile(addition.id, HERE))}: say what they are (docs/corrections.md), and call again.`,
            ]),
        'Once it is looked at, take it as it is read with --as-read.',
      ];
    case 'to-explain':
      return [
        `${addition.id} is in. Its audit finds what has no reason yet in packages/documents/exceptions.json:`,
        ...addition.findings.map(
          ({ relation, subject, statement }) => `  ${relation} ${subject}: ${statement.en}`,
        ),
        'Look each up in the document, fill in both reasons, and call again.',
      ];
  }
}

function writeSourcesPage(document: BudgetDocument): void {
  const page = new URL('sources/README.md', HERE);
  const file =
    shown(sourceFile(document.id, HERE) ?? HERE)
      .split('/')
      .at(-1) ?? '';
  const row = [file, document.title, document.publisher ?? '', PHASE_NAMES[document.phase].ja];
  writeFileSync(page, withSource(readFileSync(page, 'utf8'), row));
}

const documentsPass = (): boolean =>
  spawnSync('npx vitest run', { cwd: fileURLToPath(HERE), shell: true, stdio: 'inherit' }).status === 0;

function ready({ id, url, published, terms }: BudgetDocument): readonly string[] {
  const unknown = Object.entries({ url, published, terms }).flatMap(([name, value]) =>
    value === null ? [`--${name}`] : [],
  );
  const { stdout } = spawnSync('git', ['status', '--short'], { cwd: ROOT, encoding: 'utf8' });
  return [
    '',
    ...(unknown.length === 0 ? [] : [`Not known of the publication: ${unknown.join(', ')}`, '']),
    (stdout ?? '').trimEnd(),
    '',
    'Ready. Say it in CHANGELOG.md, run `npx --yes pnpm@10.34.9 test`, and commit:',
    `  git add -A && git commit -m "feat(documents): ${id}"`,
  ];
}

process.exitCode = await main();
