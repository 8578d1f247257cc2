import { bundledFonts } from '@cyberbudget/test-browser';
import { GlobalFonts } from '@napi-rs/canvas';

// A machine that tests may have no font with Japanese: then pictures are drawn in the one that the
// tests bring.
const folder = await bundledFonts();
if (folder !== undefined) GlobalFonts.loadFontsFromDir(folder);
