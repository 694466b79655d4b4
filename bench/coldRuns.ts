import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { medianOf, type Compared } from './measure';

const SAMPLES = 7;

interface ColdRuns {
  /** A first check against ajv's, its schema compiled in the same run. */
  readonly compiling: Compared;
  /** The same against a schema that was compiled beforehand. */
  readonly compiled: Compared;
}

/** First runs of both sides, each in a new process, in turn; undefined when ajv is not installed. */
export function coldRuns(): ColdRuns | undefined {
  const ours: number[] = [];
  const compiling: number[] = [];
  const compiled: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const own = firstRun('ours');
    const peer = firstRun('ajv');
    if (!own || !peer) return undefined;
    ours.push(own.check);
    compiling.push((peer.compile ?? 0) + peer.check);
    compiled.push(peer.check);
  }
  const own = medianOf(ours);
  return {
    compiling: { ours: own, theirs: medianOf(compiling) },
    compiled: { ours: own, theirs: medianOf(compiled) },
  };
}

function firstRun(side: 'ours' | 'ajv'): { readonly check: number; readonly compile?: number } | undefined {
  const answer = execFileSync(process.execPath, [join(import.meta.dirname, 'cold.js'), side], { encoding: 'utf8' });
  const json = answer.split('\n').find((each) => each.startsWith('{'));
  return json === undefined ? undefined : (JSON.parse(json) as { check: number; compile?: number });
}
