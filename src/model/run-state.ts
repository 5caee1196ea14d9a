// The run states of Gitea, Forgejo and GitHub in one table.

export type Phase = 'waiting' | 'running' | 'ended'

export interface State {
  phase: Phase
  /** `success`, `failure`, `cancelled`, `skipped` or another conclusion of GitHub; null until the run has ended. */
  conclusion: string | null
}

const PHASES: Record<string, Phase> = {
  // Gitea and GitHub: the status of a run; its conclusion is a separate field.
  queued: 'waiting',
  requested: 'waiting',
  pending: 'waiting',
  in_progress: 'running',
  completed: 'ended',
  // Tasks of Gitea and Forgejo, runs of Forgejo: one field for status and conclusion.
  waiting: 'waiting',
  blocked: 'waiting',
  unknown: 'waiting',
  running: 'running',
  success: 'ended',
  failure: 'ended',
  cancelled: 'ended',
  skipped: 'ended',
}

/** The state of a run or task; an unknown status counts as waiting. */
export function stateOf(status: string, conclusion: string | null | undefined): State {
  const phase = PHASES[status] ?? 'waiting'
  if (phase !== 'ended') return { phase, conclusion: null }
  return { phase, conclusion: status === 'completed' ? wordOf(conclusion ?? '') : status }
}

/** The state of a commit status; only its description distinguishes started from waiting, and cancelled from failed. */
export function statusStateOf(status: string, description: string): State {
  if (status === 'pending') return { phase: /started/i.test(description) ? 'running' : 'waiting', conclusion: null }
  if (/cancel/i.test(description)) return { phase: 'ended', conclusion: 'cancelled' }
  if (status === 'error') return { phase: 'ended', conclusion: 'failure' }
  return { phase: 'ended', conclusion: /skipped/i.test(description) ? 'skipped' : wordOf(status) }
}

/** The text becomes an output, so only a single word is accepted. */
const wordOf = (text: string): string => (/^[a-z_]{1,40}$/i.test(text) ? text : 'unknown')

/** One state for several: the earliest phase, and the worst conclusion. */
export function combineStates(states: readonly State[]): State {
  if (states.some(({ phase }) => phase !== 'ended')) {
    const begun = states.some(({ phase }) => phase !== 'waiting')
    return { phase: begun ? 'running' : 'waiting', conclusion: null }
  }
  const conclusions = states.map(({ conclusion }) => conclusion ?? 'unknown')
  const bad = conclusions.find((conclusion) => !isGood(conclusion))
  return {
    phase: 'ended',
    conclusion: bad ?? (conclusions.includes('success') ? 'success' : (conclusions[0] ?? 'success')),
  }
}

/** One state for runs of which only one belongs to the event: what is true for all of them. */
export function commonStateOf(states: readonly State[]): State {
  const waits = states.some(({ phase }) => phase === 'waiting')
  return waits ? { phase: 'waiting', conclusion: null } : combineStates(states)
}

export const isGood = (conclusion: string): boolean => ['success', 'skipped', 'neutral'].includes(conclusion)
