/** Bundles the measurements into bench/dist/, and the pages they open into bench/dist/browser/. */
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const BENCH = import.meta.dirname;
const DIST = join(BENCH, 'dist');
const PAGES = join(DIST, 'browser');

/** What the tests share finds files beside itself, where the bundle no longer stands. */
const ownFolders = {
  name: 'own folders',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]tests[\\/].+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

rmSync(DIST, { recursive: true, force: true });
await build({
  entryPoints: ['run.ts', 'cold.ts'].map((file) => join(BENCH, file)),
  outdir: DIST,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  plugins: [ownFolders],
  logLevel: 'warning',
});
await build({
  entryPoints: [join(BENCH, 'browser/host.ts'), join(BENCH, 'browser/template/template.tsx')],
  outdir: PAGES,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  target: 'es2020',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
for (const page of ['host.html', 'template/taskpane.html']) {
  copyFileSync(join(BENCH, 'browser', page), join(PAGES, page.replace('template/', '')));
}
