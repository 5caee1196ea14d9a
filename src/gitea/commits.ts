// What an answer to a write, or to a read of a branch, proves of a commit.
import type { Answer } from '../http/client.ts'
import { readBranch, readCommitted } from './responses.ts'

/** The commit of a write; null if the answer does not prove one: a proxy may also answer 200, but without Gitea's JSON. */
export const commitOf = (answer: Answer): string | null =>
  answer.kind === 'reply' && [200, 201].includes(answer.status) ? (readCommitted(answer)?.commit.sha ?? null) : null

/** The branch that an answer contains; null if it contains none. */
export const headOf = (answer: Answer) => (answer.kind === 'reply' && answer.status === 200 ? readBranch(answer) : null)

/** Whether the status is a success, from whatever server. */
export const isSuccess = (answer: Answer): boolean =>
  answer.kind === 'reply' && answer.status >= 200 && answer.status < 300

/** The status; null if the answer was lost. */
export const statusOf = (answer: Answer): number | null => (answer.kind === 'reply' ? answer.status : null)
