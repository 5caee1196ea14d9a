// The answers that Gitea gives in more than one place, spelled as each release spells them.
import { isSince, type Release } from './releases.ts'

export type Answer = { status: number; headers: Record<string, string>; body: string }

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
    body: JSON.stringify(value),
  }
}

/** A plain text answer of the router. */
export function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

/** An answer without a body and so without a content type. */
export function empty(status: number, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: '' }
}

/** An error that names its reason. */
export function refusal(status: number, message: string): Answer {
  return json(status, { message, url: 'http://gitea.example/api/swagger' })
}

/** No such API route. */
export function noRoute(): Answer {
  return text(404, '404 page not found\n')
}

/** Missing or hidden from the caller: Gitea answers both alike. */
export function notFound(release: Release, reason?: string): Answer {
  const message = isSince(release, '1.25') ? 'not found' : "The target couldn't be found."
  return json(404, { errors: reason ? [reason] : null, message, url: 'http://gitea.example/api/swagger' })
}

/** A 404 with the name of a function of the server as its message. */
export function notFoundIn(action: string, reason: string): Answer {
  return json(404, { errors: [reason], message: action, url: 'http://gitea.example/api/swagger' })
}

/** A handler's error; only admins see its text. */
export function handlerError(): Answer {
  return refusal(500, '')
}

/** A handler that crashed. */
export function crash(release: Release): Answer {
  if (isSince(release, '1.26')) return text(500, 'Internal Server Error')
  const page =
    '<!DOCTYPE html>\n<html lang="en-US"><head><title>Internal Server Error - Gitea</title></head><body></body></html>\n'
  return { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page }
}

/** A request that real Gitea serves and the stand-in does not: a test must fail. */
export function notModelled(method: string, path: string): Answer {
  return text(501, `the stand-in does not model ${method} ${path}\n`)
}
