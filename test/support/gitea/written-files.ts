// The files that a body sent to the Contents API asks to write, and how Gitea refuses a body.
import { type Answer, refusal } from './answers.ts'
import { branchNameRefusal } from './ref-names.ts'
import { isSince } from './releases.ts'
import type { RepositoryCall } from './routing.ts'

export type FileWrite = {
  path: string
  operation: 'create' | 'update' | 'delete'
  content: Buffer | null
  sha: string | undefined
}

/** The files to write, or the 422 that the body deserves. */
export function filesOf(call: RepositoryCall, kind: 'create' | 'update' | 'several'): FileWrite[] | Answer {
  const { request, world, parts } = call
  const body = request.body as Record<string, unknown> | null
  if (!request.headers['content-type']?.startsWith('application/json'))
    return refusal(422, '[]: Unsupported Content-Type')
  if (typeof body !== 'object' || body === null) return refusal(422, '[]: invalid character in JSON')
  const name = body['new_branch']
  const badName = typeof name === 'string' && name !== '' ? branchNameRefusal(name) : undefined
  if (badName) return refusal(422, badName)
  if (kind === 'several') return (body['files'] as Record<string, unknown>[]).map(fileFrom)
  if (kind === 'update' && !body['sha'] && !isSince(world.release, '1.26')) return refusal(422, '[SHA]: Required')
  const file = fileFrom({ ...body, operation: kind, path: parts['path'] })
  const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}$/.test(String(body['content'] ?? ''))
  return isBase64 ? [file] : refusal(422, 'illegal base64 data at input byte 0')
}

function fileFrom(entry: Record<string, unknown>): FileWrite {
  const operation = entry['operation'] as FileWrite['operation']
  const content = operation === 'delete' ? null : Buffer.from(String(entry['content'] ?? ''), 'base64')
  const sha = typeof entry['sha'] === 'string' && entry['sha'] !== '' ? entry['sha'] : undefined
  return { path: String(entry['path']), operation, content, sha }
}
