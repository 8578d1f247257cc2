import { writeFileSync } from 'node:fs';
import { withAddresses } from './addresses.ts';
import { filesWithAddresses, pathOf } from './files.ts';

// pnpm addresses https://you.github.io/cyberbudget/ https://github.com/you/cyberbudget
const [site = '', repository = ''] = process.argv.slice(2);
const isWhole = [site, repository].every((address) => /^https:\/\/[^\s"/]+\/[^\s"]*$/.test(address));
if (!isWhole) {
  process.stderr.write('Give the address of the site and of the repository, each with https://.\n');
  process.exit(2);
}
const addresses = {
  site: site.endsWith('/') ? site : `${site}/`,
  repository: repository.replace(/\.git$|\/$/, ''),
};
for (const [file, text] of filesWithAddresses()) {
  writeFileSync(pathOf(file), withAddresses(file, text, addresses));
  process.stdout.write(`${file}\n`);
}
