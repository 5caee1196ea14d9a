// Explains an answer that is not a success: an outcome of the catalog, from status, content type and body together.

import type { Answer, Loss, Reply } from '../http/client.ts'
import { asksTooMuch, EDGE_UNDELIVERED, isLostRace, kindOf, LOST, retryAfterOf } from '../http/retry.ts'
import type { Ending } from '../model/ending.ts'

export type Explanation = Pick<Ending, 'outcome' | 'status'> & Partial<Pick<Ending, 'detail' | 'todo' | 'maybeSent'>>

/** `sent`: the request dispatches the event, so a lost answer leaves the outcome unknown. `read`: it dispatches nothing. */
export type Purpose = 'sent' | 'read'

/** A server message for people, unless it repeats data that was sent: a payload may be secret. */
export const quoted = (text: string, { repeats }: Reply): string =>
  repeats(text)
    ? '(server message withheld: it repeats data you sent)'
    : `“${text.replace(/\s+/g, ' ').trim().slice(0, 200)}”`

/** The `message` of a JSON answer, or null: every error of the API itself has one. */
export function serverMessage(reply: Reply): string | null {
  if (!reply.complete && isJson(reply)) return 'the response was interrupted'
  const body = jsonOf(reply)
  if (typeof body !== 'object' || body === null) return null
  const message = (body as { message?: unknown }).message
  return typeof message === 'string' ? message : null
}

const isJson = ({ contentType }: Reply): boolean => /\bjson\b/.test(contentType)

/** The body as JSON; undefined if it is not JSON. */
export function jsonOf(reply: Reply): unknown {
  if (!isJson(reply)) return undefined
  try {
    return JSON.parse(reply.text)
  } catch {
    return undefined
  }
}

/** Whether an explained answer says that the resource does not exist. */
export const isAbsent = ({ outcome }: Pick<Explanation, 'outcome'>): boolean => outcome === 'not-found'

/** The outcome for an answer that is not the success of its request. `now` is in milliseconds since 1970. */
export function explainAnswer(answer: Answer, purpose: Purpose, now: number): Explanation {
  if (answer.kind === 'loss') return lossTrouble(answer, purpose)
  return { status: answer.status, ...replyTrouble(answer, purpose, now) }
}

function lossTrouble({ delivered, cause, detail }: Loss, purpose: Purpose): Explanation {
  if (purpose === 'sent' && delivered === 'maybe') return { status: null, outcome: 'unconfirmed', detail }
  if (cause === 'cancelled') return { status: null, outcome: 'not-attempted', detail, todo: 'rerun the job' }
  return { status: null, outcome: 'unreachable', detail, ...(CURES[cause] ? { todo: CURES[cause] } : {}) }
}

const CHECK_PROXY = 'check `http_proxy` and `https_proxy` of the runner, or add the server to `no_proxy`'

const CURES: Partial<Record<Loss['cause'], string>> = {
  tls: 'add the CA certificate to the runner (`NODE_EXTRA_CA_CERTS`), or fix the certificate of the server',
  'no-tls':
    'write `http://` in `server-url` if the server uses http on this port, or set the port on which it uses https',
  proxy: CHECK_PROXY,
  'no-proxy': CHECK_PROXY,
}

type Details = Omit<Explanation, 'status'>

function replyTrouble(reply: Reply, purpose: Purpose, now: number): Details {
  const { status } = reply
  if (status === 429 || isPutOff(reply, purpose, now) || isGitHubLimit(reply)) return limited(reply, now)
  if (isLostRace(reply) || isStaleFile(reply)) return LOST_RACE
  if (status >= 500) return serverTrouble(reply, purpose, now)
  if (status === 401) return unauthorized(reply)
  if (status === 403) return forbidden(reply)
  if (status === 404) return notFound(reply)
  if (status >= 400) return rejected(reply)
  if (status >= 300) return redirected(reply)
  if (!reply.complete)
    return {
      outcome: purpose === 'sent' ? 'unconfirmed' : 'unreachable',
      detail: `the response was interrupted after its status ${reply.status}`,
    }
  return { ...otherSuccess(reply, purpose), detail: shape(reply) }
}

/** JSON may come from the API although it is not its answer to this request; an HTML page may hide that the event was sent. */
function otherSuccess(reply: Reply, purpose: Purpose): Omit<Details, 'detail'> {
  if (purpose === 'read') return { outcome: 'unexpected-answer' }
  if (isJson(reply)) return { outcome: 'unconfirmed' }
  return {
    outcome: 'unexpected-answer',
    todo: 'check `server-url` and any proxy or login page in front of the server, and check for a run before you rerun',
    maybeSent: true,
  }
}

/** Whether the file was changed or created between the read and the write: 422 on Gitea, 409 on Forgejo. */
export const isStaleFile = (reply: Reply): boolean =>
  [409, 422].includes(reply.status) &&
  (reply.status === 409 || /sha does not match|file already exists/i.test(serverMessage(reply) ?? ''))

const LOST_RACE: Details = {
  outcome: 'rejected',
  detail: 'the branch moved during every attempt to write to it, so nothing was written',
  todo: 'rerun the job, or raise `max-attempts`',
}

const limited = (reply: Reply, now: number): Details => ({
  outcome: 'rate-limited',
  detail: `${reply.status}${waitOf(reply, now)}`,
})

/** The wait that the server asks for, as an addition to a detail; empty if it asks for none. */
function waitOf(reply: Reply, now: number): string {
  const ms = retryAfterOf(reply, now)
  return ms === null ? '' : `, asking for ${Math.ceil(ms / 1000)} s`
}

/**
 * Whether a retry is skipped because the server asks for a longer wait than a step should take. If the event may have
 * arrived, the explanation says that instead.
 */
function isPutOff(reply: Reply, purpose: Purpose, now: number): boolean {
  if (!asksTooMuch(reply, now)) return false
  const kind = kindOf(reply)
  return kind === 'undelivered' || [403, 409].includes(reply.status) || (purpose === 'read' && kind !== 'final')
}

/** GitHub answers 403 with one of these; Gitea and Forgejo have no rate limit of their own. */
function isGitHubLimit(reply: Reply): boolean {
  return (
    reply.status === 403 &&
    (reply.headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(serverMessage(reply) ?? ''))
  )
}

function serverTrouble(reply: Reply, purpose: Purpose, now: number): Details {
  const detail = `${edgeOf(reply) ?? shape(reply)}${asksTooMuch(reply, now) ? waitOf(reply, now) : ''}`
  if (EDGE_UNDELIVERED.includes(reply.status)) return { outcome: 'unreachable', detail }
  if (purpose === 'read' || reply.status === 503) return { outcome: 'server-error', detail }
  if (LOST.includes(reply.status)) return { outcome: 'unconfirmed', detail }
  return {
    outcome: 'server-error',
    detail,
    todo: 'a run may have started; check for it before you rerun',
    maybeSent: true,
  }
}

function unauthorized(reply: Reply): Details {
  const message = serverMessage(reply)
  if (message === null) return { outcome: 'unexpected-answer', detail: shape(reply) }
  if (/token is required/i.test(message))
    return {
      outcome: 'unauthorized',
      detail: 'the server did not receive the token',
      todo: 'configure the reverse proxy to forward the `Authorization` header',
    }
  return { outcome: 'unauthorized', detail: quoted(message, reply) }
}

/** Whether a 403 is about the scopes of the token; releases word it differently, always with this word. */
export const namesScope = (message: string): boolean => /\bscopes?\b/i.test(message)

/** Whether a 403 is about the account: inactive, blocked, or required to change the password or enroll in 2FA. */
export const namesAccount = (message: string): boolean =>
  /not activated|inactive|change (your|the) password|prohibited|blocked|suspended|two-factor|2fa/i.test(message)

const SIGN =
  "configure commit signing on the server (`[repository.signing]`), or remove the requirement from the repository's branch protection"

/** What a branch rule can require of a user with push access: the messages of the API and of the git hook. */
const DEMANDS = [
  {
    words: /protected from changing file|path is protected and can ?not be changed/i,
    says: 'a branch rule protects the file',
    todo: "choose another `push-path`, or change the protected file patterns in the repository's branch protection",
  },
  {
    words: /protected from unverified commit/i,
    says: 'a branch rule requires signed commits',
    todo: SIGN,
  },
  {
    // The API says the same about a user without push access and a server without a signing key.
    words: /user cannot commit to repo/i,
    says: 'the branch is protected from this user, or requires signed commits',
    todo: `allow the token's user to push in the repository's branch protection; if it requires signed commits, ${SIGN}`,
  },
]

/** The requirement of a branch rule that a 403 is about; undefined if it is about none. */
export const demandIn = (message: string) => DEMANDS.find(({ words }) => words.test(message))

const EDGE_TODO = 'allow API requests with User-Agent `gitea-dispatch` through the CDN or proxy'

function forbidden(reply: Reply): Details {
  const message = serverMessage(reply)
  if (message === null) {
    const from = edgeOf(reply) ?? shape(reply)
    return {
      outcome: 'unexpected-answer',
      detail: from,
      todo: EDGE_TODO,
    }
  }
  if (/signed in user/i.test(message))
    return {
      outcome: 'forbidden',
      detail: `the server did not receive the token: ${quoted(message, reply)}`,
      todo: 'configure the reverse proxy to forward the `Authorization` header',
    }
  const demand = demandIn(message)
  if (demand) return { outcome: 'forbidden', detail: `${demand.says}: ${quoted(message, reply)}`, todo: demand.todo }
  if (/protected branch|protected from/i.test(message))
    return {
      outcome: 'forbidden',
      detail: `the branch is protected: ${quoted(message, reply)}`,
      todo: "allow the token's user to push in the repository's branch protection",
    }
  if (namesScope(message))
    return {
      outcome: 'forbidden',
      detail: `scope: ${quoted(message, reply)}`,
      todo: 'create a token with the scope `write:repository`, for all repositories',
    }
  if (namesAccount(message))
    return {
      outcome: 'forbidden',
      detail: `account: ${quoted(message, reply)}`,
      todo: 'activate the account, or complete its password or 2FA setup',
    }
  return {
    outcome: 'forbidden',
    detail: quoted(message, reply),
    todo: "give the token's user write access to the repository",
  }
}

function notFound(reply: Reply): Details {
  const message = serverMessage(reply)
  // The only 404 about something inside the repository; the others are translated and give no detail.
  if (message !== null && /branch does not exist/i.test(message))
    return { outcome: 'rejected', detail: quoted(message, reply), todo: 'check the branches of the repository' }
  if (message !== null) return { outcome: 'not-found' }
  if (isMissingRoute(reply)) return { outcome: 'endpoint-missing' }
  return { outcome: 'unexpected-answer', detail: shape(reply) }
}

/** How Gitea and Forgejo answer for an API route that they do not have, whatever the repository. */
export const isMissingRoute = (reply: Reply): boolean =>
  reply.status === 404 && reply.contentType === 'text/plain' && /^(404 page )?not found/i.test(reply.text)

function rejected(reply: Reply): Details {
  const message = serverMessage(reply)
  if (message === null && reply.contentType !== '')
    return { outcome: 'unexpected-answer', detail: edgeOf(reply) ?? shape(reply) }
  if (reply.status === 423) return { outcome: 'archived', detail: quoted(message ?? '423', reply) }
  return { outcome: 'rejected', detail: message ? `${reply.status} ${quoted(message, reply)}` : `${reply.status}` }
}

function redirected(reply: Reply): Details {
  return {
    outcome: 'unexpected-answer',
    detail: `${reply.status}, a redirect to ${destination(reply)}, which is not followed`,
  }
}

/** The target of a redirect, without query and credentials. */
export function destination(reply: Reply): string {
  const location = reply.headers['location'] ?? 'nowhere'
  if (reply.repeats(location)) return 'a URL (withheld: it repeats data you sent)'
  if (!URL.canParse(location)) return location.split('?')[0]!
  const { protocol, host, pathname } = new URL(location)
  return host ? `${protocol}//${host}${pathname}` : `${protocol}…`
}

/** The CDN in front of the server, if the answer is its own: 520-530, or `error code: 1010` and similar. */
function edgeOf(reply: Reply): string | null {
  const code = /^error code: (\d+)/.exec(reply.text)?.[1]
  if (code) return `${reply.status} from the CDN in front of the server (Cloudflare, error code ${code})`
  const cloudflare = /cloudflare/i.test(reply.headers['server'] ?? '')
  if (
    (reply.status >= 520 && reply.status <= 530) ||
    (cloudflare && serverMessage(reply) === null && reply.status >= 400)
  )
    return `${reply.status} from the CDN in front of the server${cloudflare ? ' (Cloudflare)' : ''}`
  return null
}

/** The content type for people; empty if there is none. */
export const shownType = ({ contentType, repeats }: Reply): string =>
  repeats(contentType) ? 'a content type (withheld: it repeats data you sent)' : contentType

function shape(reply: Reply): string {
  const message = serverMessage(reply)
  if (message) return `${reply.status} ${quoted(message, reply)}`
  const kind = reply.contentType === 'text/html' ? 'an HTML page' : shownType(reply) || 'no content'
  return `${reply.status} with ${kind}`
}
