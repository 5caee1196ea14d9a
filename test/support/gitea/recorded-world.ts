// The world in which the recorded exchanges took place, rebuilt on the stand-in.
import { readFileSync } from 'node:fs'
import type { GiteaOptions, RepositoryPlan, TokenPlan } from './options.ts'
import type { Release } from './releases.ts'
import type { RunEvent, RunPlan } from './run-plans.ts'

export type Exchange = {
  case: string
  request: { method: string; path: string; token: string | null; body: unknown }
  response: { status: number; headers: Record<string, string>; body: unknown }
}

/** What a real server of this release answered, in order. */
export function recordedExchanges(release: Release): Exchange[] {
  const file = new URL(`../recordings/gitea-${release}.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { exchanges: Exchange[] }).exchanges
}

/** The stand-in's options for that world. */
export function recordedWorld(release: Release, exchanges: Exchange[]): GiteaOptions {
  return { release, repositories: repositories(exchanges), tokens: tokens(), runs: runsLike(exchanges) }
}

/** How often a workflow had been dispatched before the recording began. */
export function earlierDispatches(exchanges: Exchange[]): number {
  return Math.max(0, ((answerTo(exchanges, 'tasks') as { total_count?: number }).total_count ?? 0) - 1)
}

/** The secret of a recorded kind of token. */
export function secretOf(kind: string): string {
  return kind.padEnd(40, '0')
}

function answerTo(exchanges: Exchange[], name: string): unknown {
  const found = exchanges.find((exchange) => exchange.case === name)
  if (!found) throw new Error(`no recorded case "${name}"`)
  return found.response.body
}

function tokens(): TokenPlan[] {
  const bot = (kind: string, ...scopes: string[]) => ({ value: secretOf(kind), scopes, user: 'runtime-bot' })
  return [
    bot('bot_write_repo', 'write:repository'),
    bot('bot_read_repo', 'read:repository'),
    bot('bot_misc', 'read:misc'),
    { ...bot('bot_public_only', 'write:repository'), publicOnly: true },
    bot('bot_wr_ro_org', 'write:repository', 'read:organization', 'read:user'),
  ]
}

const DISPATCHED =
  'name: publish-image\non:\n  workflow_dispatch:\n    inputs:\n      runtime_version: {type: string}\n'

function repositories(exchanges: Exchange[]): RepositoryPlan[] {
  const pushed = { '.gitea/workflows/publish-image.yml': String(answerTo(exchanges, 'workflow file, raw')) }
  const dispatched = { '.gitea/workflows/publish-image.yml': DISPATCHED }
  const known: Record<string, Omit<RepositoryPlan, 'name'>> = {
    'template-claude-code': { files: pushed },
    'template-codex': { files: pushed },
    'template-hermes': { files: dispatched },
    'template-langgraph': { files: dispatched },
    'template-crewai': { files: dispatched },
    'template-autogen': {},
    'template-deepagents': { files: dispatched },
    'template-gemini-cli': { protected: ['main'] },
    'template-openclaw': {},
    'new-name': { files: dispatched, renamedFrom: 'molecule-ai/old-name' },
    'no-workflow': {},
    'no-access': { access: 'none' },
    archived: { files: dispatched, archived: true },
    'actions-off': { files: dispatched, hasActions: false },
    other: {},
    another: {},
    'read-only': { files: dispatched, access: 'read' },
    'empty-two': { empty: true, id: (answerTo(exchanges, 'repository empty-two') as { id: number }).id },
  }
  const plans = Object.entries(known).map(([name, plan], index) => ({
    id: index + 1,
    ...plan,
    name: `molecule-ai/${name}`,
  }))
  // Some recordings were made beside three more repositories that nothing asks for.
  const last = plans.at(-1)?.id ?? 0
  const fillers = Array.from({ length: last - plans.length }, (_, index) => ({
    id: plans.length + index,
    name: `molecule-ai/filler-${index}`,
  }))
  return [...plans, ...fillers]
}

// The recorded run of the pushed event, with the times that its statuses had.
function runsLike(exchanges: Exchange[]): (event: RunEvent) => RunPlan[] {
  const statuses = answerTo(exchanges, 'commit statuses after the run') as { description: string; created_at: string }[]
  const at = (words: RegExp) => Date.parse(statuses.find((one) => words.test(one.description))?.created_at ?? '')
  const waiting = at(/^Waiting/)
  const ended = at(/^Successful/) - waiting
  const started = at(/^Has started/) - waiting
  const times = Number.isNaN(started)
    ? { startsAfterMs: ended, endsAfterMs: ended }
    : { startsAfterMs: started, endsAfterMs: ended + 200 }
  const plan = { workflow: 'publish-image.yml', name: 'publish-image', ...times }
  return (event) => (event.event === 'push' && event.repository === 'molecule-ai/template-codex' ? [plan] : [])
}
