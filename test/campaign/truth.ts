// What must be true of every run, whatever went wrong. Only the catalog of outcomes comes from the action.
import { CATALOG } from '../../src/model/catalog.ts'
import type { Result } from '../../src/model/result.ts'
import type { Delivery } from '../support/gitea/server.ts'
import { shapesOf, withoutMask } from '../support/secrets.ts'
import { isWrite, type Seen } from './fault.ts'
import { raceLies, runLies, unseenEffect } from './sights.ts'
import { PAYLOAD_SECRET, type Trial } from './trial.ts'
import { PROXY_PASSWORD } from './tunnel.ts'

/** Says that the event is there, and all is well. */
const GOOD: readonly string[] = ['dispatched', 'run-queued', 'run-started', 'run-succeeded']
/** Says that the event is there. */
const DELIVERED: readonly string[] = [...GOOD, 'run-failed', 'run-missing', 'run-timeout']
/** Leaves it open; the last is a crash of the server's own, after which it may be there. */
const OPEN: readonly string[] = ['unconfirmed', 'server-error']

export type Kind = 'lost' | 'untrue' | 'doubled' | 'leaked' | 'late' | 'report' | 'model'
export interface Problem {
  kind: Kind
  text: string
}

/** Everything that is wrong with a run; empty when nothing is. */
export function problemsOf(trial: Trial): Problem[] {
  const said = (kind: Kind, texts: string[]) => texts.map((text) => ({ kind, text }))
  return [
    ...said('late', endingOf(trial)),
    ...said('lost', lostOf(trial)),
    ...trial.ended.results.flatMap((result) => targetProblems(result, trial)),
    ...said('report', reportOf(trial)),
    ...said('leaked', leaksOf(trial)),
  ]
}

function endingOf({ ended, ms, limitMs }: Trial): string[] {
  const late = ms > limitMs ? [`took ${ms} ms`] : []
  return ended.signal === null ? late : [...late, `ended by ${ended.signal} after ${ms} ms`]
}

function lostOf({ ended, targets }: Trial): string[] {
  const names = ended.results.map(({ repository }) => repository)
  return names.join() === targets.join()
    ? []
    : [`results for [${names}] where [${targets}] were asked; exit ${ended.exitCode}`]
}

function targetProblems(result: Result, trial: Trial): Problem[] {
  const { repository, outcome, message } = result
  const made = trial.deliveries.get(repository) ?? []
  const ours = trial.seen.filter(({ target }) => target === repository)
  const word = `${repository} ${outcome} (${message})`
  const said = (kind: Kind, texts: string[]) => texts.map((text) => ({ kind, text: `${word}: ${text}` }))
  const known = outcome in CATALOG && CATALOG[outcome].verdict === result.verdict && outcome !== 'internal-error'
  const model = trial.plot.name.includes('push') ? null : modelOf(ours.filter(isWrite))
  return [
    ...said('doubled', made.length > 1 ? [`got the event ${made.length} times`] : []),
    ...said('report', known ? [] : ['is no outcome of the catalog, or a mistake of the action']),
    ...said('untrue', [
      ...deliveryLies(result, made, ours),
      ...doubtLies(result, made, ours, trial.seen),
      ...raceLies(outcome, trial.seen, ours),
      ...runLies(result, made, trial.runs.get(repository) ?? [], ours),
    ]),
    ...said('model', trial.killed ? [] : unseenEffect(result, made, ours, DELIVERED)),
    ...(model ? modelled(result, model, word) : []),
    ...said('model', trial.passes && !DELIVERED.includes(outcome) ? ['one attempt more would have been enough'] : []),
  ]
}

/** A false success that no client can detect: the API's own response to an accepted dispatch. */
const isLie = ({ method, path, fault }: Seen): boolean =>
  fault?.lies === true && method === 'POST' && path.includes('/dispatches')

/** An outcome that says that the event is there, or isn't, and is wrong. */
function deliveryLies({ outcome, message }: Result, made: Delivery[], ours: Seen[]): string[] {
  if (DELIVERED.includes(outcome)) return made.length === 0 && !ours.some(isLie) ? ['nothing was delivered'] : []
  // A request that lost a race to its own copy finds the file with its content.
  const isSame = outcome === 'unchanged' && ours.some(({ fault }) => fault?.race && fault.effect)
  // A page of something else in the place of an answer, after which a run may be there.
  const isOpen = OPEN.includes(outcome) || (outcome === 'unexpected-answer' && /(look|check) for a run/.test(message))
  return !isOpen && !isSame && made.length > 0 ? ['it was delivered'] : []
}

/** Doubt without a reason, none where there is one, and a commit that isn't ours. */
function doubtLies({ outcome, commit }: Result, made: Delivery[], ours: Seen[], all: Seen[]): string[] {
  const writes = ours.filter(isWrite)
  const sent = writes.length > 0
  // A redirect, or an answer after which it may be sent again, delivered nothing.
  const reached = writes.some(({ fault }) => !fault?.again && !fault?.name.startsWith('30'))
  const begun = sent || all.some(({ fault }) => fault?.at === 'connection')
  return [
    ...(outcome === 'unconfirmed' && !begun ? ['nothing was sent that could be in doubt'] : []),
    ...(outcome === 'not-attempted' && reached ? ['it was attempted'] : []),
    ...(commit !== null && !commits(made).includes(commit) ? [`its commit is not ${commit}`] : []),
  ]
}

const commits = (made: Delivery[]): string[] =>
  made.flatMap((delivery) => (delivery.method === 'push' ? [delivery.sha] : []))

interface Model {
  again: boolean
  ends: readonly string[] | null
}

/** What the answers to the POSTs of a dispatch lead to: which were allowed, and how it must end. */
function modelOf(posts: Seen[]): Model | null {
  const last = posts.at(-1)
  if (!last || !posts.every(({ path }) => path.includes('/dispatches'))) return null
  // A redirect to the new name of a repository is the same request.
  const again = posts.slice(0, -1).every(({ fault }) => fault?.again || fault?.name.startsWith('30'))
  if (last.fault === null) return { again, ends: DELIVERED }
  return { again, ends: last.fault.ends ? [last.fault.ends].flat() : null }
}

function modelled(result: Result, { again, ends }: Model, word: string): Problem[] {
  const resent: Problem[] = again
    ? []
    : [{ kind: 'doubled', text: `${word}: was sent again when that could deliver it twice` }]
  // A signal, or a busy machine on which a second passed without an answer, is none of the faults.
  const otherwise = result.outcome === 'unconfirmed' && /cancell?ed|within 1 s/.test(result.message)
  if (ends === null || otherwise || ends.includes(result.outcome)) return resent
  return [...resent, { kind: 'model', text: `${word}: should be ${ends.join(' or ')}` }]
}

function reportOf({ ended, killed, targets }: Trial): string[] {
  const { outputs, results, exitCode, log, summary } = ended
  const problems: string[] = []
  const same = (name: string, expected: unknown) => {
    if (outputs[name] !== String(expected)) problems.push(`output ${name} is ${outputs[name]}, not ${expected}`)
  }
  const listed = (name: string, list: Result[]) => {
    const expected = JSON.stringify(list.map(({ repository }) => repository))
    if (JSON.stringify(JSON.parse(outputs[name] || '[]')) !== expected)
      problems.push(`output ${name} is not ${expected}`)
  }
  const failed = results.filter(
    ({ verdict, outcome }) => ['failed', 'unknown'].includes(verdict) || outcome === 'not-attempted',
  )
  const dispatched = results.filter(({ outcome }) => GOOD.includes(outcome))
  const ok = results.filter(({ verdict }) => verdict === 'ok')
  const overall = failed.length === 0 ? 'success' : ok.length > 0 ? 'partial' : 'failure'
  same('total-count', targets.length)
  same('failed-count', failed.length)
  listed('failed-repositories', failed)
  listed('dispatched-repositories', dispatched)
  same('dispatched-count', dispatched.length)
  same('outcome', overall)
  if (exitCode !== (overall === 'success' ? 0 : 1) && !killed) problems.push(`exit code ${exitCode} for ${overall}`)
  if (summary === '') problems.push('no summary')
  if (/made a mistake|internal error in gitea-dispatch|UnhandledPromise|\n {4}at /.test(log))
    problems.push(`a crash: ${log.slice(0, 2000)}`)
  if (/^::(set-output|stop-commands|add-mask|error::x)/m.test(withoutMask(log)))
    problems.push('the server gave the runner orders')
  return problems
}

function leaksOf({ ended, token, strays, elsewhere }: Trial): string[] {
  const places = {
    log: withoutMask(ended.log),
    summary: ended.summary,
    outputs: Object.values(ended.outputs).join('\n'),
  }
  const shown = Object.entries(places).flatMap(([place, text]) => [
    ...shapesOf(token, text).map((shape) => `the token is in the ${place}, ${shape}`),
    ...shapesOf(PAYLOAD_SECRET, text).map((shape) => `the payload is in the ${place}, ${shape}`),
    ...shapesOf(PROXY_PASSWORD, text).map((shape) => `the password of the proxy is in the ${place}, ${shape}`),
  ])
  const away = elsewhere > 0 ? [`${elsewhere} connections to another origin`] : []
  return [...shown, ...strays.map((stray) => `a request for another host: ${stray}`), ...away]
}
