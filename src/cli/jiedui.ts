import { main } from './main';

// The exit code is set rather than exited with, so that everything printed reaches a pipe before the process ends.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
