const path = require('node:path');
const webpack = require('webpack');

/** The command line: one file for Node, so that `npx jiedui` starts without compiling or searching modules. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { jiedui: './src/cli/jiedui.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
  // Readable stack traces for the office's own developers; a tool on disk gains nothing from short names.
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
  stats: 'errors-warnings',
};
