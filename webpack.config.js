const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { parameters, PLACEHOLDER } = require('./scripts/addin/parameters');
const { contentSecurityPolicy, officeFiles, officeScript } = require('./scripts/addin/library');

const dist = (...parts) => path.resolve(__dirname, 'dist', ...parts);
const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: 'esbuild-loader',
  // Han characters as they are: escaped, they would weigh twice as much.
  options: { target, jsx: 'automatic', charset: 'utf8' },
});
const resolve = { extensions: ['.tsx', '.ts', '.js'] };

/** The command line: one file for Node, so that `npx jiedui` starts without compiling or searching modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { jiedui: './src/cli/jiedui.ts' },
  // The add-in and the workbench stand beside it; only its own old file goes.
  output: { path: dist(), filename: '[name].js', clean: { keep: (file) => file !== 'jiedui.js' } },
  resolve,
  module: { rules: [typescript('node20')] },
  // Readable stack traces for the office's own developers; a tool on disk gains nothing from short names.
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The add-in: a folder of static files for any web server. Only its manifest knows the address it will have. */
const addin = (_env, { mode = 'production' } = {}) => {
  const { base, office, contact, version } = parameters(process.env);
  const fillIn = (content) =>
    content
      .toString()
      .replaceAll(PLACEHOLDER.base, base)
      .replace(PLACEHOLDER.contact, (own) => contact ?? own)
      .replaceAll(PLACEHOLDER.version, version);
  return {
    name: 'addin',
    mode,
    target: ['web', 'es2020'],
    // As files beside the code: no eval, which the security policy of the page forbids.
    devtool: mode === 'production' ? false : 'source-map',
    entry: { taskpane: './src/taskpane/index.tsx' },
    // Hashes in the names, as the browser inside Excel keeps files for long.
    output: { path: dist('addin'), filename: '[name].[contenthash:8].js', clean: true },
    resolve,
    module: {
      rules: [
        typescript('es2020'),
        // Before all else, in our own sources and in the components.
        { test: /(@fluentui.*\.js|taskpane.*\.tsx?)$/, loader: './scripts/addin/inlineTokens.js', enforce: 'pre' },
        { test: /(catalogue|functions).*\.ts$/, loader: './scripts/addin/withoutReasons.js', enforce: 'pre' },
      ],
    },
    optimization: {
      // Chunks are as the imports name them: what starts the pane; the work, in one file, which compresses better than
      // the dozen a finer cut would give; and what few people open, on call.
      splitChunks: false,
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { ecma: 2020, compress: { passes: 2 }, mangle: true, format: { comments: false } },
        }),
      ],
    },
    plugins: [
      // The pane reads files and writes none: what only writing takes stays out.
      new webpack.IgnorePlugin({ resourceRegExp: /^hucre$/ }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        templateParameters: { officeScript: officeScript(office), policy: contentSecurityPolicy(office) },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: fillIn },
          { from: 'assets/shortcuts' },
          { from: 'assets/icons/png', to: 'assets/icons' },
          { from: 'assets/guide', to: 'guide' },
          { from: 'assets/functions', to: 'functions' },
          { from: 'assets/help', to: 'help', transform: { transformer: fillIn } },
          { from: 'assets/repoint' },
          { from: 'src/taskpane/start.js' },
          { from: 'LICENSE', to: 'LICENSE.txt' },
          { from: 'THIRD-PARTY-NOTICES.md', to: 'THIRD-PARTY-NOTICES.txt' },
          // `minimized` keeps the minimizer away: the licence of office.js asks that it stays as it is.
          ...(office === 'local' ? officeFiles.map((file) => ({ ...file, info: { minimized: true } })) : []),
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};

module.exports = [cli, addin];
