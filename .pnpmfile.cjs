// `start` brings the packages of the workbench alone (tools/start). Before every other command pnpm installs what is missing
// of the whole workspace (verifyDepsBeforeRun), and before `start` too where all of it was installed once.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const isWhole = existsSync(join(__dirname, 'node_modules/.pnpm-workspace-state-v1.json'));
const starts = process.argv.slice(2).find((word) => !word.startsWith('-') && word !== 'run') === 'start';

module.exports = {
  hooks: {
    updateConfig: (config) => (starts && !isWhole ? { ...config, verifyDepsBeforeRun: false } : config),
  },
};
