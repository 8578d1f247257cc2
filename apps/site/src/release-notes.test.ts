import { expect, test } from 'vitest';
import { releaseNotes } from './release-notes.ts';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- next\n\n## 0.2.0 - 2026-12-01\n\n- this\n\n## 0.1.0 - 2026-11-01\n\n- first\n';

test('the notes of a version are its section', () => {
  expect(releaseNotes(CHANGELOG, '0.2.0')).toBe('- this\n');
});

test('a version without a section has those of what is not released yet', () => {
  expect(releaseNotes(CHANGELOG, '0.3.0')).toBe('- next\n');
});

test('a changelog without either is refused', () => {
  expect(() => releaseNotes('# Changelog\n', '0.3.0')).toThrow('0.3.0');
});

test('a version of which nothing is said is refused, and so is the start of another', () => {
  const changelog = CHANGELOG.replace('- next\n\n', '');
  expect(() => releaseNotes(changelog, '0.3.0')).toThrow('0.3.0');
  expect(() => releaseNotes(changelog, '0.2')).toThrow('0.2');
});
