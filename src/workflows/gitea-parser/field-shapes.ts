// The fields that Gitea's parser decodes by type (model.Workflow, jobparser.SingleWorkflow, Job, Step, ContainerSpec): a
// value of another type, for example an expression, drops the whole file.

import type { Span } from '../../gitea/releases.ts'
import { isNull, type Tree } from '../../yaml/tree.ts'
import { appliesTo, type Server } from './reader-release.ts'
import type { Suspect } from './suspect.ts'

type Shape =
  | { is: 'text' }
  | { is: 'anything' }
  | { is: 'list'; of: Shape }
  | { is: 'map'; of: Shape }
  | { is: 'fields'; fields: Record<string, Shape & Span>; orText?: Span }

const text = { is: 'text' } as const
const listOf = (of: Shape): Shape => ({ is: 'list', of })
const mapOf = (of: Shape): Shape => ({ is: 'map', of })
const fields = (known: Record<string, Shape & Span>): Shape => ({ is: 'fields', fields: known })
const texts = (...names: string[]): Record<string, Shape> => Object.fromEntries(names.map((name) => [name, text]))

const DEFAULTS = fields({ run: fields(texts('shell', 'working-directory')) })
/** A single word is valid from 1.25; before 1.24, the field was not read. */
const CONCURRENCY = { ...fields({}), orText: { from: [1, 25, 0] }, from: [1, 24, 0] } as Shape & Span

const SERVICE = fields({
  ...texts('image', 'options'),
  env: mapOf(text),
  credentials: mapOf(text),
  ports: listOf(text),
  volumes: listOf(text),
})

const STEP = fields({
  ...texts('id', 'name', 'uses', 'run', 'working-directory', 'shell', 'timeout-minutes'),
  with: mapOf(text),
})

const JOB = fields({
  ...texts('name', 'uses', 'timeout-minutes'),
  steps: listOf(STEP),
  services: mapOf(SERVICE),
  strategy: fields(texts('fail-fast', 'max-parallel')),
  defaults: DEFAULTS,
  outputs: mapOf(text),
  with: mapOf({ is: 'anything' }),
  concurrency: CONCURRENCY,
})

const FILE = fields({
  name: text,
  'run-name': { ...text, from: [1, 25, 0] },
  env: mapOf(text),
  defaults: DEFAULTS,
  concurrency: CONCURRENCY,
  jobs: mapOf(JOB),
})

/** Where a value has another type than the parser decodes. */
export function shapeFlaws(file: Tree, server: Server): Suspect[] {
  return flawsOf(file, FILE, { place: '', line: file.line }, server)
}

interface Place {
  place: string
  line: number
}

function flawsOf(tree: Tree, shape: Shape, at: Place, server: Server): Suspect[] {
  if (isNull(tree) || shape.is === 'anything') return []
  if (shape.is === 'text') return tree.kind === 'scalar' ? [] : [flaw(at, 'text')]
  if (shape.is === 'list') {
    if (tree.kind !== 'list') return [flaw(at, 'a list')]
    return tree.items.flatMap((item) => flawsOf(item, shape.of, { place: at.place, line: item.line }, server))
  }
  if (tree.kind !== 'map') {
    const may = shape.is === 'fields' && shape.orText && tree.kind === 'scalar' && appliesTo(server, shape.orText)
    return may ? [] : [flaw(at, 'a mapping')]
  }
  return tree.entries.flatMap(([key, value], index) => {
    const inner = shape.is === 'fields' ? shape.fields[key] : shape.of
    if (!inner || !appliesTo(server, inner as Span)) return []
    const place = at.place ? `${at.place}.${key}` : key
    return flawsOf(value, inner, { place, line: tree.keys[index]?.line ?? value.line }, server)
  })
}

const flaw = ({ place, line }: Place, wanted: string): Suspect => ({
  line,
  says: `\`${place}\` must be ${wanted}, not an expression; write it out`,
})
