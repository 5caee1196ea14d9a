// What a release is known to drop or fail on in a workflow file that it seems to accept: explains a missing run
// afterwards, and decides nothing. Each rule comes from the parser of that release, and was tested against it.

import type { Span } from '../../gitea/releases.ts'
import { readTree } from '../../yaml/read-tree.ts'
import { childOf, type Tree, textOf } from '../../yaml/tree.ts'
import { readWorkflow } from '../workflow.ts'
import { earlyExpressions } from './early-expressions.ts'
import { shapeFlaws } from './field-shapes.ts'
import { flawsOfTokens } from './lexical-flaws.ts'
import { poisonIn } from './poison.ts'
import { appliesTo, type Server } from './reader-release.ts'
import { strayAliases } from './stray-aliases.ts'
import type { Suspect } from './suspect.ts'

interface Rule extends Span {
  /** Whether Forgejo's parser does the same (tested). */
  forgejo?: true
  find(file: Tree, text: string, server: Server): Suspect[]
}

const RULES: Rule[] = [
  { find: (_, text) => directiveOf(text) },
  { find: (_, text, server) => flawsOfTokens(text, server) },
  { find: (file, _, server) => shapeFlaws(file, server) },
  { find: (file) => emptyKeys(file) },
  { forgejo: true, until: [1, 27, 3], find: (file) => stepsOf(file).flatMap(continueOnError) },
  { forgejo: true, until: [1, 26, 0], find: (file) => stepsOf(file).flatMap(blankFirstLine) },
  { until: [1, 27, 3], find: (file, _, server) => strayAliases(file, server) },
  { from: [1, 27, 3], find: mergeKeys },
  { find: (file) => jobsOf(file).flatMap(unknownExclude) },
  { find: (file, _, server) => [poisonIn(file, server)].filter((one) => one !== null) },
  { from: [1, 27, 3], find: (file) => jobsOf(file).flatMap(wrongFilter) },
  { from: [1, 27, 0], find: (file, _, server) => earlyExpressions(file, server) },
]

/** The files to check; one that could not be read has no text. */
type Files = readonly { path: string; text: string | null }[]

const MOST_PLACES = 3

/**
 * Short messages for what this release is known to drop in these files, each with its places as `path:line` and the fix;
 * none for a file that is dropped for a reason that the choice of a method reports.
 */
export function suspectsIn(files: Files, server: Server): string[] {
  const places = new Map<string, Set<string>>()
  for (const { path, text } of files)
    for (const { line, says } of text === null ? [] : suspectsOf(path, text, server)) {
      const known = places.get(says) ?? new Set()
      places.set(says, known.add(line ? `${path}:${line}` : path))
    }
  return [...places].map(([says, where]) => `${listOf([...where])}: ${says}`)
}

function listOf(places: string[]): string {
  const more = places.length - MOST_PLACES
  return `${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function suspectsOf(path: string, text: string, server: Server): Suspect[] {
  const read = readTree(text, undefined, 'kept')
  if (server.flavor === 'github' || 'problem' in read || readWorkflow(path, text, server).dropped) return []
  const rules = RULES.filter((rule) => (server.flavor === 'gitea' ? appliesTo(server, rule) : rule.forgejo))
  return rules.flatMap((rule) => rule.find(read.tree, text, server))
}

function directiveOf(text: string): Suspect[] {
  const found = /^\ufeff?(?:#.*\n|\s*\n)*%YAML +(?!1\.1\b)/.exec(text)
  return found
    ? [{ line: found[0].split('\n').length, says: '`%YAML` declares another version than 1.1; remove it' }]
    : []
}

function emptyKeys(tree: Tree): Suspect[] {
  if (tree.kind === 'list') return tree.items.flatMap(emptyKeys)
  if (tree.kind !== 'map') return []
  const own = tree.entries.flatMap(([, value], at): Suspect[] => {
    const key = tree.keys[at]!
    const isEmpty = key.kind === 'scalar' && key.form === 'null' && key.text === ''
    return isEmpty ? [{ line: value.line || null, says: 'a value without a key; add the key' }] : []
  })
  return [...own, ...tree.entries.flatMap(([, value]) => emptyKeys(value))]
}

const jobsOf = (file: Tree): Tree[] => {
  const jobs = childOf(file, 'jobs')
  return jobs?.kind === 'map' ? jobs.entries.map(([, job]) => job) : []
}

const stepsOf = (file: Tree): Tree[] =>
  jobsOf(file).flatMap((job) => {
    const steps = childOf(job, 'steps')
    return steps?.kind === 'list' ? steps.items : []
  })

/** The line of a key, since an alias as its value has the line of its anchor. */
function keyLine(tree: Tree, key: string): number | null {
  if (tree.kind !== 'map') return null
  return tree.keys[tree.entries.findIndex(([name]) => name === key)]?.line ?? null
}

function continueOnError(step: Tree): Suspect[] {
  const value = childOf(step, 'continue-on-error')
  if (!value || (value.kind === 'scalar' && value.form === 'null')) return []
  if (value.kind === 'scalar' && value.form !== 'quoted' && /^(true|false|yes|no|on|off|y|n)$/i.test(value.text))
    return []
  const says = '`continue-on-error` of a step supports no expression and no quotes; write `true` or `false`'
  return [{ line: keyLine(step, 'continue-on-error'), says }]
}

/** The job is serialized again for the runner, and text that begins with whitespace can't be parsed back. */
function blankFirstLine(step: Tree): Suspect[] {
  const keys = ['run', 'name', 'uses', 'id', 'shell', 'working-directory', 'timeout-minutes']
  return keys.flatMap((key): Suspect[] => {
    const text = textOf(childOf(step, key)) ?? ''
    if (!/^[\n ]/.test(text) || !text.includes('\n') || !/[^\n]/.test(text)) return []
    return [{ line: keyLine(step, key), says: `\`${key}\` begins with a blank line or a space; remove it` }]
  })
}

function mergeKeys(tree: Tree): Suspect[] {
  if (tree.kind === 'list') return tree.items.flatMap(mergeKeys)
  if (tree.kind !== 'map') return []
  const merged = tree.keys.find((key) => key.kind === 'scalar' && key.text === '<<' && key.form !== 'quoted')
  const own = merged ? [{ line: merged.line, says: 'merge keys (`<<`) are refused; alias the whole value' }] : []
  return [...own, ...tree.entries.flatMap(([, value]) => mergeKeys(value))]
}

const matrixOf = (job: Tree): Tree | undefined => childOf(childOf(job, 'strategy'), 'matrix')

function unknownExclude(job: Tree): Suspect[] {
  const matrix = matrixOf(job)
  const exclude = childOf(matrix, 'exclude')
  if (matrix?.kind !== 'map' || exclude?.kind !== 'list') return []
  const known = new Set(matrix.entries.map(([key]) => key).filter((key) => key !== 'include'))
  const entries = exclude.items.flatMap((item) => (item.kind === 'map' ? item.entries : []))
  const wrong = entries.find(([key]) => !known.has(key))
  const says = `\`exclude\` of the matrix names \`${wrong?.[0]}\`, which the matrix lacks; remove it`
  return wrong ? [{ line: keyLine(matrix, 'exclude'), says }] : []
}

/** From 1.27.3, what would have crashed the parser is refused, even an expression that is not evaluated yet. */
function wrongFilter(job: Tree): Suspect[] {
  const matrix = matrixOf(job)
  return ['include', 'exclude'].flatMap((key): Suspect[] => {
    const value = childOf(matrix, key)
    const entries = value?.kind === 'list' ? value.items : value ? [value] : []
    if (entries.every(({ kind }) => kind === 'map')) return []
    const says = `\`${key}\` of the matrix is not a list of mappings; list \`{key: value}\``
    return [{ line: matrix ? keyLine(matrix, key) : null, says }]
  })
}
