// Every input's name and rule. All that is wrong is told in one error, before any request is sent.
import { distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import action from '../action.yml'
import { branchOf, dispatchIdAt, type JsonObject, MAX_BRANCH_LENGTH } from './event.ts'
import { chooseServer, type Environment, type Server } from './server-url.ts'
import { mergeTargets, parseList, type Target } from './targets/list.ts'

const MAX_PAYLOAD_BYTES = 64 * 1024
const GITHUB_MAX_KEYS = 10

type Wrong = (says: string) => void

/** A rule that a schema of zod can't say: reads the text, or says what is wrong with it. */
const read = <T>(reader: (raw: string, wrong: Wrong) => T) =>
  z.pipe(
    z.string().check(z.trim()),
    z.transform((raw, context) => {
      const wrong = (message: string) => context.issues.push({ code: 'custom', message, input: raw })
      return reader(raw, wrong)
    }),
  )

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  const digits = z.string().check(z.trim(), z.regex(/^\d{1,9}$/, error))
  return z.pipe(z.pipe(digits, z.transform(Number)), z.number().check(z.gte(least, error), z.lte(most, error)))
}

const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.pipe(
    z.string().check(z.trim()),
    z.enum(values, `must be one of ${values.map((value) => `\`${value}\``).join(', ')}`),
  )

const listText = read((raw, wrong) => {
  const { targets, problems } = parseList(raw)
  for (const problem of problems) wrong(problem)
  return targets
})

const SCHEMA = z.object({
  token: z.string().check(
    z.trim(),
    z.minLength(1, {
      error:
        'is empty; give an access token, such as `${{ secrets.DISPATCH_TOKEN }}`, and check that this workflow can see the secret',
      abort: true,
    }),
    z.regex(/^[\x21-\x7e]+$/, 'holds a blank or a character that no token has; store the secret again without it'),
  ),
  'server-url': z.string(),
  repository: read((raw, wrong) => {
    const { targets, problems } = parseList(raw)
    if (targets.length + problems.length > 1) wrong('names more than one repository; move them to `repositories`')
    else for (const problem of problems) wrong(problem)
    return targets
  }),
  repositories: listText,
  'event-type': z.string().check(
    z.trim(),
    z.minLength(1, 'is empty; write what happened, such as `runtime-published`'),
    z.maxLength(100, 'is longer than 100 characters; write a shorter name'),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the rule is about
    z.regex(/^[^\u0000-\u001f\u007f]*$/, 'holds a line break or control character; write it on one line'),
  ),
  'client-payload': read(readPayload),
  'dispatch-method': oneOf('repository_dispatch', 'push'),
  'dispatch-id': z.string().check(
    z.trim(),
    z.maxLength(64, 'is longer than 64 characters'),
    z.regex(/^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)?$/, 'may hold letters, digits, `-`, `_` and single dots'),
    z.refine((id) => !id.endsWith('.lock'), 'may not end with `.lock`, which git refuses'),
  ),
  'fail-on': oneOf('any', 'all', 'never'),
  'max-attempts': wholeNumber(1, 10),
  'request-timeout-seconds': wholeNumber(1, 600),
  'max-parallel': wholeNumber(1, 64),
  'dry-run': read((raw, wrong) => {
    if (!/^(true|false)$/i.test(raw)) wrong('must be `true` or `false`')
    return raw.toLowerCase() === 'true'
  }),
})

export type InputName = keyof typeof SCHEMA.shape
export type Inputs = Omit<z.infer<typeof SCHEMA>, 'server-url' | 'repository' | 'repositories'> & {
  server: Server
  targets: Target[]
}
export type ParsedInputs =
  | { inputs: Inputs; warnings: string[] }
  /** `targets` are those that could be read, so that a wrong input elsewhere loses none of them. */
  | { problems: string[]; targets: Target[]; warnings: string[] }

/** The names of all inputs that the code knows; a test holds them against action.yml. */
export const inputNames = Object.keys(SCHEMA.shape) as InputName[]

/**
 * All inputs from the variables that a runner sets (`INPUT_<NAME>`, upper case, hyphens kept). An input that is missing
 * or empty takes the default of action.yml.
 */
export function parseInputs(environment: Environment & Record<string, string | undefined>): ParsedInputs {
  const raw = Object.fromEntries(
    inputNames.map((name) => [name, environment[variableOf(name)] || (action.defaults[name] ?? '')]),
  )
  const warnings = unknownInputs(environment)
  const parsed = SCHEMA.safeParse(raw)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`)
  const choice = chooseServer(raw['server-url'] ?? '', environment)
  if ('problem' in choice) problems.push(choice.problem)
  else if (choice.warning) warnings.push(choice.warning)
  if (!raw['repository']?.trim() && !raw['repositories']?.trim())
    problems.push('repositories: no repository is given; write `owner/name`, one a line, or set `repository`')
  if (parsed.success && 'server' in choice) problems.push(...contradictions(parsed.data, choice.server))
  const targets = mergeTargets(parseList(raw['repository'] ?? '').targets, parseList(raw['repositories'] ?? '').targets)
  if (!parsed.success || 'problem' in choice || problems.length > 0) return { problems, targets, warnings }
  return { inputs: { ...parsed.data, server: choice.server, targets }, warnings }
}

const variableOf = (name: string): string => `INPUT_${name.toUpperCase()}`

function readPayload(raw: string, wrong: Wrong): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    // The parser's own words quote the payload, which may hold secrets.
    wrong('is not JSON; write an object such as `{"runtime_version": "1.2.3"}`')
    return {}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    wrong('must be a JSON object, such as `{"runtime_version": "1.2.3"}`')
  const bytes = Buffer.byteLength(JSON.stringify(value))
  if (bytes > MAX_PAYLOAD_BYTES)
    wrong(`is ${Math.ceil(bytes / 1024)} KiB of JSON, more than 64 KiB; send a link to the data instead`)
  return value as JsonObject
}

/** What is wrong only together with another input or with the server. */
function contradictions(inputs: z.infer<typeof SCHEMA>, server: Server): string[] {
  const problems: string[] = []
  const push = inputs['dispatch-method'] === 'push'
  const keys = Object.keys(inputs['client-payload']).length
  if (server.flavour === 'github' && push)
    problems.push('dispatch-method: `push` is for Gitea and Forgejo; GitHub has `repository_dispatch`')
  if (server.flavour === 'github' && keys > GITHUB_MAX_KEYS)
    problems.push(`client-payload: has ${keys} keys at the top, and GitHub takes 10; put them into one object`)
  const id = inputs['dispatch-id'] || dispatchIdAt(new Date(0), new Uint8Array(5))
  const branch = branchOf(inputs['event-type'], id)
  if (push && branch.length > MAX_BRANCH_LENGTH)
    problems.push(
      `event-type: is too long for \`push\`: the branch \`dispatch/<event-type>/<dispatch-id>\` would have ${branch.length} characters of at most ${MAX_BRANCH_LENGTH}; shorten it by ${branch.length - MAX_BRANCH_LENGTH}`,
    )
  return problems
}

function unknownInputs(environment: Record<string, string | undefined>): string[] {
  const known = new Set(inputNames.map(variableOf))
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase()
      const nearest = inputNames.reduce((best, next) => (distance(name, next) < distance(name, best) ? next : best))
      return `${name}: is no input of this action and is ignored; the nearest is \`${nearest}\``
    })
}
