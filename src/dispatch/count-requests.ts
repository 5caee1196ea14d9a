// The status and the attempts of the last request for a target.
import type { Session } from '../fleet/session.ts'
import type { Attempted } from '../http/retry.ts'
import type { Ending } from '../model/ending.ts'

export interface Counted {
  /** The same session; its requests are recorded. */
  session: Session
  /** Empty before the first request. */
  last(): Pick<Ending, 'status' | 'attempts'>
}

export function countRequests(session: Session): Counted {
  let last: Pick<Ending, 'status' | 'attempts'> = {}
  const note = (attempted: Attempted): Attempted => {
    const { answer, attempts } = attempted
    last = { status: answer.kind === 'reply' ? answer.status : null, attempts }
    return attempted
  }
  return {
    session: {
      ...session,
      read: async (path, options) => note(await session.read(path, options)),
      write: async (request, resend, look) => note(await session.write(request, resend, look)),
    },
    last: () => last,
  }
}
