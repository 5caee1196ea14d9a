// The limits of the bundle: each thing that must not be in it fails the build with its name.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { expect, it } from 'vitest'
import { bundleProblems, bundleReport } from '../../build/report.mjs'

const makeMetafile = (paths: string[], bytes = 1000): Metafile => ({
  inputs: Object.fromEntries(
    paths.map((path) => [path, { bytes: 10, imports: path.startsWith('src/') ? paths.map(importOf) : [] }]),
  ),
  outputs: {
    'dist/main.cjs': {
      bytes,
      inputs: Object.fromEntries(paths.map((path) => [path, { bytesInOutput: 10 }])),
      imports: [],
      exports: [],
    },
  },
})
const importOf = (path: string) => ({ path, kind: 'import-statement' as const })

const CLEAN = ['src/main.ts', 'node_modules/undici/lib/dispatcher/pool.js', 'node_modules/zod/v4/mini/index.js']

it('takes what we bundle', () => {
  expect(bundleProblems(makeMetafile(CLEAN))).toEqual([])
})

it.each([
  ['node_modules/undici/index.js', /undici's index would be bundled: .*, imported by src\/main\.ts$/],
  ['node_modules/undici/lib/dispatcher/client-h2.js', /^HTTP\/2/],
  ['node_modules/undici/lib/web/fetch/body.js', /^bodies that are forms/],
  ['node_modules/zod/v4/locales/de.js', /^all of zod's languages/],
  ['node_modules/zod/v4/classic/schemas.js', /^zod's large form/],
  ['node_modules/@actions/http-client/lib/index.js', /^@actions\/http-client/],
  ['node_modules/@octokit/core/dist-src/index.js', /^Octokit/],
  [
    'node_modules/@actions/core/node_modules/undici/lib/core/util.js',
    /^undici would be bundled 2 times: .*core\/node_modules/,
  ],
])('refuses %s', (path, problem) => {
  expect(bundleProblems(makeMetafile([...CLEAN, path]))).toEqual([expect.stringMatching(problem)])
})

it('refuses a second version that a dependency brings along, as esbuild itself bundles it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const bundled = async () => {
    const options = { bundle: true, write: false, metafile: true, outdir: 'dist', logLevel: 'silent' } as const
    return (await build({ ...options, absWorkingDir: folder, entryPoints: ['src/main.js'] })).metafile
  }
  write('src/main.js', "import { a } from 'a'; import { b } from 'b'; console.log(a, b)")
  write('node_modules/a/index.js', 'export const a = 1')
  write('node_modules/b/index.js', "import { a } from 'a'; export const b = a")
  expect(bundleProblems(await bundled())).toEqual([])
  write('node_modules/b/node_modules/a/index.js', 'export const a = 2')
  expect(bundleProblems(await bundled())).toEqual([
    'a would be bundled 2 times: node_modules/a, node_modules/b/node_modules/a',
  ])
  rmSync(folder, { recursive: true })
})

it('refuses a package that is in two files of dist', () => {
  const metafile = makeMetafile(CLEAN)
  metafile.outputs['dist/on-demand.cjs'] = { ...metafile.outputs['dist/main.cjs']!, inputs: {} }
  expect(bundleProblems(metafile)).toEqual([])
  metafile.outputs['dist/on-demand.cjs'].inputs['node_modules/undici/lib/dispatcher/pool.js'] = { bytesInOutput: 10 }
  expect(bundleProblems(metafile)).toEqual([
    'undici would be bundled in two files: node_modules/undici/lib/dispatcher/pool.js',
  ])
})

it('takes a module of which nothing is left', () => {
  const metafile = makeMetafile([...CLEAN, 'node_modules/zod/v4/locales/de.js'])
  metafile.outputs['dist/main.cjs']!.inputs['node_modules/zod/v4/locales/de.js'] = { bytesInOutput: 0 }
  expect(bundleProblems(metafile)).toEqual([])
})

it('refuses a hot file of more than 540,000 bytes', () => {
  expect(bundleProblems(makeMetafile(CLEAN, 540_001))).toEqual([
    expect.stringMatching(/^dist\/main\.cjs has 540001 bytes/),
  ])
})

it('reports bytes by package', () => {
  expect(bundleReport(makeMetafile(CLEAN))).toMatch(
    /^dist\/main\.cjs: 1000\n +10 {2}own code\n +10 {2}undici\n +10 {2}zod$/,
  )
})
