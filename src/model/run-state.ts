// What servers call the states of a run, in one table: Gitea's, Forgejo's and GitHub's words.

export type Phase = 'waiting' | 'running' | 'ended'

export interface State {
  phase: Phase
  /** `success`, `failure`, `cancelled`, `skipped` or GitHub's own word; null until it has ended. */
  conclusion: string | null
}

const PHASES: Record<string, Phase> = {
  // Gitea and GitHub: status of a run, its conclusion apart.
  queued: 'waiting',
  requested: 'waiting',
  pending: 'waiting',
  in_progress: 'running',
  completed: 'ended',
  // Gitea's and Forgejo's tasks, Forgejo's runs: one word for both.
  waiting: 'waiting',
  blocked: 'waiting',
  unknown: 'waiting',
  running: 'running',
  success: 'ended',
  failure: 'ended',
  cancelled: 'ended',
  skipped: 'ended',
}

/** The state that a run's or task's words tell; an unknown word is taken for one that still waits. */
export function stateOf(status: string, conclusion: string | null | undefined): State {
  const phase = PHASES[status] ?? 'waiting'
  if (phase !== 'ended') return { phase, conclusion: null }
  return { phase, conclusion: status === 'completed' ? wordOf(conclusion ?? '') : status }
}

/** The state that a commit status tells; only its description tells started from waiting, and cancelled from failed. */
export function statusStateOf(status: string, description: string): State {
  if (status === 'pending') return { phase: /started/i.test(description) ? 'running' : 'waiting', conclusion: null }
  if (/cancel/i.test(description)) return { phase: 'ended', conclusion: 'cancelled' }
  if (status === 'error') return { phase: 'ended', conclusion: 'failure' }
  return { phase: 'ended', conclusion: /skipped/i.test(description) ? 'skipped' : wordOf(status) }
}

/** One word, which becomes an output; anything else says nothing. */
const wordOf = (text: string): string => (/^[a-z_]{1,40}$/i.test(text) ? text : 'unknown')

/** One state for several: the slowest phase, and the worst conclusion. */
export function combined(states: readonly State[]): State {
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

/** One state for runs of which any could be meant: only what is true of all of them. */
export function slowest(states: readonly State[]): State {
  const waits = states.some(({ phase }) => phase === 'waiting')
  return waits ? { phase: 'waiting', conclusion: null } : combined(states)
}

/** Whether a conclusion means that nothing went wrong. */
export const isGood = (conclusion: string): boolean => ['success', 'skipped', 'neutral'].includes(conclusion)
