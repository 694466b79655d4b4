import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';

/** What a call of the command line came to. */
export interface Called {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one call in this process, with what it prints caught. */
export async function jiedui(...argv: readonly string[]): Promise<Called> {
  const printed = { out: '', err: '' };
  const catching =
    (stream: keyof typeof printed) =>
    (text: string | Uint8Array): boolean => {
      printed[stream] += String(text);
      return true;
    };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(catching('out'));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation(catching('err'));
  try {
    const exit = await main(argv);
    return { exit, ...printed };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** A folder for the files of a test file, removed afterwards. @returns paths in it */
export function folder(): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'jiedui-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return (name) => join(path, name);
}
