import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file that are not empty; none where there is no such file. */
export function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** A folder of broken examples: `sound/` whole, and one folder a fault with what differs and `expected.txt`. */
export function brokenExamples(folder: string) {
  const names = readdirSync(folder).filter((name) => name !== 'sound');
  const read = (name: string, file: string): string => {
    const own = join(folder, name, file);
    return readFileSync(existsSync(own) ? own : join(folder, 'sound', file), 'utf8');
  };
  const filesOf = (name: string) => readdirSync(join(folder, name)).filter((file) => file !== 'expected.txt');
  return {
    names,
    /** Every file of the sound example, with those of `name` in place of its own or beside them. */
    files: (name: string): Record<string, string> =>
      Object.fromEntries(
        [...new Set([...filesOf('sound'), ...filesOf(name)])].map((file) => [file, read(name, file)]),
      ),
    expected: (name: string): string[] => lines(join(folder, name, 'expected.txt')),
  };
}
