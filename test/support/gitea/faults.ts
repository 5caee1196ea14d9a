// How a scripted failure reaches the caller instead of, before, or after the normal answer.
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './answers.ts'
import type { Fault, FaultAnswer } from './options.ts'

/** Answers a request as the fault says; `normally` does what the server would have done. */
export async function misbehave(fault: Fault, response: ServerResponse, normally: () => Answer): Promise<void> {
  if (fault === 'hang') return
  if (fault === 'reset') return reset(response)
  if ('delayMs' in fault) {
    // The wait must not keep a finished test's process alive.
    await sleep(fault.delayMs, undefined, { ref: false })
    return fault.next ? misbehave(fault.next, response, normally) : send(response, normally())
  }
  if ('after' in fault) {
    normally()
    return misbehave(fault.after, response, normally)
  }
  send(response, answerOf(fault))
}

/** Sends an answer, unless the caller has gone. */
export function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed || response.headersSent) return
  const length = answer.status === 204 ? {} : { 'content-length': String(Buffer.byteLength(answer.body)) }
  response.writeHead(answer.status, { 'x-content-type-options': 'nosniff', ...length, ...answer.headers })
  response.end(answer.body)
}

function answerOf({ status, headers = {}, body = '' }: FaultAnswer): Answer {
  const isText = typeof body === 'string'
  const type = { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json;charset=utf-8' }
  return {
    status,
    headers: { ...(body === '' ? {} : type), ...lowered(headers) },
    body: isText ? body : JSON.stringify(body),
  }
}

function lowered(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function reset(response: ServerResponse): void {
  const { socket } = response
  // A TLS socket cannot send the RST itself.
  if (socket && 'encrypted' in socket) socket.destroy()
  else socket?.resetAndDestroy()
}
