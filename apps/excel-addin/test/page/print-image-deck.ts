import type { Page } from 'playwright-core';

/**
 * A deck whose list of programs is a picture, printed by Chromium: of the program only its own page
 * can be read, which says neither field nor ministry.
 * @param blank an empty page of a browser
 */
export async function printImageDeck(blank: Page): Promise<Buffer> {
  const [list, next] = ['【総務省】観測網の整備 8.5億円', 'display: block; page-break-before: always'];
  await blank.setContent(`<h1>政府のサイバーセキュリティに関する予算</h1>
    <h2>令和８年度予算政府案 総額 120.0億円</h2><p>(1)防御・抑止 120.0億円</p>
    <p>【警察庁】監視 1.5億円</p>
    <canvas width="500" height="200" style="${next}"></canvas>
    <div style="${next}"><h1>観測網の整備</h1><p>予算額 8.5億円</p></div>`);
  await blank.evaluate((text) => {
    const context = document.querySelector('canvas')?.getContext('2d');
    if (!context) return;
    context.fillStyle = '#000';
    context.font = '24px sans-serif';
    context.fillText(text, 10, 60);
  }, list);
  return blank.pdf({ width: '600px', height: '400px' });
}
