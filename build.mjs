// Builds dist from src; `--check` builds in memory and fails when the committed dist differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { bundleProblems, bundleReport } from './bundle-report.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const dist = join(root, 'dist')

/** What the code reads of action.yml, as the text of a module. Also used by vitest.config.ts. */
export function actionModule() {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']))
  return `export default ${JSON.stringify({ defaults, version })}`
}

/** @type {import('esbuild').Plugin} */
const actionYml = {
  name: 'action.yml',
  setup(build) {
    build.onLoad({ filter: /[/\\]action\.yml$/ }, () => ({ contents: actionModule(), loader: 'js' }))
  },
}

// @actions/core needs an HTTP client only to ask for OIDC tokens, and @actions/github Octokit only for API calls; with
// them come two more copies of undici, a megabyte and a half that never runs.
const STUBS = [
  {
    filter: /^@actions\/http-client(\/lib\/auth)?$/,
    from: /[/\\]@actions[/\\]core[/\\]/,
    contents:
      "export class HttpClient { constructor() { throw new Error('not bundled') } }; export class BearerCredentialHandler {}",
  },
  {
    filter: /^\.\/utils\.js$/,
    from: /[/\\]@actions[/\\]github[/\\]lib[/\\]/,
    contents: "export const GitHub = null; export const getOctokitOptions = () => { throw new Error('not bundled') }",
  },
  {
    filter: /(^|[/\\])client-h2(\.js)?$/,
    from: /[/\\]undici[/\\]lib[/\\]/,
    contents: "module.exports = () => { throw new Error('HTTP/2 is not bundled') }",
  },
  // For bodies that are forms; ours are text. A hundred kilobytes with all that it requires.
  {
    filter: /[/\\]web[/\\]fetch[/\\]body\.js$/,
    from: /[/\\]undici[/\\]lib[/\\]/,
    contents: "exports.extractBody = () => { throw new Error('forms are not bundled') }",
  },
]

/** @type {import('esbuild').Plugin} */
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

// What only a few runs need, as files of their own: V8 reads every byte of a file that it loads.
const LAZY = {
  // A choice of method and a file of targets: YAML above all.
  heavy: { entry: 'src/heavy.ts', filter: /^\.{1,2}\/heavy\.ts$/, kind: 'dynamic-import' },
  // undici's parser for processors without SIMD.
  'parser-without-simd': {
    entry: 'undici/lib/llhttp/llhttp-wasm.js',
    filter: /[/\\]llhttp-wasm\.js$/,
    kind: 'require-call',
  },
}

/** @type {import('esbuild').Plugin} */
const lazy = {
  name: 'lazy',
  setup(build) {
    for (const [name, { filter, kind }] of Object.entries(LAZY))
      build.onResolve({ filter }, (found) =>
        found.kind === kind ? { path: `./${name}.cjs`, external: true } : undefined,
      )
  },
}

/**
 * Has undici compile its parser by src/gitea/wasm-guard.ts. Both places are in one file, and an undici that compiles
 * elsewhere fails the build rather than losing the guard.
 * @type {import('esbuild').Plugin}
 */
const wasmGuard = {
  name: 'wasm-guard',
  setup(build) {
    build.onLoad({ filter: /[/\\]undici[/\\]lib[/\\]dispatcher[/\\]client-h1\.js$/ }, ({ path }) => {
      const [before, ...after] = readFileSync(path, 'utf8').split('new WebAssembly.Module(')
      if (after.length !== 2)
        throw new Error('undici compiles its parser in another way: look at src/gitea/wasm-guard.ts')
      const contents = [before, ...after].join('new guardedModule(')
      const guard = JSON.stringify(join(root, 'src/gitea/wasm-guard.ts'))
      return { contents: contents.replace("'use strict'", `$&; const { guardedModule } = require(${guard})`) }
    })
  },
}

const bundle = await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/main.ts',
    ...Object.fromEntries(Object.entries(LAZY).map(([name, { entry }]) => [name, entry])),
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  supported: { 'dynamic-import': false },
  plugins: [actionYml, stubs, lazy, wasmGuard],
})

/** The licences of all packages of which something is bundled. */
function licences() {
  const names = Object.keys(bundle.metafile.inputs).map((path) => /.*node_modules\/((@[^/]+\/)?[^/]+)/.exec(path))
  const folders = [...new Set(names.filter(Boolean).map((match) => match?.[0] ?? ''))].sort()
  return folders
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `License: ${license}`
      return `${name} ${version}\n\n${text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '')}\n`
    })
    .join(`\n${'-'.repeat(78)}\n\n`)
}

const files = new Map([
  ['index.cjs', readFileSync(join(root, 'src/launcher.cjs'), 'utf8')],
  ['THIRD_PARTY_LICENSES.txt', licences()],
  ...bundle.outputFiles.map(({ path, text }) => /** @type {[string, string]} */ ([path.slice(dist.length + 1), text])),
])

function check() {
  const committed = existsSync(dist) ? readdirSync(dist) : []
  const differing = [...files].filter(
    ([name, text]) => !committed.includes(name) || readFileSync(join(dist, name), 'utf8') !== text,
  )
  const extra = committed.filter((name) => !files.has(name))
  const stale = [...differing.map(([name]) => name), ...extra]
  if (stale.length === 0) return
  console.error(`dist is not what the sources build (${stale.join(', ')}): run \`npm run build\` and commit it`)
  process.exitCode = 1
}

function write() {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const [name, text] of files) writeFileSync(join(dist, name), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = bundleProblems(bundle.metafile)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  if (process.argv.includes('--report')) console.log(bundleReport(bundle.metafile))
  process.argv.includes('--check') ? check() : write()
}
