// The name and the rule of each input. All problems are reported in one error, before any request is sent.
import * as z from 'zod/mini'
import action from '../../action.yml'
import type { Way } from '../http/proxy.ts'
import { chooseServer, type Environment, type Server } from '../http/server.ts'
import { branchOf, dispatchIdAt, MAX_BRANCH_LENGTH } from '../model/event.ts'
import { isBelow, isRefName } from '../model/git-names.ts'
import { METHOD_CHOICES, METHOD_FACTS } from '../model/method.ts'
import { WAIT_FOR } from '../model/run-reference.ts'
import type { Target } from '../model/target.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import {
  bytesOf,
  firstOf,
  flag,
  MAX_PAYLOAD_BYTES,
  names,
  oneOf,
  pattern,
  payload,
  read,
  share,
  trimmed,
  wholeNumber,
} from '../runner/input-rules.ts'
import type { Unknown } from '../runner/unknown-inputs.ts'
import type { JsonObject } from '../safety/json.ts'
import type { Wanted } from '../targets/select.ts'
import { mergeLists, type ParsedList, parseList } from '../targets/text-list.ts'
import type { ReadListFile } from '../targets/workspace-file.ts'
import type { Inspected } from './inspect-inputs.ts'
import { isSuspect } from './suspicion.ts'

const GITHUB_MAX_KEYS = 10

const pathInside = read((raw, wrong) => {
  const path = raw.replace(/^\.\//, '')
  if (path !== '' && !isBelow(path)) wrong('must be a path inside the repository, such as `.runtime-version`')
  return path
})

const SCHEMA = {
  token: trimmed.check(
    z.minLength(1, {
      error:
        'is empty; give an access token, such as `${{ secrets.DISPATCH_TOKEN }}`, and check that this workflow can see the secret',
      abort: true,
    }),
    z.regex(/^[\x21-\x7e]+$/, 'contains whitespace or non-ASCII characters; save the secret again'),
  ),
  'server-url': z.string(),
  repository: z.string(),
  repositories: z.string(),
  'repositories-file': trimmed,
  'repositories-query': trimmed,
  exclude: names,
  topic: trimmed.check(z.regex(/^[a-z0-9.-]{0,35}$/i, 'is not a valid topic')),
  shard: share,
  'event-type': trimmed.check(
    z.minLength(1, 'is empty; set the name of the event, such as `runtime-published`'),
    z.maxLength(100, 'is longer than 100 characters; use a shorter name'),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the rule is about
    z.regex(/^[^\u0000-\u001f\u007f]*$/, 'contains a line break or control character; write it on one line'),
  ),
  'client-payload': payload,
  'dispatch-method': oneOf(...METHOD_CHOICES),
  workflow: read((raw, wrong) => {
    const name = fileNameOf(raw)
    if (name !== '' && !(/^[^/\\]+(\/[^/\\]+)*\.ya?ml$/.test(name) && isBelow(name)))
      wrong('must be the file name of a workflow, such as `publish-image.yml`')
    return name
  }),
  ref: read((raw, wrong) => {
    if (raw !== '' && !isRefName(raw)) wrong('is not a valid branch or tag name')
    return raw
  }),
  'push-branch': read((raw, wrong) => {
    if (raw.startsWith('refs/')) wrong('must be the short name of a branch, such as `main`')
    else if (raw !== '' && !(isRefName(raw) && raw.length <= MAX_BRANCH_LENGTH))
      wrong(`is not a valid branch name of at most ${MAX_BRANCH_LENGTH} characters`)
    return raw
  }),
  'push-path': pathInside,
  'push-content': z.string(),
  'dispatch-id': trimmed.check(
    z.maxLength(64, 'is longer than 64 characters'),
    z.regex(/^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)?$/, 'may contain only letters, digits, `-`, `_` and single dots'),
    z.refine((id) => !id.endsWith('.lock'), 'may not end with `.lock`, which git does not allow'),
  ),
  'wait-for': oneOf(...WAIT_FOR),
  'wait-timeout-seconds': wholeNumber(1, 86_400),
  'fail-on': oneOf('any', 'all', 'never'),
  'max-attempts': wholeNumber(1, 10),
  'request-timeout-seconds': wholeNumber(1, 600),
  'max-parallel': wholeNumber(1, 64),
  'drift-path': pathInside,
  'drift-pattern': pattern,
  'drift-expected': trimmed,
  'dry-run': flag,
}

type Schema = typeof SCHEMA
export type InputName = keyof Schema
type Values = { [name in InputName]: z.infer<Schema[name]> }
/** Without the invalid ones. */
type Readable = Partial<Values>

type ForTargets = 'repository' | 'repositories' | 'repositories-file' | 'repositories-query'

export type Inputs = Omit<Values, 'server-url' | ForTargets> & {
  server: Server
  /** As given: names and patterns. */
  targets: Target[]
  exclusions: string[]
}
export type ParsedInputs = { way: Way; warnings: string[] } & (
  | { inputs: Inputs }
  /** `wanted` is what could be parsed, so that another invalid input loses no target; `unread` has an error message for each entry that could not. */
  | { problems: string[]; wanted: Wanted; unread: string[] }
)

/** A test compares them with action.yml. */
export const inputNames = Object.keys(SCHEMA) as InputName[]

/** Finds the proxy for an API URL. */
export type FindWay = (api: string) => Way
const STRAIGHT: Way = { proxy: null, secrets: [], problem: null }

/**
 * All inputs from the variables that a runner sets (`INPUT_<NAME>`, uppercase, hyphens kept). A missing or blank input has
 * the default of action.yml.
 */
export async function parseInputs(
  environment: Environment & Record<string, string | undefined>,
  readFile: ReadListFile,
  findWay: FindWay = () => STRAIGHT,
): Promise<ParsedInputs> {
  const raw = rawInputs(environment)
  const { values, ...own } = valuesOf(raw)
  const unknown = await unknownInputs(environment, raw)
  const { server, way, ...place } = placeOf(raw['server-url'], environment, findWay)
  const list = await listOf(raw, values, server, readFile)
  const { targets, ...found } = await inspectTargets(raw, list, way.secrets)
  const chosen = { targets, exclusions: list.exclusions }
  const wrongTargets = firstOf(found.unread)
  const problems = [
    ...[own, unknown, place, list].flatMap((part) => part.problems),
    ...wrongTargets,
    ...found.problems,
    ...conflictsOf(values, server, list.targets),
  ]
  const warnings = [...unknown.warnings, ...place.warnings]
  if (server !== null && problems.length === 0 && isComplete(values))
    return { inputs: inputsOf(values, server, chosen), way, warnings }
  const unread = [...unknown.unread, ...list.unread, ...wrongTargets]
  return { problems, wanted: wantedOf(raw, values, chosen), unread, way, warnings }
}

type Raw = Record<InputName, string>

function rawInputs(environment: Record<string, string | undefined>): Raw {
  const given = (name: InputName) => environment[`INPUT_${name.toUpperCase()}`] ?? ''
  return Object.fromEntries(
    inputNames.map((name) => [name, given(name).trim() === '' ? (action.defaults[name] ?? '') : given(name)]),
  ) as Raw
}

/** Each input by its own rule: the valid values, and the problems of the others. */
function valuesOf(raw: Raw): { values: Readable; problems: string[] } {
  const read = inputNames.map((name) => ({ name, ...SCHEMA[name].safeParse(raw[name]) }))
  return {
    values: Object.fromEntries(read.flatMap(({ name, success, data }) => (success ? [[name, data]] : []))),
    problems: read.flatMap(({ name, error }) => error?.issues.map(({ message }) => `${name}: ${message}`) ?? []),
  }
}

const isComplete = (values: Readable): values is Values => inputNames.every((name) => name in values)

function inputsOf(values: Values, server: Server, { targets, exclusions }: Omit<ParsedList, 'problems'>): Inputs {
  const {
    'server-url': _url,
    repository: _one,
    repositories: _many,
    'repositories-file': _file,
    'repositories-query': _query,
    ...others
  } = values
  return { ...others, server, targets, exclusions: [...exclusions, ...values.exclude] }
}

/** The server and its proxy; null if the server cannot be chosen. */
function placeOf(
  url: string,
  environment: Environment,
  findWay: FindWay,
): { server: Server | null; way: Way; problems: string[]; warnings: string[] } {
  const choice = chooseServer(url, environment)
  if ('problem' in choice) return { server: null, way: STRAIGHT, problems: [choice.problem], warnings: [] }
  const { server, warning } = choice
  const way = findWay(server.api)
  return {
    server,
    way,
    problems: way.problem === null ? [] : [way.problem],
    warnings: warning ? [warning] : [],
  }
}

/** The targets that could be parsed. */
function wantedOf(
  raw: Raw,
  { exclude = [], shard = null }: Readable,
  { targets, exclusions }: Omit<ParsedList, 'problems'>,
): Wanted {
  return { targets, exclusions: [...exclusions, ...exclude], topic: raw.topic.trim(), shard }
}

/** The targets of all inputs; `unread` are the problems that lose a target. */
async function listOf(
  raw: Raw,
  { 'repositories-file': path = '', 'repositories-query': query = '' }: Readable,
  server: Server | null,
  readFile: ReadListFile,
): Promise<ParsedList & { unread: string[] }> {
  const web = server?.web ?? null
  const lists = (['repository', 'repositories'] as const).map((name) => {
    const list = parseList(raw[name], web, name)
    return { ...list, problems: firstOf(list.problems).map((problem) => `${name}: ${problem}`) }
  })
  const [one] = lists
  if (path !== '') {
    const list = await readFile(path, query, web)
    lists.push({ ...list, problems: firstOf(list.problems) })
  } else if (query !== '') one!.problems.push('repositories-query: requires `repositories-file`')
  const merged = mergeLists(...lists)
  const isEmptyArray = /^\s*\[/.test(raw.repositories) && merged.exclusions.length === 0
  if (isNothing(merged) && !isEmptyArray)
    merged.problems.push(
      'repositories: no repository is given; write one `owner/name` per line, or set `repository` or `repositories-file`',
    )
  const many = 'repository: contains more than one repository; move them to `repositories`'
  const problems = one!.targets.length > 1 ? [...merged.problems, many] : merged.problems
  return { ...merged, problems, unread: merged.problems }
}

/** Finds secrets and numbers that JSON changes; loads that code only if there may be any. */
async function inspectTargets(raw: Raw, list: ParsedList, ofProxy: readonly string[]): Promise<Inspected> {
  const { token, ...others } = raw
  if (!isSuspect(Object.values(others), list.targets, [token.trim(), ...ofProxy]))
    return { problems: [], unread: [], targets: list.targets }
  const { inspect } = await import('../on-demand.ts')
  return inspect(raw, list.targets, ofProxy)
}

/** An empty JSON array is valid: `failed-repositories` of a successful earlier step is one. */
const isNothing = ({ targets, problems }: ParsedList): boolean => targets.length + problems.length === 0

/** Problems across inputs, or between inputs and the server; invalid single inputs are ignored here. */
function conflictsOf(values: Readable, server: Server | null, targets: readonly Target[]): string[] {
  const problems: string[] = []
  const given = [values['dispatch-method'], ...targets.map(({ overrides }) => overrides.dispatch_method)]
  const push = given.some((method) => method && method !== 'auto' && METHOD_FACTS[method].makesBranch)
  if (values['push-branch'] && values['push-path'] === '')
    problems.push(
      'push-path: is empty, but `push-branch` requires it; set the file to change, such as `.runtime-version`',
    )
  if (server?.flavor === 'github') problems.push(...notOnGitHub(push, values.topic ?? ''))
  const over = excessOf(values['event-type'] ?? '', values['dispatch-id'] ?? '')
  if (push && values['push-branch'] === '' && over > 0)
    problems.push(
      `event-type: is too long for \`push\`: \`dispatch/<event-type>/<dispatch-id>\` may have at most ${MAX_BRANCH_LENGTH} characters; shorten it by ${over}`,
    )
  if (values['drift-path'] && values['drift-expected'] === '')
    problems.push('drift-expected: is empty; set the expected content of `drift-path`')
  if (values['drift-path'] === '' && (values['drift-expected'] || values['drift-pattern']))
    problems.push('drift-path: is empty; set the file to compare, such as `.runtime-version`')
  return [...problems, ...payloadProblems(values['client-payload'] ?? {}, server, targets)]
}

function notOnGitHub(push: boolean, topic: string): string[] {
  return [
    ...(push ? ['dispatch-method: `push` is only for Gitea and Forgejo; use `repository_dispatch` on GitHub'] : []),
    ...(topic ? ['topic: is only for Gitea and Forgejo; list the repositories instead'] : []),
  ]
}

/** Checks the step's payload, and that of each target after the merge. */
function payloadProblems(payload: JsonObject, server: Server | null, targets: readonly Target[]): string[] {
  const own = targets.filter(({ overrides }) => overrides.client_payload)
  const merged = own.map(({ repository, overrides }) => ({
    what: ` of ${repository}`,
    payload: { ...payload, ...overrides.client_payload },
  }))
  return [{ what: '', payload }, ...merged].flatMap(({ what, payload }) => {
    const keys = Object.keys(payload).length
    const isTooLarge = what !== '' && (bytesOf(payload) ?? Number.POSITIVE_INFINITY) > MAX_PAYLOAD_BYTES
    return [
      ...(server?.flavor === 'github' && keys > GITHUB_MAX_KEYS
        ? [`client-payload${what}: has ${keys} top-level keys, but GitHub accepts 10; put them into one object`]
        : []),
      ...(isTooLarge
        ? [`client-payload${what}: is larger than 64 KiB of JSON after the merge; send a link to the data instead`]
        : []),
    ]
  })
}

/** By how many characters the event's branch name is too long. */
function excessOf(eventType: string, dispatchId: string): number {
  const id = dispatchId || dispatchIdAt(new Date(0), new Uint8Array(5))
  return branchOf(eventType, id).length - MAX_BRANCH_LENGTH
}

/** Checks unknown inputs. */
async function unknownInputs(environment: Record<string, string | undefined>, raw: Raw): Promise<Unknown> {
  const known = new Set(inputNames.map((name) => `INPUT_${name.toUpperCase()}`))
  const unknown = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_') && !known.has(name))
  if (unknown.length === 0) return { problems: [], unread: [], warnings: [] }
  const { judgeUnknown } = await import('../on-demand.ts')
  const read = (name: string, text: string) => SCHEMA[name as InputName].safeParse(text).data
  return judgeUnknown(
    unknown.map(([name, text = '']) => [name.slice('INPUT_'.length).toLowerCase(), text]),
    { raw, defaults: action.defaults, environment, read },
  )
}
