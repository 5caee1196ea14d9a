// One file of a repository at a ref.

import type { Attempted } from '../http/retry.ts'
import type { Reader } from './capabilities.ts'
import { type Explanation, explainAnswer, isAbsent } from './explain-answer.ts'
import { contentsPath } from './paths.ts'
import { readFile } from './responses.ts'

export type FileState =
  | { state: 'present'; text: string; sha: string; commit: string | null }
  | { state: 'absent' }
  /** Too large for the API or for us, or no file at all. */
  | { state: 'unreadable' }
  | { state: 'failed'; explanation: Explanation & { attempts: number } }

/** Reads a file, at the default branch without a ref; absent also when the ref is. `now` is in milliseconds since 1970. */
export async function fileAt(
  { repository, path, ref }: { repository: string; path: string; ref?: string },
  { read, now }: Pick<Reader, 'read' | 'now'>,
): Promise<FileState> {
  return fileStateOf(await read(contentsPath(repository, path, ref)), now())
}

/** What the answer to `GET …/contents/{path}` says of the file. */
export function fileStateOf({ answer, attempts }: Attempted, now: number): FileState {
  if (answer.kind === 'reply' && answer.status === 200) {
    const file = readFile(answer)
    // Of a file that is too large, the server sends no content, or more than the client keeps.
    if (!file && answer.complete && answer.contentType === 'application/json') return { state: 'unreadable' }
    if (!file) return { state: 'failed', explanation: { ...explainAnswer(answer, 'read', now), attempts } }
    return {
      state: 'present',
      text: textOf(Buffer.from(file.content, 'base64')),
      sha: file.sha,
      commit: file.last_commit_sha ?? null,
    }
  }
  const explanation = explainAnswer(answer, 'read', now)
  return isAbsent(explanation) ? { state: 'absent' } : { state: 'failed', explanation: { ...explanation, attempts } }
}

/** UTF-8, or what the first two bytes say: YAML may be UTF-16, and some editors write it. */
function textOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return bytes.toString('utf16le')
  return mark === 'feff'
    ? Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
    : bytes.toString('utf8')
}
