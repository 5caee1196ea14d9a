// What the bundle omits, changes and splits, since the start is most of what a run costs.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @import { Plugin } from 'esbuild' */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const CORE = /[/\\]@actions[/\\]core[/\\]lib[/\\]/
const GITHUB = /[/\\]@actions[/\\]github[/\\]lib[/\\]/
const UNDICI = /[/\\]undici[/\\]lib[/\\]/

/**
 * Modules that never run here, each with what an importer needs in its place. Together they save 68 ms of CPU and 15 MB at ten
 * targets: take one out, build, and `npm run bench -- --short --before` with the dist of before.
 */
const STUBS = [
  // Parts of core that are not used: signing in at clouds loads a second undici, and the other two load fs/promises with Node's
  // web streams, 8 MB at a thousand targets.
  {
    filter: /^\.\/(oidc-utils|summary|platform)\.js$/,
    from: CORE,
    contents: 'export class OidcClient {}; export const summary = null, markdownSummary = null',
  },
  // Octokit, and with it a third undici; only `context` is used.
  {
    filter: /^\.\/utils\.js$/,
    from: GITHUB,
    contents: "export const GitHub = null; export const getOctokitOptions = () => { throw new Error('not bundled') }",
  },
  // Loads node:http2, which the action never uses.
  {
    filter: /(^|[/\\])client-h2(\.js)?$/,
    from: UNDICI,
    contents: "module.exports = () => { throw new Error('HTTP/2 is not bundled') }",
  },
  // For bodies that are forms; ours are text. A hundred kilobytes with all that it requires.
  {
    filter: /[/\\]web[/\\]fetch[/\\]body\.js$/,
    from: UNDICI,
    contents: "exports.extractBody = () => { throw new Error('forms are not bundled') }",
  },
]

/** @type {Plugin} */
const stubs = {
  name: 'stubs',
  setup(build) {
    STUBS.forEach(({ filter, from, contents }, index) => {
      build.onResolve({ filter }, ({ importer }) =>
        from.test(importer) ? { path: String(index), namespace: 'stub' } : undefined,
      )
      build.onLoad({ filter: new RegExp(`^${index}$`), namespace: 'stub' }, () => ({ contents, loader: 'js' }))
    })
  },
}

/**
 * Undici compiles its parser by src/http/wasm-guard.ts, which saves 100 ms of CPU, 35 MB, and 130 ms after the last response: build
 * without this plugin, and `npm run bench -- --short --before`. An update of undici that compiles it elsewhere fails the build.
 * @type {Plugin}
 */
const guardWasm = {
  name: 'guard-wasm',
  setup(build) {
    const [call, times] = ['new WebAssembly.Module(', 2]
    const guard = JSON.stringify(join(root, 'src/http/wasm-guard.ts'))
    build.onLoad({ filter: /[/\\]undici[/\\]lib[/\\]dispatcher[/\\]client-h1\.js$/ }, ({ path }) => {
      const pieces = readFileSync(path, 'utf8').split(call)
      if (pieces.length !== times + 1)
        throw new Error(`${path} has \`${call}\` ${pieces.length - 1} times, not ${times}`)
      return { contents: `${pieces.join('new guardedModule(')}\nconst { guardedModule } = require(${guard})\n` }
    })
  },
}

/**
 * What only a few runs need, as files of their own beside the hot one.
 * @type {Record<string, { entry: string, filter: RegExp, kind: string }>}
 */
export const LAZY = {
  // A choice of method and a file of targets: YAML above all.
  'on-demand': { entry: 'src/on-demand.ts', filter: /\/on-demand\.ts$/, kind: 'dynamic-import' },
  // undici's parser for processors without SIMD.
  'parser-without-simd': {
    entry: 'undici/lib/llhttp/llhttp-wasm.js',
    filter: /[/\\]llhttp-wasm\.js$/,
    kind: 'require-call',
  },
}

/** @type {Plugin} */
const lazy = {
  name: 'lazy',
  setup(build) {
    for (const [name, { filter, kind }] of Object.entries(LAZY))
      build.onResolve({ filter }, (found) =>
        found.kind === kind ? { path: `./${name}.cjs`, external: true } : undefined,
      )
  },
}

export const plugins = [stubs, guardWasm, lazy]
