// Imports point one way: main -> run -> targets, delivery, listeners, runs -> gitea.
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { sourceFiles as files, pureFiles } from './support/pure-files.mjs'

const src = fileURLToPath(new URL('../src/', import.meta.url))

interface Import {
  file: string
  from: string
  isType: boolean
  isDynamic: boolean
}

const STATIC = /^(?:import|export)\s(type\s)?(?:(?:\w+,?\s)?(?:\{[^}]*\}\s|\*(?:\sas\s\w+)?\s)?from\s)?'([^']+)'/gm

/** All imports and re-exports; those of own files as paths below src. */
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8')
  const found = [...text.matchAll(STATIC), ...text.matchAll(/\bimport\(\s*()'([^']+)'/g)]
  return found.map(([all, type, specifier = '']) => {
    const from = specifier.startsWith('.') ? relative(src, join(src, dirname(file), specifier)) : specifier
    return { file, from: from.replaceAll('\\', '/'), isType: Boolean(type), isDynamic: all.includes('(') }
  })
})

const importersOf = (wanted: RegExp) => [
  ...new Set(imports.filter(({ from }) => wanted.test(from)).map(({ file }) => file)),
]
const shown = ({ file, from }: Import) => `${file} imports ${from}`
const importsOf = (file: RegExp, from: RegExp) =>
  imports.filter((one) => file.test(one.file) && from.test(one.from)).map(shown)

it('sees all imports', () => {
  const lines = files.flatMap((file) => readFileSync(join(src, file), 'utf8').split('\n'))
  const specifiers = lines.filter((line) => /^(import|export|\}).* from '|^import '|\bimport\('/.test(line))
  expect(imports).toHaveLength(specifiers.length)
  expect(files.length).toBeGreaterThan(15)
})

it('has one importer of @actions/* and one of undici', () => {
  expect(importersOf(/^@actions\//)).toEqual(['main.ts'])
  expect(importersOf(/^undici(\/|$)/)).toEqual(['gitea/client.ts'])
})

it('has few importers of the file system', () => {
  expect(importersOf(/^(node:)?fs(\/|$)/)).toEqual(['main.ts', 'output-file.ts', 'stdout.ts', 'workspace-file.ts'])
})

it('leaves the paths and line ends of a system to the files that have to do with them', () => {
  expect(importersOf(/^(node:)?path(\/|$)/)).toEqual(['workspace-file.ts'])
  expect(importersOf(/^(node:)?(os|child_process|process)$/)).toEqual(['output-file.ts'])
  const ONE_SYSTEM =
    /process\.(platform|arch|umask|[gs]ete?[ug]id|[gs]etgroups)|['"`]\/(tmp|dev|etc|proc|var|usr|home)\b|file:\/\//
  expect(files.filter((file) => ONE_SYSTEM.test(readFileSync(join(src, file), 'utf8')))).toEqual(['ending.ts'])
})

it('never imports tests', () => {
  expect(imports.filter(({ from }) => /^\.\.\/(?!action\.yml$)|(^|\/)test\//.test(from)).map(shown)).toEqual([])
})

it.each([
  ['main is imported by nothing', /./, /^main\.ts$/],
  ['run is imported by main alone', /^(?!main\.ts$)/, /^run\.ts$/],
  ['reports are imported by main and each other alone', /^(?!main\.ts$|report\/)/, /^report\//],
  ['reports reach for no server', /^report\//, /^(gitea|delivery|listeners|runs)\/|^targets\/(?!target\.ts$)/],
  ['targets, delivery, listeners and runs know no inputs', /^(targets|delivery|listeners|runs)\//, /^inputs\.ts$/],
  [
    'gitea knows none of those above it',
    /^gitea\//,
    /^(targets|delivery|listeners|runs|report)\/|^(inputs|fan-out|event)\.ts$/,
  ],
  ['the exit policy knows outcomes alone', /^exit-policy\.ts$/, /^(?!outcome\.ts$)/],
])('%s', (_, file, from) => {
  expect(importsOf(file, from)).toEqual([])
})

const IO = new Set([...builtinModules.filter((name) => !['path', 'url', 'util'].includes(name)), 'undici'])

/** Files that are loaded with this one; types are erased. */
function loadedWith(file: string, isFollowed = (_: Import) => true, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const one of imports)
    if (one.file === file && !one.isType && isFollowed(one)) loadedWith(one.from, isFollowed, seen)
  return seen
}

it('loads what is heavy only where it is needed', () => {
  expect(imports.filter(({ from, isDynamic }) => from === 'heavy.ts' && !isDynamic).map(shown)).toEqual([])
  const atStart = [...loadedWith('main.ts', ({ isDynamic }) => !isDynamic)]
  const heavy = [...loadedWith('heavy.ts')].filter((file) => /^(yaml|@jmespath)/.test(file))
  expect(heavy.length).toBeGreaterThan(1)
  expect(atStart.filter((file) => heavy.includes(file) || file === 'heavy.ts')).toEqual([])
})

it.each(pureFiles)('%s loads nothing that does I/O', (file) => {
  const doing = [...loadedWith(file)].filter((name) => IO.has(name.replace(/^node:/, '').split('/')[0]!))
  expect([...doing, ...[...loadedWith(file)].filter((name) => name === 'gitea/client.ts')]).toEqual([])
})

it('has no imports in a circle', () => {
  const reaches = (file: string, goal: string, seen = new Set<string>()): boolean =>
    imports.some((one) => {
      if (one.file !== file || seen.has(one.from)) return false
      seen.add(one.from)
      return one.from === goal || reaches(one.from, goal, seen)
    })
  expect(files.filter((file) => reaches(file, file))).toEqual([])
})
