// What the bundle leaves out, changes and puts into files of its own, since the start is most of what a run costs.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @import { Plugin } from 'esbuild' */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const CORE = /[/\\]@actions[/\\]core[/\\]lib[/\\]/
const GITHUB = /[/\\]@actions[/\\]github[/\\]lib[/\\]/
const UNDICI = /[/\\]undici[/\\]lib[/\\]/

/** Modules that never run here, or of which little is used; in their place is what an importer needs. */
const STUBS = [
  // All names of a module of Node's, copied one by one: of some hundred these are used.
  { filter: /^fs$/, from: CORE, contents: "export { appendFileSync, existsSync } from 'node:fs'" },
  { filter: /^os$/, from: CORE, contents: "export { EOL } from 'node:os'" },
  { filter: /^path$/, from: CORE, contents: "export { delimiter, sep } from 'node:path'" },
  // Each of the three loads modules of Node's at once; the first also a second undici.
  { filter: /^\.\/oidc-utils\.js$/, from: CORE, contents: 'export class OidcClient {}' },
  { filter: /^\.\/summary\.js$/, from: CORE, contents: 'export const summary = null, markdownSummary = null' },
  { filter: /^\.\/platform\.js$/, from: CORE, contents: '' },
  // For the delimiter of an output alone, and core refuses a value that holds it: it need not be a secret.
  {
    filter: /^crypto$/,
    from: CORE,
    contents: 'export const randomUUID = () => [1, 2, 3].map(() => Math.random().toString(36).slice(2)).join("-")',
  },
  // Octokit, and with it a third undici; only `context` is used.
  {
    filter: /^\.\/utils\.js$/,
    from: GITHUB,
    contents: "export const GitHub = null; export const getOctokitOptions = () => { throw new Error('not bundled') }",
  },
  // Loads node:http2, which we don't speak.
  {
    filter: /(^|[/\\])client-h2(\.js)?$/,
    from: UNDICI,
    contents: "module.exports = () => { throw new Error('HTTP/2 is not bundled') }",
  },
  // Node's own HTTP, of which a class to compare with and a default are used.
  {
    filter: /^node:http$/,
    from: UNDICI,
    contents: 'exports.IncomingMessage = class IncomingMessage {}; exports.maxHeaderSize = 16 * 1024',
  },
  // Node's own takes half of a millisecond to load, of which one call is used.
  {
    filter: /^node:assert$/,
    from: UNDICI,
    contents:
      "module.exports = (truth, says) => { if (!truth) throw says instanceof Error ? says : new Error(says ?? 'undici is in a state that can not be') }",
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

/** @param {string} file */
const quoted = (file) => JSON.stringify(join(root, file))

/** Calls of a package that go to ours instead, and how often the file has them; `load` gets ours into its scope. */
const PATCHES = [
  {
    file: /[/\\]undici[/\\]lib[/\\]dispatcher[/\\]client-h1\.js$/,
    call: 'new WebAssembly.Module(',
    ours: 'new guardedModule(',
    times: 2,
    load: `const { guardedModule } = require(${quoted('src/http/wasm-guard.ts')})`,
  },
  ...['core', 'command'].map((name) => ({
    file: new RegExp(`${CORE.source}${name}\\.js$`),
    call: 'process.stdout.write(',
    ours: 'writeOut(',
    times: name === 'core' ? 2 : 1,
    load: `import { writeOut } from ${quoted('src/runner/stdout.ts')}`,
  })),
]

/**
 * An update of a package that does it elsewhere fails the build rather than losing ours.
 * @type {Plugin}
 */
const patches = {
  name: 'patches',
  setup(build) {
    for (const { file, call, ours, times, load } of PATCHES)
      build.onLoad({ filter: file }, ({ path }) => {
        const pieces = readFileSync(path, 'utf8').split(call)
        if (pieces.length !== times + 1)
          throw new Error(`${path} has \`${call}\` ${pieces.length - 1} times, not ${times}`)
        return { contents: `${pieces.join(ours)}\n${load}\n` }
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

export const plugins = [stubs, patches, lazy]
