// Builds dist from src; `--check` builds in memory and fails when the committed dist differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { licensesOf, partsOf, sbomOf } from './packages.mjs'
import { LAZY, plugins } from './plugins.mjs'
import { bundleProblems, bundleReport } from './report.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
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

/**
 * Bundles the sources in memory; what it says is the same with source maps, which come beside it. `more` are plugins of a test.
 * @param {{ sourcemap?: boolean, more?: import('esbuild').Plugin[] }} options
 */
export const bundleSources = ({ sourcemap = false, more = [] } = {}) =>
  build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/dispatch/main.ts',
      ...Object.fromEntries(Object.entries(LAZY).map(([name, { entry }]) => [name, entry])),
    },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    sourcemap: sourcemap ? 'external' : false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // V8 keeps a text that has but one character beyond Latin-1 in two bytes a character.
    charset: 'ascii',
    legalComments: 'none',
    supported: { 'dynamic-import': false },
    plugins: [...more, actionYml, ...plugins],
  })

/**
 * The files of dist that run, as names and texts.
 * @param {Pick<Awaited<ReturnType<typeof bundleSources>>, 'outputFiles'>} bundle without source maps
 * @returns {[string, string][]}
 */
export const codeOf = ({ outputFiles }) => [
  ['index.cjs', readFileSync(join(root, 'src/runner/launcher.cjs'), 'utf8')],
  ...outputFiles.map(({ path, text }) => /** @type {[string, string]} */ ([path.slice(dist.length + 1), text])),
]

/**
 * All files of dist by name.
 * @param {Awaited<ReturnType<typeof bundleSources>>} bundle without source maps
 * @returns {Map<string, string>}
 */
function filesOf({ metafile, outputFiles }) {
  const parts = partsOf(metafile)
  const code = codeOf({ outputFiles })
  return new Map([...code, ['THIRD_PARTY_LICENSES.txt', licensesOf(parts)], ['sbom.cdx.json', sbomOf(parts, code)]])
}

/** @param {Map<string, string>} files */
function check(files) {
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

/** @param {Map<string, string>} files */
function write(files) {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const [name, text] of files) writeFileSync(join(dist, name), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundle = await bundleSources()
  const problems = bundleProblems(bundle.metafile)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  if (process.argv.includes('--report')) console.log(bundleReport(bundle.metafile))
  const files = filesOf(bundle)
  process.argv.includes('--check') ? check(files) : write(files)
}
