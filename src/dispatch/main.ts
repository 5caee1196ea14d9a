// The shell: environment in, reports out. The only importer of @actions/*.
import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import action from '../../action.yml'
import type { Report } from '../fleet/run.ts'
import { openEarly } from '../http/preconnect.ts'
import { wayTo } from '../http/proxy.ts'
import { endedOf } from '../model/catalog.ts'
import { dispatchIdAt, type Event, type Source } from '../model/event.ts'
import { failsStep, type Overall, overallOf } from '../model/exit-policy.ts'
import { annotation, errorsOf, headlineOf, lineOf, rollUpOf, tableOf, targetLines, warningsOf } from '../report/log.ts'
import { indented } from '../report/markdown.ts'
import { type Outputs, outputsOf, piecesOf, remarksOn } from '../report/outputs.ts'
import { type Again, againOf, failedOf } from '../report/rerun.ts'
import { summaryOf, wrongInputsSummaryOf } from '../report/summary.ts'
import { closeWhereNeeded, endProcess } from '../runner/ending.ts'
import { appendOutputs } from '../runner/output-file.ts'
import { wordsOf } from '../safety/describe-error.ts'
import { echoFinder } from '../safety/leak-detector.ts'
import { redactor } from '../safety/redact.ts'
import { plain } from '../safety/sanitize.ts'
import { isPattern } from '../targets/name-pattern.ts'
import { knownOf, type Wanted } from '../targets/select.ts'
import { workspaceReader } from '../targets/workspace-file.ts'
import { dispatchAll } from './dispatch-all.ts'
import { type Inputs, parseInputs } from './inputs.ts'
import { LEAST_SECRET } from './suspicion.ts'

const token = core.getInput('token')
if (token) core.setSecret(token)
const withoutToken = redactor(token)
/** Of the token, and of a proxy once it is known. */
const redactors = [withoutToken]
const redact = (text: string) => redactors.reduce((clean, redactOne) => redactOne(clean), text)
const info = (text: string) => core.info(redact(text))
/** For an annotation; redacted first, since what is cut or escaped would not be found. */
const told = (text: string) => annotation(redact(text))
/** Finds what is sent, once it is known; until then anything may be that. */
let echoes = (_text: string): boolean => true

/** Ends early when the job is cancelled. */
const sleep = (ms: number, cancelled: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      cancelled.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    cancelled.addEventListener('abort', end)
    if (cancelled.aborted) end()
  })

/** Ctrl+C and its successors; Windows has SIGBREAK where others have SIGTERM, and a terminal that goes away says SIGHUP. */
const CANCELLING = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const

async function main(): Promise<void> {
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd()
  const parsed = await parseInputs(process.env, workspaceReader(workspace), wayTo)
  const { proxy, secrets } = parsed.way
  for (const secret of secrets) if (secret.length >= 4) core.setSecret(secret)
  redactors.push(...secrets.filter((secret) => secret.length >= LEAST_SECRET).map(redactor))
  info(`gitea-dispatch ${action.version}`)
  const dispatchId = 'inputs' in parsed ? idOf(parsed.inputs) : ''
  // Before all else: some runners kill a cancelled step at once, and whoever runs it again needs the id.
  if (dispatchId !== '') info(`dispatch id ${dispatchId}`)
  for (const warning of parsed.warnings) core.warning(told(warning))
  if ('problems' in parsed) return wrongInputs(parsed.problems, parsed.wanted, parsed.unread)
  const { inputs } = parsed
  echoes = echoFinder(() => [inputs.token, ...secrets, inputs['push-content'], ...payloadsOf(inputs)])
  const event = await eventOf(inputs, dispatchId)
  publish(await runWithin(inputs, event, proxy).catch((error) => mistakeOf(error, inputs)), event, inputs)
}

/** A mistake of ours outside of any one target: nothing is known of them then, which is what each is told to be. */
function mistakeOf(error: Error, inputs: Inputs): Report {
  const problem = mistake(error)
  const ending = { outcome: 'internal-error', detail: 'what was sent before is only in the log' } as const
  const { targets, leftOver } = knownOf(inputs, problem)
  const results = targets.map(({ repository }) => endedOf(repository, ending, null))
  return {
    ...{ results, haveLines: false, targets, leftOver, problem },
    ...{ serverVersion: '', advice: null, warnings: [] },
  }
}

async function runWithin(inputs: Inputs, event: Event, proxy: URL | null): Promise<Report> {
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  for (const signal of CANCELLING) process.on(signal, stop)
  const early = proxy === null ? openEarly(new URL(inputs.server.api), surelyNeeded(inputs)) : null
  // What is asked of the system goes out with the next turn; then undici, half of what is still to be read.
  await new Promise((next) => setImmediate(next))
  const { createClient } = await import('../http/client.ts')
  const client = createClient({
    api: inputs.server.api,
    web: inputs.server.web,
    token: inputs.token,
    redact: withoutToken,
    repeats: echoes,
    proxy,
    early,
    userAgent: `gitea-dispatch/${action.version}`,
    connections: connectionsFor(inputs),
    timeoutMs: inputs['request-timeout-seconds'] * 1000,
    signal: cancel.signal,
  })
  return dispatchAll(inputs, event, {
    client,
    clock: {
      now: Date.now,
      sleep: (ms) => sleep(ms, cancel.signal),
      random: Math.random,
      cancelled: () => cancel.signal.aborted,
    },
    wordsOf: (error) => wordsOf(error, withoutToken, echoes),
    onTargets: (targets, notes) => {
      info(headlineOf(inputs, targets.length, event))
      group(
        'Targets',
        [...targetLines(targets), ...notes].map((line) => plain(line)),
      )
    },
    onEnd: (result, done, total) => info(lineOf(result, done, total)),
    onNote: (line) => info(plain(line)),
  }).finally(() => closeWhereNeeded(client))
}

const payloadsOf = ({ targets, 'client-payload': payload }: Inputs) => [
  payload,
  ...targets.flatMap(({ overrides }) => overrides.client_payload ?? []),
]

/** As many connections as can be in use; how many targets a pattern has is not known yet. */
function connectionsFor(inputs: Inputs): number {
  const { targets, 'max-parallel': width } = inputs
  return isOpen(inputs) ? width : Math.max(1, Math.min(width, targets.length))
}

/** As many as will be in use, which are opened before it is known for what: none too many. */
function surelyNeeded(inputs: Inputs): number {
  const { targets, exclusions, shard } = inputs
  if (targets.length === 0) return 0
  return isOpen(inputs) || exclusions.length > 0 || shard !== null ? 1 : connectionsFor(inputs)
}

const isOpen = ({ targets, topic }: Inputs): boolean =>
  topic !== '' || targets.some(({ repository }) => isPattern(repository))

function publish(
  { results, haveLines, targets, leftOver, problem, serverVersion, advice, warnings }: Report,
  event: Event,
  inputs: Inputs,
): void {
  const overall = overallOf(results, problem)
  const rollUp = rollUpOf(results, overall, problem, inputs['dry-run'])
  const failed = failedOf(results, targets, leftOver)
  // A dry run sent nothing that could be sent again.
  const again = inputs['dry-run'] ? null : againOf(results, failed, event)
  group('Results', tableOf(results, haveLines))
  if (advice !== null) group('A workflow file that would listen', advice.trimEnd().split('\n').map(indented))
  if (again !== null) tellAgain(again)
  const outputs = outputsOf(results, failed, overall, event.dispatch_id, serverVersion)
  const written = setOutputs(outputs)
  writeSummary(summaryOf(results, event, rollUp, advice, again))
  for (const warning of warningsOf([...remarksOn(outputs, results.length), ...warnings])) core.warning(redact(warning))
  for (const error of errorsOf(results)) core.error(redact(error))
  const ending = written ? rollUp : `The outputs could not be written, see above. ${rollUp}`
  end(ending, overall, !written || problem !== null || failsStep(overall, inputs['fail-on']))
}

function tellAgain({ says, inputs }: Again): void {
  if (inputs.length > 0) group('What to send again', [says, ...inputs.map(indented)])
  else info(says)
}

function group(title: string, lines: readonly string[]): void {
  core.startGroup(title)
  // One write: a thousand take longer than the requests.
  if (lines.length > 0) info(lines.join('\n'))
  core.endGroup()
}

function end(rollUp: string, overall: Overall, failed: boolean): void {
  process.exitCode = 0
  if (failed) core.setFailed(redact(rollUp))
  else if (overall === 'success') info(rollUp)
  else core.warning(redact(rollUp))
}

/**
 * Says all that is wrong at once; the targets that could be read are not lost. What could not stands among them as a
 * sentence, which is refused when it is fed back: a list without it would look as if all had been told.
 */
function wrongInputs(problems: string[], wanted: Wanted, unread: readonly string[]): void {
  const ending = { outcome: 'not-attempted', detail: 'wrong inputs' } as const
  const { targets, leftOver } = knownOf(wanted, `Wrong inputs: ${problems.join('. ')}`)
  const results = targets.map(({ repository }) => endedOf(repository, ending, null))
  const failed = failedOf(results, targets, [...leftOver, ...unread.map((problem) => plain(problem))])
  const outputs = outputsOf(results, failed, 'failure', '', '')
  setOutputs(outputs)
  for (const remark of remarksOn(outputs, results.length)) core.warning(told(remark))
  writeSummary(wrongInputsSummaryOf(problems))
  core.setFailed(told(`Wrong inputs, nothing was sent. ${problems.join('. ').replaceAll('?. ', '? ')}`))
}

/** False when they can't be written: whoever reads them would see nothing, which must not look like success. */
function setOutputs(outputs: Outputs): boolean {
  try {
    const { results, ...others } = outputs
    const file = process.env['GITHUB_OUTPUT']
    const all: [string, Iterable<string>][] = Object.entries(others).map(([name, value]) => [name, [redact(value)]])
    all.push(['results', redacted(piecesOf(results, others['dispatch-id']))])
    if (file) appendOutputs(file, all)
    else for (const [name, pieces] of all) core.setOutput(name, [...pieces].join(''))
    return true
  } catch (error) {
    core.error(
      told(
        `The outputs could not be written to the runner's file GITHUB_OUTPUT; check the runner's disk and rights: ${error}`,
      ),
    )
    return false
  }
}

function* redacted(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield redact(piece)
}

function writeSummary(text: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (!path) return
  try {
    appendFileSync(path, redact(text))
  } catch (error) {
    core.warning(told(`The step summary could not be written: ${error}`))
  }
}

const idOf = (inputs: Inputs): string => inputs['dispatch-id'] || dispatchIdAt(new Date(), randomBytes(5))

async function eventOf(inputs: Inputs, id: string): Promise<Event> {
  return {
    event_type: inputs['event-type'],
    client_payload: inputs['client-payload'],
    dispatch_id: id,
    source: await sourceOf(),
  }
}

/** Keeps events of one millisecond apart, which needs no secret; loading node:crypto takes longer than a request. */
const randomBytes = (count: number) => Uint8Array.from({ length: count }, () => Math.random() * 256)

/** Who is calling; unknown when the run's context can't be read, which is no reason to send nothing. */
async function sourceOf(): Promise<Source> {
  try {
    const { context } = await import('@actions/github')
    const number = (value: number) => (Number.isSafeInteger(value) ? value : null)
    const { owner, repo } = context.repo
    return {
      // nektos/act takes the address of a remote for a name; half of it says nothing.
      repository: owner && repo ? `${owner}/${repo}` : null,
      run_id: number(context.runId),
      run_number: number(context.runNumber),
    }
  } catch {
    return { repository: null, run_id: null, run_number: null }
  }
}

const mistake = (error: unknown): string =>
  `gitea-dispatch itself made a mistake, please report it: ${wordsOf(error, withoutToken, echoes)}`

// Nothing waits for what is thrown here, so each target still gets its outcome; Node would print it as it is, and end.
process.on('uncaughtException', (error) => core.warning(annotation(mistake(error))))
// A step whose report was never written has failed.
process.exitCode = 1
main()
  .catch((error) => core.setFailed(annotation(mistake(error))))
  .finally(endProcess)
