// One `GET /user` before any target: checks that the token is valid and that the server is a Gitea API.

import type { Answer, Reply } from '../http/client.ts'
import type { Server } from '../http/server.ts'
import { CATALOG } from '../model/catalog.ts'
import {
  destination,
  explainAnswer,
  isMissingRoute,
  namesScope,
  quoted,
  serverMessage,
  shownType,
} from './explain-answer.ts'
import { readUser } from './responses.ts'

export type TokenCheck =
  | { ok: true; login: string | null }
  /** `problem` says what is wrong and what to do. */
  | { ok: false; problem: string }

const JOB_USERS = new Set(['gitea-actions', 'forgejo-actions'])

const refused = (problem: string): TokenCheck => ({ ok: false, problem })

/** Reads the answer to `GET /user`. `now` is in milliseconds since 1970. */
export function readTokenCheck(answer: Answer, server: Server, now: number): TokenCheck {
  if (answer.kind === 'loss') {
    const { detail, todo } = explainAnswer(answer, 'read', now)
    return refused(
      `server-url: ${server.web} could not be reached: ${detail}; ${todo ?? 'check the URL and the network between the runner and the server'}`,
    )
  }
  if (answer.status >= 300 && answer.status < 400) return redirectedAway(answer, server)
  const message = serverMessage(answer)
  if (answer.status === 200) return accepted(answer, server)
  if (answer.status === 403 && message !== null) return forbidden(message, answer, now)
  if (answer.status === 401 && message !== null) return unauthorized(answer, server, now)
  if (answer.status === 404 || isMissingRoute(answer))
    return refused(wrongUrl(server, `answered 404 at ${server.api}/user, so there is no Gitea API`))
  const explanation = explainAnswer(answer, 'read', now)
  if (CATALOG[explanation.outcome].transient)
    return refused(`server-url: ${server.web} is temporarily unavailable: ${explanation.detail}; rerun the job later`)
  if (explanation.todo) return refused(`server-url: ${server.web} answered ${explanation.detail}; ${explanation.todo}`)
  return refused(wrongUrl(server, `answered ${explanation.detail ?? answer.status}`))
}

function accepted(reply: Reply, server: Server): TokenCheck {
  const user = readUser(reply)
  if (user === null)
    return refused(
      wrongUrl(
        server,
        `answered 200 with ${shownType(reply) || 'no content type'} at ${server.api}/user, which did not come from the Gitea API (possibly a login page or a proxy)`,
      ),
    )
  if (JOB_USERS.has(user.login))
    return refused(
      `token: this is the job's own token (user ${user.login}), which can't access other repositories or start workflows; create an access token of a bot user with the scope write:repository and save it as a secret`,
    )
  return { ok: true, login: user.login }
}

/** A token that lacks only `read:user` is valid: `write:repository` is enough. */
function forbidden(message: string, reply: Reply, now: number): TokenCheck {
  // GitHub's answer to the token of an App, which has no user.
  if (namesScope(message) || /not accessible by integration/i.test(message)) return { ok: true, login: null }
  const { outcome, detail, todo } = explainAnswer(reply, 'read', now)
  if (outcome === 'rate-limited')
    return refused(`token: the server rate-limits its user (${detail}, ${quoted(message, reply)}); rerun the job later`)
  if (/signed in user/i.test(message)) return refused(`token: ${detail}; ${todo}`)
  return refused(
    `token: its account can't use the API (403 ${quoted(message, reply)}); activate the account, or complete its password or 2FA setup`,
  )
}

function unauthorized(reply: Reply, server: Server, now: number): TokenCheck {
  const { detail, todo } = explainAnswer(reply, 'read', now)
  return refused(
    `token: ${server.web} rejected it (401): ${detail}; ${todo ?? 'check that the secret contains a valid, undeleted token of this server'}`,
  )
}

function redirectedAway(reply: Reply, server: Server): TokenCheck {
  const location = reply.headers['location'] ?? ''
  const here = new URL(server.web)
  const there = URL.canParse(location, server.api) ? new URL(location, server.api) : null
  if (here.protocol === 'http:' && there?.protocol === 'https:' && there.hostname === here.hostname)
    return refused(
      `server-url: ${server.web} redirects to https; set it to \`https://${there.host}${here.pathname.replace(/\/$/, '')}\``,
    )
  return refused(wrongUrl(server, `redirects the API to ${destination(reply)}`))
}

const wrongUrl = (server: Server, what: string): string =>
  `server-url: ${server.web} ${what}; write the server's base URL`
