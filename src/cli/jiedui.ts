import { main } from './main';

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The exit code is set rather than exited with, so that everything printed reaches a pipe before the process ends.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
