// Breaks the page's own policy, then throws.
await fetch('https://example.invalid/').catch(() => undefined);
document.title = 'done';
throw new Error('Deliberate');
