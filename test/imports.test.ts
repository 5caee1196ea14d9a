// Imports point one way, from the actions down to what makes untrusted text safe.
import { readdirSync, readFileSync } from 'node:fs'
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
it('sees all imports', () => {
  const lines = files.flatMap((file) => readFileSync(join(src, file), 'utf8').split('\n'))
  const specifiers = lines.filter((line) => /^(import|export|\}).* from '|^import '|\bimport\('/.test(line))
  expect(imports).toHaveLength(specifiers.length)
  expect(files.length).toBeGreaterThan(15)
})

it('has few importers of what belongs to a runner, and one of undici', () => {
  expect(importersOf(/^@actions\//)).toEqual(['runner/publish.ts', 'runner/run-context.ts', 'runner/start-action.ts'])
  expect(importersOf(/^undici(\/|$)/)).toEqual(['http/client.ts'])
})

it('enters a folder by its index, where it has one', () => {
  const doors = files.filter((file) => file.endsWith('/index.ts')).map((file) => dirname(file))
  const within = (path: string, folder: string) => path.startsWith(`${folder}/`)
  const around = imports.filter(({ file, from }) =>
    doors.some((door) => within(from, door) && from !== `${door}/index.ts` && !within(file, door)),
  )
  expect(doors).not.toEqual([])
  expect(around.map(shown)).toEqual([])
})

it('has few importers of the file system', () => {
  expect(importersOf(/^(node:)?fs(\/|$)/)).toEqual(['runner/publish.ts', 'targets/workspace-file.ts'])
})

it('leaves the paths and line ends of a system to the files that have to do with them', () => {
  expect(importersOf(/^(node:)?path(\/|$)/)).toEqual(['targets/workspace-file.ts'])
  expect(importersOf(/^(node:)?(os|child_process|process)$/)).toEqual([])
  const ONE_SYSTEM =
    /process\.(platform|arch|umask|[gs]ete?[ug]id|[gs]etgroups)|['"`]\/(tmp|dev|etc|proc|var|usr|home)\b|file:\/\//
  expect(files.filter((file) => ONE_SYSTEM.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
})

/** Folders of tests that mirror nothing: of the whole action, or of what only tests have. */
const OWN_FOLDERS = /^(bench|build|campaign|e2e|examples|scenarios|support)\//
/** What is held to be the same everywhere. */
const OF_ALL = ['contract.test.ts', 'imports.test.ts', 'pages.test.ts']

it('has each test in the folder of what it tests', () => {
  const tests = readdirSync(join(src, '../test'), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const mirroring = tests.filter(
    (file) => file.endsWith('.test.ts') && !OWN_FOLDERS.test(file) && !OF_ALL.includes(file),
  )
  const strays = mirroring.filter((file) => {
    const text = readFileSync(join(src, '../test', file), 'utf8')
    const subjects = [...text.matchAll(/'[./]+src\/([^']+)'/g)].map(([, path = '']) => path)
    const folder = dirname(file)
    const isNamedAlike = files.includes(file.replace('.test.ts', '.ts'))
    return !isNamedAlike && !subjects.some((path) => dirname(path) === folder || folder.startsWith(`${dirname(path)}/`))
  })
  expect(mirroring.length).toBeGreaterThan(15)
  expect(strays).toEqual([])
})

it('never imports tests', () => {
  expect(imports.filter(({ from }) => /^\.\.\/(?!action\.yml$)|(^|\/)test\//.test(from)).map(shown)).toEqual([])
})

it('holds no state of a module', () => {
  const stateful = files.filter((file) => /^(export )?(let|var) /m.test(readFileSync(join(src, file), 'utf8')))
  expect(stateful).toEqual([])
})

/** From top to bottom; folders of one floor don't know each other. */
const FLOORS = [
  ['dispatch'],
  ['fleet', 'runner'],
  ['runs', 'workflows', 'targets'],
  ['report'],
  ['gitea'],
  ['http', 'yaml'],
  ['model'],
  ['safety'],
]
const floorOf = (file: string): number => FLOORS.findIndex((floor) => floor.includes(file.split('/')[0]!))
/** Below all folders, for any of them. */
const LOOSE = ['fan-out.ts', 'on-demand.ts']

it('has a floor for each folder', () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual(LOOSE)
})

it('imports what is below, or its own folder', () => {
  const isBelow = ({ file, from }: Import) =>
    !from.includes('/') || file.split('/')[0] === from.split('/')[0] || floorOf(file) < floorOf(from)
  const own = imports.filter(({ file, from }) => !LOOSE.includes(file) && files.includes(from))
  expect(own.filter((one) => !isBelow(one)).map(shown)).toEqual([])
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
  expect(imports.filter(({ from, isDynamic }) => from === 'on-demand.ts' && !isDynamic).map(shown)).toEqual([])
  const atStart = [...loadedWith('dispatch/main.ts', ({ isDynamic }) => !isDynamic)]
  const heavy = [...loadedWith('on-demand.ts')].filter((file) => /^(yaml|@jmespath)/.test(file))
  expect(heavy.length).toBeGreaterThan(1)
  expect(atStart.filter((file) => heavy.includes(file) || file === 'on-demand.ts')).toEqual([])
})

it.each(pureFiles)('%s loads nothing that does I/O', (file) => {
  const doing = [...loadedWith(file)].filter(
    (name) => !files.includes(name) && IO.has(name.replace(/^node:/, '').split('/')[0]!),
  )
  expect([...doing, ...[...loadedWith(file)].filter((name) => name === 'http/client.ts')]).toEqual([])
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
