// What must be equal between a recorded answer and the stand-in's, and what can't be.
import type { Exchange } from './recorded-world.ts'

/** Recorded id (of a commit or a run) to the stand-in's. */
export type Ids = Map<string, string>

/** Headers that the action may read. */
export const HEADERS = ['content-type', 'location', 'allow', 'link', 'x-total-count', 'etag', 'x-gitea-object-type']

/** Recorded fields that the action never reads and the stand-in does not serve. */
const NOT_SERVED = new Set([
  ...['avatar_url', 'language', 'last_login', 'created', 'location', 'website', 'email', 'active'],
  ...['followers_count', 'following_count', 'starred_repos_count'],
  ...['git_url', '_links', 'tree', 'badge_url', 'runner_id', 'runner_name', 'steps'],
])

/** A recorded request path with the stand-in's ids in it. */
export function translated(path: string, ids: Ids): string {
  return path.replace(/[0-9a-f]{40}|(?<=\/runs\/)\d+/g, (id) => ids.get(id) ?? id)
}

/** Notes which of the stand-in's commits and runs stand for the recorded ones. */
export function learnIds(recorded: unknown, ours: unknown, ids: Ids, parent = ''): void {
  if (!isTree(recorded) || !isTree(ours)) return
  for (const [key, value] of Object.entries(recorded)) {
    const own = ours[key]
    if (!isId(recorded, key, parent)) learnIds(value, own, ids, Array.isArray(recorded) ? parent : key)
    else if (value !== '' && !ids.has(String(value))) ids.set(String(value), String(own))
  }
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isId(holder: object, key: string, parent: string): boolean {
  if (['last_commit_sha', 'head_sha', 'workflow_run_id'].includes(key)) return true
  return key === 'sha' && (/^(commit|parents)$/.test(parent) || 'total_count' in holder)
}

/** A body with everything evened out that differs from server to server. */
export function comparable(body: unknown, host: string, ids: Ids, key = ''): unknown {
  if (typeof body === 'string') return comparableText(body, host, ids)
  // Numbers of runs count what happened on that server before.
  if (typeof body === 'number') return /^(workflow_run_id|run_id|run_number)$/.test(key) ? 'number' : body
  if (Array.isArray(body)) return body.map((item) => comparable(item, host, ids))
  if (typeof body !== 'object' || body === null) return body
  const isOfRun = 'head_sha' in body
  const entries = Object.entries(body)
    .filter(([name]) => !NOT_SERVED.has(name) && !('message' in body && 'url' in body && name === 'url'))
    .map(([name, value]) => [name, isOfRun && name === 'id' ? 'id' : comparable(value, host, ids, name)])
  return Object.fromEntries(entries)
}

function comparableText(text: string, host: string, ids: Ids): string {
  // The page of a crash is for people; only that it is one matters.
  if (/^\s*<!DOCTYPE html>/.test(text)) return /<title>\w+( \w+)*/.exec(text)?.[0] ?? ''
  return text
    .replaceAll(host, 'http://host')
    .replace(/[0-9a-f]{40}/g, (id) => ids.get(id) ?? id)
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'date')
    .replace(/\/(runs|jobs)\/\d+/g, '/$1/number')
    .replace(/(?<=Successful in )\d+/, 'n')
}

/** The recorded headers that must be the same, by their values. */
export function comparableHeaders(headers: Exchange['response']['headers'], host: string) {
  return Object.fromEntries(HEADERS.map((name) => [name, headers[name]?.replaceAll(host, 'http://host') ?? null]))
}
