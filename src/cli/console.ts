import { fill, fillText, type Lang, type Text } from '../model/text';
import { WorkbookError } from '../model/workbook';
import { WORDS } from './words';

/** Exit codes: people and scripts rely on them. Over several files 2 beats 1 beats 0. */
export const EXIT = { ok: 0, errorsFound: 1, unusable: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A call that cannot be carried out as typed. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

export const usage = (wording: Text, values: Readonly<Record<string, string>> = {}): UsageError =>
  new UsageError(fillText(wording, values));

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** One clear sentence for whatever went wrong, in the user's language. */
export function sentenceFor(error: unknown, lang: Lang): string {
  if (error instanceof UsageError || error instanceof WorkbookError) return error.text[lang];
  if (error instanceof Error && error.name === 'AbortError') return WORDS.interrupted[lang];
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fill(WORDS.internal[lang], { detail });
}

const isCallFault = (code: string): code is keyof typeof WORDS.call => code in WORDS.call;

/**
 * What is wrong with a call, by the code the parser of calls gives it; nothing where it has shown the help instead.
 * The parser quotes the word concerned first, and may know a word that was meant.
 */
export function sentenceForCall(
  { code, message }: { readonly code: string; readonly message: string },
  lang: Lang,
): string {
  if (code === 'commander.help') return '';
  const what = /'([^']*)'/.exec(message)?.[1] ?? message;
  const meant = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  return [
    fill(WORDS.call[isCallFault(code) ? code : 'commander.error'][lang], { what }),
    ...(meant === undefined ? [] : [fill(WORDS.meant[lang], { meant })]),
    WORDS.help[lang],
  ].join(lang === 'zh' ? '' : ' ');
}

/** Work shorter than this stays silent. */
const QUIET_MS = 1000;

/** Progress of one piece of work on standard error. */
export interface ProgressLine {
  /** The share done, 0–1. */
  readonly report: (done: number) => void;
  /** Nothing more will be reported: what is printed next begins a line of its own. */
  readonly end: () => void;
}

/** Progress of work over a second: a line that moves on a terminal, a line every quarter elsewhere. */
export function progressLine(label: string): ProgressLine {
  const started = performance.now();
  let lastQuarter = 0;
  let isOpen = false;
  const report = (done: number): void => {
    if (performance.now() - started < QUIET_MS) return;
    const percent = Math.min(100, Math.round(done * 100));
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${label} ${percent}%`);
      isOpen = true;
      return;
    }
    const quarter = Math.floor(done * 4);
    if (quarter <= lastQuarter) return;
    lastQuarter = quarter;
    complain(`${label} ${percent}%`);
  };
  const end = (): void => {
    if (isOpen) process.stderr.write('\n');
    isOpen = false;
  };
  return { report, end };
}
