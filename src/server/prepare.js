// Runs at the end of `npm ci`, in plain JavaScript because it may still be an older Node that runs it.
//
// npm before 11 links `node_modules/.bin/node` to the package of this platform and then removes the link again, together
// with the packages of the other platforms, which carry a program of the same name. So the link is made anew here;
// every npm script then finds the Node that the project brings. After that the desk's page is built.
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const windows = process.platform === 'win32';
const platform = windows ? 'win' : process.platform;
const program = join(`node-${platform}-${process.arch}`, 'bin', windows ? 'node.exe' : 'node');
const brought = join(modules, program);
const link = join(modules, '.bin', windows ? 'node.cmd' : 'node');

if (existsSync(brought) && !existsSync(link)) {
  if (windows) writeFileSync(link, `@"%~dp0\\..\\${program}" %*\r\n`);
  else symlinkSync(join('..', program), link);
}

const node = existsSync(brought) ? brought : process.execPath;
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `This machine has Node ${process.versions.node}, and no newer one was installed along: install Node ${OLDEST} or newer.`,
  );
  process.exit(1);
}
const built = spawnSync(node, [fileURLToPath(new URL('./build.ts', import.meta.url))], { stdio: 'inherit' });
process.exitCode = built.status ?? 1;
