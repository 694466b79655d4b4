import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';

const ROOT = join(__dirname, '..', '..');

test('the generated index lists every file of the catalogue', () => {
  const run = spawnSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/generate.ts', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status: run.status, said: run.stderr }).toEqual({ status: 0, said: '' });
});

test('the catalogue has every register once, families over each of them, and rules of unique ids', () => {
  const rules = catalogue.rules.map((rule) => rule.rule);
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  for (const register of catalogue.registers) {
    expect(rules.some((rule) => rule.startsWith(`${register.id}.`))).toBe(true);
  }
});
