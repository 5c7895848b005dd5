// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;

/** Address that the manifest is written with; the build puts `PIRA_SITE` in its place. */
const LOCAL_SITE = "https://localhost:3000";
const site = (process.env.PIRA_SITE ?? LOCAL_SITE).replace(/\/+$/, "");

/** A domain of the manifest is an origin; every other address keeps the site's path. */
const manifestFor = (xml) =>
  xml
    .replaceAll(`<AppDomain>${LOCAL_SITE}<`, `<AppDomain>${new URL(site).origin}<`)
    .replaceAll(LOCAL_SITE, site);

/** One page and its one script, from the folder of the same name: nobody who opens one page needs the other. */
const page = (name) => ({
  entry: { [name]: `./src/${name}/index.tsx` },
  plugin: new HtmlPlugin({
    template: `./src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    // Named where the page did not come: a proxy or a filter must let this host through.
    templateParameters: { siteHost: new URL(site).host },
  }),
});

const pages = ["taskpane", "workbench"]
  .filter((name) => existsSync(resolve(root, `src/${name}/index.tsx`)))
  .map(page);

/**
 * Builds the static site into `dist`; `PIRA_SITE` is the https address it will stand at.
 * `webpack serve` asks for the development certificates that Office trusts.
 */
export default async function config(env, { mode = "production" }) {
  return {
    mode,
    context: root,
    entry: Object.assign({}, ...pages.map(({ entry }) => entry)),
    output: {
      path: resolve(root, "dist"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
      publicPath: "",
    },
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      ...pages.map(({ plugin }) => plugin),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString("utf8")) },
          { from: "assets/*.{png,svg}" },
          { from: "assets/*.html", to: "[name][ext]" },
          { from: "node_modules/excelize-wasm/excelize.wasm.gz" },
          { from: "examples/*.xlsx", to: "[name][ext]", noErrorOnMissing: true },
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

async function devServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: Number(new URL(site).port || 3000),
    server: { type: "https", options: await getHttpsServerOptions() },
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}
