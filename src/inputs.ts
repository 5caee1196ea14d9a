// Every input's name and rule. All that is wrong is told in one error, before any request is sent.
import { distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import action from '../action.yml'
import { branchOf, dispatchIdAt, MAX_BRANCH_LENGTH } from './event.ts'
import { flag, isBelow, isRefName, oneOf, payload, read, repositoryList, wholeNumber } from './input-rules.ts'
import { fileNameOf } from './listeners/file-names.ts'
import { chooseServer, type Environment, type Server } from './server-url.ts'
import { mergeTargets, parseList, type Target } from './targets/list.ts'

const GITHUB_MAX_KEYS = 10

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
  repositories: repositoryList,
  'event-type': z.string().check(
    z.trim(),
    z.minLength(1, 'is empty; write what happened, such as `runtime-published`'),
    z.maxLength(100, 'is longer than 100 characters; write a shorter name'),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the rule is about
    z.regex(/^[^\u0000-\u001f\u007f]*$/, 'holds a line break or control character; write it on one line'),
  ),
  'client-payload': payload,
  'dispatch-method': oneOf('auto', 'repository_dispatch', 'workflow_dispatch', 'push'),
  workflow: read((raw, wrong) => {
    const name = fileNameOf(raw)
    if (name !== '' && !(/^[^/\\]+(\/[^/\\]+)*\.ya?ml$/.test(name) && isBelow(name)))
      wrong('must be the file name of a workflow, such as `publish-image.yml`')
    return name
  }),
  ref: read((raw, wrong) => {
    if (raw !== '' && !isRefName(raw)) wrong('is no name of a branch or tag that git takes')
    return raw
  }),
  'push-branch': read((raw, wrong) => {
    if (raw.startsWith('refs/')) wrong('must be the short name of a branch, such as `main`')
    else if (raw !== '' && !(isRefName(raw) && raw.length <= MAX_BRANCH_LENGTH))
      wrong(`is no name of a branch that git takes, of at most ${MAX_BRANCH_LENGTH} characters`)
    return raw
  }),
  'push-path': read((raw, wrong) => {
    const path = raw.replace(/^\.\//, '')
    if (path !== '' && !isBelow(path)) wrong('must be a path inside the repository, such as `.runtime-version`')
    return path
  }),
  'push-content': z.string(),
  'dispatch-id': z.string().check(
    z.trim(),
    z.maxLength(64, 'is longer than 64 characters'),
    z.regex(/^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)?$/, 'may hold letters, digits, `-`, `_` and single dots'),
    z.refine((id) => !id.endsWith('.lock'), 'may not end with `.lock`, which git refuses'),
  ),
  'wait-for': oneOf('accepted', 'started', 'completed'),
  'wait-timeout-seconds': wholeNumber(1, 86_400),
  'fail-on': oneOf('any', 'all', 'never'),
  'max-attempts': wholeNumber(1, 10),
  'request-timeout-seconds': wholeNumber(1, 600),
  'max-parallel': wholeNumber(1, 64),
  'dry-run': flag,
})

type Schema = typeof SCHEMA.shape
export type InputName = keyof Schema
type Values = { [name in InputName]: z.infer<Schema[name]> }

export type Inputs = Omit<Values, 'server-url' | 'repository' | 'repositories'> & { server: Server; targets: Target[] }
export type ParsedInputs =
  | { inputs: Inputs; warnings: string[] }
  /** `targets` are those that could be read, so that a wrong input elsewhere loses none of them. */
  | { problems: string[]; targets: Target[]; warnings: string[] }

/** The names of all inputs that the code knows; a test holds them against action.yml. */
export const inputNames = Object.keys(SCHEMA.shape) as InputName[]

/**
 * All inputs from the variables that a runner sets (`INPUT_<NAME>`, upper case, hyphens kept). An input that is missing
 * or blank takes the default of action.yml.
 */
export function parseInputs(environment: Environment & Record<string, string | undefined>): ParsedInputs {
  const raw = rawInputs(environment)
  const parsed = SCHEMA.safeParse(raw)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`)
  const warnings = unknownInputs(environment)
  const choice = chooseServer(raw['server-url'], environment)
  if ('problem' in choice) problems.push(choice.problem)
  else if (choice.warning) warnings.push(choice.warning)
  const targets = mergeTargets(parseList(raw['repository']).targets, parseList(raw['repositories']).targets)
  if (namesNone(raw))
    problems.push('repositories: no repository is given; write `owner/name`, one a line, or set `repository`')
  problems.push(...contradictions(raw, 'server' in choice ? choice.server : null))
  if (!parsed.success || 'problem' in choice || problems.length > 0) return { problems, targets, warnings }
  const { 'server-url': _url, repository: _one, repositories: _many, ...values } = parsed.data
  return { inputs: { ...values, server: choice.server, targets }, warnings }
}

type Raw = Record<InputName, string>

function rawInputs(environment: Record<string, string | undefined>): Raw {
  const given = (name: InputName) => environment[`INPUT_${name.toUpperCase()}`] ?? ''
  return Object.fromEntries(
    inputNames.map((name) => [name, given(name).trim() === '' ? (action.defaults[name] ?? '') : given(name)]),
  ) as Raw
}

/** An empty JSON array names none on purpose: an earlier step's `failed-repositories` says so when all is well. */
function namesNone({ repository, repositories }: Raw): boolean {
  const lists = [parseList(repository), parseList(repositories)]
  const empty = lists.every(({ targets, problems }) => targets.length + problems.length === 0)
  return empty && !/^\s*\[/.test(repositories)
}

/** What is wrong only together with another input or with the server; what is wrong by itself is passed over. */
function contradictions(raw: Raw, server: Server | null): string[] {
  const value = <N extends InputName>(name: N) => SCHEMA.shape[name].safeParse(raw[name]).data as Values[N] | undefined
  const problems: string[] = []
  const push = value('dispatch-method') === 'push'
  if (value('push-branch') && value('push-path') === '')
    problems.push(
      'push-path: is empty, and a named `push-branch` needs it; write the file to change, such as `.runtime-version`',
    )
  const keys = Object.keys(value('client-payload') ?? {}).length
  if (server?.flavour === 'github' && push)
    problems.push('dispatch-method: `push` is for Gitea and Forgejo; GitHub has `repository_dispatch`')
  if (server?.flavour === 'github' && keys > GITHUB_MAX_KEYS)
    problems.push(`client-payload: has ${keys} keys at the top, and GitHub takes 10; put them into one object`)
  const over = excessOf(value('event-type') ?? '', value('dispatch-id') ?? '')
  if (push && value('push-branch') === '' && over > 0)
    problems.push(
      `event-type: is too long for \`push\`: \`dispatch/<event-type>/<dispatch-id>\` may have ${MAX_BRANCH_LENGTH} characters; shorten it by ${over}`,
    )
  return problems
}

/** By how many characters the branch of an event would be too long. */
function excessOf(eventType: string, dispatchId: string): number {
  const id = dispatchId || dispatchIdAt(new Date(0), new Uint8Array(5))
  return branchOf(eventType, id).length - MAX_BRANCH_LENGTH
}

function unknownInputs(environment: Record<string, string | undefined>): string[] {
  const known = new Set(inputNames.map((name) => `INPUT_${name.toUpperCase()}`))
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase()
      return `${name}: is no input of this action and is ignored; the nearest is \`${nearestTo(name)}\``
    })
}

/** The name that holds the word, or else differs from it least. */
function nearestTo(word: string): InputName {
  const least = inputNames.reduce((best, next) => (distance(word, next) < distance(word, best) ? next : best))
  if (distance(word, least) <= 2) return least
  return inputNames.find((name) => name.startsWith(word) || name.endsWith(word)) ?? least
}
