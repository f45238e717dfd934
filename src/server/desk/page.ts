import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const NOT_BUILT =
  'The desk has not been built yet, so there is nothing to show. Run `npm run build` (with development packages installed) and reload.';

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Serves the built console from memory; what is not one of its files does not exist, whatever the path says. */
export function consolePage(dir: string): Hono {
  let loading: Promise<ReadonlyMap<string, File>> | undefined;
  const loaded = async (): Promise<ReadonlyMap<string, File>> => {
    loading ??= load(dir);
    const files = await loading;
    // Built after the start: looked for again.
    if (files.size === 0) loading = undefined;
    return files;
  };
  return new Hono().get('*', async (c, next) => {
    const files = await loaded();
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = files.get(path);
    if (!file) return path === '/index.html' ? c.text(NOT_BUILT, 503) : next();
    // Vite puts a hash of the content into the name of everything under /assets.
    if (path.startsWith('/assets/')) c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return c.body(file.bytes, 200, { 'Content-Type': file.type });
  });
}

async function load(dir: string): Promise<ReadonlyMap<string, File>> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const bytes = Uint8Array.from(await readFile(path));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      return [`/${relative(dir, path).replaceAll(sep, '/')}`, { bytes, type }] as const;
    });
  return new Map(await Promise.all(files));
}
