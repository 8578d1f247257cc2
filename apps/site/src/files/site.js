// What the pages of the site do when scripts run. Everything in them stands without it.

const stored = 'cyberbudget-language';

/** Who has not chosen a language gets that of the browser, once, on the front page. */
function chooseLanguage() {
  const other = document.querySelector('[data-language]');
  const isFront = document.querySelector('.hero') !== null;
  if (!(other instanceof HTMLAnchorElement)) return;
  other.addEventListener('click', () => keep(other.lang));
  const chosen = read() ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
  if (isFront && read() === null && chosen !== document.documentElement.lang) {
    keep(chosen);
    location.replace(other.href);
  }
}

function read() {
  try {
    return localStorage.getItem(stored);
  } catch {
    return 'unknown';
  }
}

function keep(language) {
  try {
    localStorage.setItem(stored, language);
  } catch {
    // A browser that keeps nothing asks no more of us.
  }
}

/** The text that a button copies: of an element, of a form, or of a file. */
async function textOf(source) {
  if (source.startsWith('#')) return document.querySelector(source)?.textContent ?? '';
  if (source.startsWith('form:')) return formText(source.slice('form:'.length));
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  return answer.text();
}

function formText(id) {
  const labels = [...(document.getElementById(id)?.querySelectorAll('label') ?? [])];
  return labels
    .map((label) => {
      const field = label.querySelector('input, textarea');
      return `${label.firstChild?.textContent ?? ''}\n${field?.value ?? ''}`;
    })
    .join('\n\n');
}

async function copy(button) {
  const name = button.dataset.name ?? button.textContent;
  button.dataset.name = name;
  try {
    await navigator.clipboard.writeText(await textOf(button.dataset.copy));
    button.textContent = button.dataset.copied;
  } catch {
    const source = button.dataset.copy.startsWith('#') ? document.querySelector(button.dataset.copy) : null;
    if (source !== null) getSelection()?.selectAllChildren(source);
    button.textContent = button.dataset.notCopied;
  }
  setTimeout(() => {
    button.textContent = name;
  }, 2500);
}

chooseLanguage();
for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', () => void copy(button));
const asked = new URLSearchParams(location.search).get('figure');
const address = document.querySelector('#report input[name="address"]');
if (asked !== null && address instanceof HTMLInputElement) address.value = asked;
if ('serviceWorker' in navigator && document.body.className !== 'embedded')
  navigator.serviceWorker
    .register(new URL('service-worker.js', document.currentScript?.src ?? location.href))
    .catch(() => undefined);
