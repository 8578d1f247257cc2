/**
 * What the changelog says of a version, else of what is not released yet.
 * @throws Error where it says neither
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const found =
    sections.find((section) => section.startsWith(`${version} `)) ??
    sections.find((section) => section.startsWith('Unreleased'));
  const notes = found?.slice(found.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes}\n`;
}
