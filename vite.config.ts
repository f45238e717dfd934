import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The console alone is bundled; the server runs as it is. */
export default defineConfig({
  root: fileURLToPath(new URL('src/console', import.meta.url)),
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The policy allows no inline script and no data: font or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
