const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync } = require('node:fs');
const { createServer } = require('node:net');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const PORT = Number(process.env.WORKBENCH_PORT ?? 3000);
const ORIGIN = `https://localhost:${PORT}`;
const ADDIN = path.resolve(__dirname, 'dist', 'addin');
const FILES = path.resolve(__dirname, 'dist', 'workbench');
const FIXTURE = path.resolve(__dirname, 'tests', 'workbench', 'fixtures', 'addin');

/** The file the workbench opens with: a filled workbook, written anew by the command line at every start. */
function startFile() {
  mkdirSync(FILES, { recursive: true });
  const name = '结对帮扶台账2011.xlsx';
  const command = path.resolve(__dirname, 'dist', 'jiedui.js');
  const out = path.join(FILES, name);
  execFileSync(process.execPath, [command, 'sample', '--year', '2011', '--out', out, '--force'], { stdio: 'pipe' });
  return `/workbench/files/${encodeURIComponent(name)}`;
}

/** Ends with one sentence where another program holds the port. */
const needPort = () =>
  new Promise((resolve) => {
    const trial = createServer();
    trial.once('error', ({ code, message }) => {
      const taken = `端口${PORT}已被占用，请另选：WORKBENCH_PORT=${PORT + 1} npm start / Port ${PORT} is taken: choose another with WORKBENCH_PORT.`;
      process.stderr.write(`${code === 'EADDRINUSE' ? taken : message}\n`);
      process.exit(1);
    });
    trial.listen(PORT, 'localhost', () => trial.close(resolve));
  });

/** Says where the workbench is, once it can be opened. */
const announce = {
  apply(compiler) {
    let said = false;
    compiler.hooks.done.tap('announce', (stats) => {
      if (said || stats.hasErrors()) return;
      said = true;
      const lines = [
        '',
        `  工作台 / Workbench:  ${ORIGIN}/workbench/`,
        '',
        '  浏览器会就自签名证书提示一次，请选择继续访问。',
        '  The browser warns once about the self-made certificate: choose to continue.',
        '',
      ];
      setTimeout(() => process.stdout.write(`${lines.join('\n')}\n`), 200);
    });
  },
};

/**
 * The workbench: a page that plays the spreadsheet program to an add-in, served beside the built add-in.
 * WORKBENCH_MANIFEST and WORKBENCH_FILE name another add-in and another first file.
 */
module.exports = async ({ WEBPACK_SERVE: serves } = {}) => {
  if (serves) await needPort();
  return configuration();
};

const configuration = () => ({
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { workbench: './src/workbench/page/index.tsx' },
  output: { path: path.join(FILES, 'page'), filename: '[name].js', publicPath: '/workbench/' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic', charset: 'utf8' } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  // Served on this machine only: readable, and ready soon.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({ template: './src/workbench/page/index.html', scriptLoading: 'defer' }),
    new webpack.DefinePlugin({
      WORKBENCH: JSON.stringify({
        manifest: process.env.WORKBENCH_MANIFEST ?? '/manifest.xml',
        file: process.env.WORKBENCH_FILE ?? startFile(),
      }),
    }),
    announce,
  ],
  devServer: {
    server: 'https',
    host: 'localhost',
    port: PORT,
    hot: false,
    liveReload: false,
    client: false,
    static: [
      { directory: ADDIN, publicPath: '/', watch: false },
      { directory: FILES, publicPath: '/workbench/files/', watch: false },
      ...(existsSync(FIXTURE) ? [{ directory: FIXTURE, publicPath: '/fixture/', watch: false }] : []),
    ],
  },
  infrastructureLogging: { level: 'error' },
  performance: { hints: false },
  stats: 'errors-warnings',
});
