// What an answer that isn't the success says: an outcome of the catalogue, from status, content type and body together.

import type { Answer, Loss, Reply } from '../http/client.ts'
import { asksTooMuch, EDGE_UNDELIVERED, isLostRace, kindOf, LOST, retryAfterOf } from '../http/retry.ts'
import type { Ending } from '../model/ending.ts'

export type Explanation = Pick<Ending, 'outcome' | 'status'> & Partial<Pick<Ending, 'detail' | 'todo' | 'maybeSent'>>

/** `sent`: the request would deliver the event, so a lost answer leaves it unknown. `read`: nothing is delivered by it. */
export type Purpose = 'sent' | 'read'

/** Words of an answer for people, unless they repeat what was sent: a payload may be secret. */
export const quoted = (text: string, { repeats }: Reply): string =>
  repeats(text)
    ? 'in words that repeat what was sent and are not shown'
    : `“${text.replace(/\s+/g, ' ').trim().slice(0, 200)}”`

/** The `message` of a JSON answer, or null: every answer of the API's own that is no success has one. */
export function serverMessage(reply: Reply): string | null {
  if (!reply.complete && isJson(reply)) return 'the answer broke off'
  const body = jsonOf(reply)
  if (typeof body !== 'object' || body === null) return null
  const message = (body as { message?: unknown }).message
  return typeof message === 'string' ? message : null
}

const isJson = ({ contentType }: Reply): boolean => /\bjson\b/.test(contentType)

/** The body as JSON, or undefined when it isn't. */
export function jsonOf(reply: Reply): unknown {
  if (!isJson(reply)) return undefined
  try {
    return JSON.parse(reply.text)
  } catch {
    return undefined
  }
}

/** Whether an answer that was explained says that what was asked for isn't there. */
export const isAbsent = ({ outcome }: Pick<Explanation, 'outcome'>): boolean => outcome === 'not-found'

/** The outcome for an answer that is not the success of its request. `now` is in milliseconds since 1970. */
export function explainAnswer(answer: Answer, purpose: Purpose, now: number): Explanation {
  if (answer.kind === 'loss') return lossTrouble(answer, purpose)
  return { status: answer.status, ...replyTrouble(answer, purpose, now) }
}

function lossTrouble({ delivered, cause, detail }: Loss, purpose: Purpose): Explanation {
  if (purpose === 'sent' && delivered === 'maybe') return { status: null, outcome: 'unconfirmed', detail }
  if (cause === 'cancelled') return { status: null, outcome: 'not-attempted', detail, todo: 'run it again' }
  return { status: null, outcome: 'unreachable', detail, ...(CURES[cause] ? { todo: CURES[cause] } : {}) }
}

const CHECK_PROXY = 'check `http_proxy` and `https_proxy` of the runner, or name the server in `no_proxy`'

const CURES: Partial<Record<Loss['cause'], string>> = {
  tls: 'give the runner the authority that signed the certificate (`NODE_EXTRA_CA_CERTS`), or mend the certificate',
  'no-tls':
    'write `http://` in `server-url` if that is what the server speaks there, or the port on which it speaks https',
  proxy: CHECK_PROXY,
  'no-proxy': CHECK_PROXY,
}

type Told = Omit<Explanation, 'status'>

function replyTrouble(reply: Reply, purpose: Purpose, now: number): Told {
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
      detail: `the answer broke off after its status, ${reply.status}`,
    }
  return { ...otherSuccess(reply, purpose), detail: `${shape(reply)} where another success was due` }
}

/** JSON may well come from the API, though it isn't its answer to this; a page of something else may hide that it was sent. */
function otherSuccess(reply: Reply, purpose: Purpose): Omit<Told, 'detail'> {
  if (purpose === 'read') return { outcome: 'unexpected-answer' }
  if (isJson(reply)) return { outcome: 'unconfirmed' }
  return {
    outcome: 'unexpected-answer',
    todo: 'check `server-url` and any proxy or login page in front of the server, and look for a run before sending again',
    maybeSent: true,
  }
}

/** Whether the file changed, or was made, between its reading and the write: 422 on Gitea, 409 on Forgejo. */
export const isStaleFile = (reply: Reply): boolean =>
  [409, 422].includes(reply.status) &&
  (reply.status === 409 || /sha does not match|file already exists/i.test(serverMessage(reply) ?? ''))

const LOST_RACE: Told = {
  outcome: 'rejected',
  detail: 'the branch moved each time while the server wrote to it, so nothing was written',
  todo: 'run it again, or raise `max-attempts`',
}

const limited = (reply: Reply, now: number): Told => ({
  outcome: 'rate-limited',
  detail: `${reply.status}${waitOf(reply, now)}`,
})

/** How long the server asks to wait, to follow other words; empty when it doesn't. */
function waitOf(reply: Reply, now: number): string {
  const ms = retryAfterOf(reply, now)
  return ms === null ? '' : `, asking for ${Math.ceil(ms / 1000)} s`
}

/**
 * Whether a request that would be sent again is not, since the server asks for a longer wait than a step should spend.
 * Where the event may have arrived, that is the more important thing to say.
 */
function isPutOff(reply: Reply, purpose: Purpose, now: number): boolean {
  if (!asksTooMuch(reply, now)) return false
  const kind = kindOf(reply)
  return kind === 'undelivered' || [403, 409].includes(reply.status) || (purpose === 'read' && kind !== 'final')
}

/** GitHub says 403 with one of these; Gitea and Forgejo have no limits of their own. */
function isGitHubLimit(reply: Reply): boolean {
  return (
    reply.status === 403 &&
    (reply.headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(serverMessage(reply) ?? ''))
  )
}

function serverTrouble(reply: Reply, purpose: Purpose, now: number): Told {
  const detail = `${edgeOf(reply) ?? shape(reply)}${asksTooMuch(reply, now) ? waitOf(reply, now) : ''}`
  if (EDGE_UNDELIVERED.includes(reply.status)) return { outcome: 'unreachable', detail }
  if (purpose === 'read' || reply.status === 503) return { outcome: 'server-error', detail }
  if (LOST.includes(reply.status)) return { outcome: 'unconfirmed', detail }
  return {
    outcome: 'server-error',
    detail,
    todo: 'it may have started a run all the same: look before sending again',
    maybeSent: true,
  }
}

function unauthorized(reply: Reply): Told {
  const message = serverMessage(reply)
  if (message === null)
    return { outcome: 'unexpected-answer', detail: `${shape(reply)}, which something in front of the server says` }
  if (/token is required/i.test(message))
    return {
      outcome: 'unauthorized',
      detail: 'the server did not see the token',
      todo: 'let the proxy in front of the server pass the header `Authorization` on',
    }
  return { outcome: 'unauthorized', detail: quoted(message, reply) }
}

/** Whether a 403 speaks of the token's scopes; releases word it in several ways, all with this word. */
export const namesScope = (message: string): boolean => /\bscopes?\b/i.test(message)

/** Whether a 403 speaks of the account: inactive, blocked, must change its password or enrol a second factor. */
export const namesAccount = (message: string): boolean =>
  /not activated|inactive|change (your|the) password|prohibited|blocked|suspended|two-factor|2fa/i.test(message)

const SIGN =
  "let the server sign commits (`[repository.signing]` of its configuration), or lift that in the repository's branch protection"

/** What a branch rule may ask of a push by whoever may push: the words of the API and of the hook that it runs into. */
const DEMANDS = [
  {
    words: /protected from changing file|path is protected and can ?not be changed/i,
    says: 'a branch rule protects the file',
    todo: "name another `push-path`, or change the protected file patterns in the repository's branch protection",
  },
  {
    words: /protected from unverified commit/i,
    says: 'a branch rule takes signed commits alone',
    todo: SIGN,
  },
  {
    // The API says the same of a user who may not push and of a server that has no key to sign with.
    words: /user cannot commit to repo/i,
    says: 'the branch is protected from this user, or takes signed commits alone',
    todo: `let the token's user push to it in the repository's branch protection; if it asks for signed commits, ${SIGN}`,
  },
]

/** The demand of a branch rule of which a 403 speaks; undefined where it speaks of none. */
export const demandIn = (message: string) => DEMANDS.find(({ words }) => words.test(message))

const EDGE_TODO = 'let the edge or proxy in front of the server pass the API and the User-Agent `gitea-dispatch` on'

function forbidden(reply: Reply): Told {
  const message = serverMessage(reply)
  if (message === null) {
    const from = edgeOf(reply) ?? `${shape(reply)}, which something in front of the server says`
    return {
      outcome: 'unexpected-answer',
      detail: from,
      todo: EDGE_TODO,
    }
  }
  if (/signed in user/i.test(message))
    return {
      outcome: 'forbidden',
      detail: `the server did not see the token: ${quoted(message, reply)}`,
      todo: 'let the proxy in front of the server pass the header `Authorization` on',
    }
  const demand = demandIn(message)
  if (demand) return { outcome: 'forbidden', detail: `${demand.says}: ${quoted(message, reply)}`, todo: demand.todo }
  if (/protected branch|protected from/i.test(message))
    return {
      outcome: 'forbidden',
      detail: `the branch is protected: ${quoted(message, reply)}`,
      todo: "let the token's user push to it in the repository's branch protection",
    }
  if (namesScope(message))
    return {
      outcome: 'forbidden',
      detail: `scope: ${quoted(message, reply)}`,
      todo: 'make a new token with the scope `write:repository`, for all repositories',
    }
  if (namesAccount(message))
    return {
      outcome: 'forbidden',
      detail: `account: ${quoted(message, reply)}`,
      todo: "put the token's account in order",
    }
  return {
    outcome: 'forbidden',
    detail: `permission: ${quoted(message, reply)}`,
    todo: "give the token's user write access to the repository",
  }
}

function notFound(reply: Reply): Told {
  const message = serverMessage(reply)
  // The one 404 about something inside the repository; the others are translated and say nothing.
  if (message !== null && /branch does not exist/i.test(message))
    return { outcome: 'rejected', detail: quoted(message, reply), todo: 'look at the branches of the repository' }
  if (message !== null) return { outcome: 'not-found' }
  if (isMissingRoute(reply)) return { outcome: 'endpoint-missing' }
  return { outcome: 'unexpected-answer', detail: `${shape(reply)}, which is not the API's own` }
}

/** How Gitea and Forgejo say that they have no such API route, whatever the repository. */
export const isMissingRoute = (reply: Reply): boolean =>
  reply.status === 404 && reply.contentType === 'text/plain' && /^(404 page )?not found/i.test(reply.text)

function rejected(reply: Reply): Told {
  const message = serverMessage(reply)
  if (message === null && reply.contentType !== '')
    return { outcome: 'unexpected-answer', detail: edgeOf(reply) ?? shape(reply) }
  if (reply.status === 423) return { outcome: 'archived', detail: quoted(message ?? '423', reply) }
  return { outcome: 'rejected', detail: message ? `${reply.status} ${quoted(message, reply)}` : `${reply.status}` }
}

function redirected(reply: Reply): Told {
  return {
    outcome: 'unexpected-answer',
    detail: `${reply.status}, a redirect to ${destination(reply)}, which is not followed`,
  }
}

/** Where a redirect leads, without query and credentials. */
export function destination(reply: Reply): string {
  const location = reply.headers['location'] ?? 'nowhere'
  if (reply.repeats(location)) return 'an address that repeats what was sent'
  if (!URL.canParse(location)) return location.split('?')[0]!
  const { protocol, host, pathname } = new URL(location)
  return host ? `${protocol}//${host}${pathname}` : `${protocol}…`
}

/** The edge in front of the server, when the answer is the edge's own: 520-530, or `error code: 1010` and its kin. */
function edgeOf(reply: Reply): string | null {
  const code = /^error code: (\d+)/.exec(reply.text)?.[1]
  if (code) return `${reply.status} from the edge in front of the server (Cloudflare, error code ${code})`
  const cloudflare = /cloudflare/i.test(reply.headers['server'] ?? '')
  if (
    (reply.status >= 520 && reply.status <= 530) ||
    (cloudflare && serverMessage(reply) === null && reply.status >= 400)
  )
    return `${reply.status} from the edge in front of the server${cloudflare ? ' (Cloudflare)' : ''}`
  return null
}

/** The content type for people, empty when there is none. */
export const shownType = ({ contentType, repeats }: Reply): string =>
  repeats(contentType) ? 'a content type that repeats what was sent' : contentType

function shape(reply: Reply): string {
  const message = serverMessage(reply)
  if (message) return `${reply.status} ${quoted(message, reply)}`
  const kind = reply.contentType === 'text/html' ? 'an HTML page' : shownType(reply) || 'no content'
  return `${reply.status} with ${kind}`
}
