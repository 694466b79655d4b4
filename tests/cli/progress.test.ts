import { progressLine } from '../../src/cli/console';

/**
 * What work prints that reports a share every half second.
 * @param terminal whether a person looks at a terminal
 */
function printedBy(terminal: boolean, shares: readonly number[]): string {
  let printed = '';
  let now = 0;
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: terminal, configurable: true });
  try {
    const { report, end } = progressLine('审核');
    for (const share of shares) {
      now += 500;
      report(share);
    }
    end();
  } finally {
    if (before) Object.defineProperty(process.stderr, 'isTTY', before);
    else Reflect.deleteProperty(process.stderr, 'isTTY');
    clock.mockRestore();
    stderr.mockRestore();
  }
  return printed;
}

test('work of less than a second prints nothing', () => {
  expect(printedBy(true, [0.9])).toBe('');
  expect(printedBy(false, [0.9])).toBe('');
});

test('a line moves on a terminal, and what follows begins a line of its own', () => {
  expect(printedBy(true, [0.1, 0.3, 0.8])).toBe('\r审核 30%\r审核 80%\n');
});

test('elsewhere every quarter is a line', () => {
  expect(printedBy(false, [0.1, 0.3, 0.4, 0.8])).toBe('审核 30%\n审核 80%\n');
});
