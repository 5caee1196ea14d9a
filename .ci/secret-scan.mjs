// Finds what looks like a secret before it is committed for good: node .ci/secret-scan.mjs [--staged]
// Without an argument it reads all files that git tracks, with --staged what the next commit would hold. It needs git and
// Node, nothing else. A line that is meant to be there says `secret-scan: allow`.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Each with what is the secret in its last group, where that can be judged further. */
const RULES = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { name: 'a GitHub token', pattern: /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})/g },
  { name: 'a package registry token', pattern: /\b(npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{50,})/g },
  { name: 'a cloud access key', pattern: /\b((?:AKIA|ASIA)[A-Z0-9]{16})\b/g },
  // 40 hexadecimal digits may also be a commit: the word before them decides. `sha1` is Gitea's name for a token
  // in the response that creates one.
  {
    name: 'a Gitea token',
    pattern: /(?:token|secret|passw(?:or)?d|bearer|_key|api-?key|credentials?|sha1)\W[^\n]{0,40}?\b([0-9a-f]{40})\b/gi,
  },
  { name: 'a password in an address', pattern: /https?:\/\/(?:[^\s/:@"'`]+:)?([^\s/:@"'`$<{]{20,})@/g },
]

/** What a text holds, by line; the secret itself is not repeated. */
export function findSecrets(/** @type {string} */ text) {
  const lines = text.split('\n')
  return RULES.flatMap(({ name, pattern }) =>
    lines.flatMap((line, index) => {
      if (line.includes('secret-scan: allow')) return []
      return [...line.matchAll(pattern)]
        .filter((match) => match[1] === undefined || !isMadeUp(match[1]))
        .map(() => ({ name, line: index + 1 }))
    }),
  )
}

/** Written by a person for an example: it counts up, repeats itself, or has few different characters. */
export function isMadeUp(/** @type {string} */ value) {
  const counting = '0123456789abcdefghijklmnopqrstuvwxyz'
  const pairs = [...value.toLowerCase()]
    .slice(1)
    .map((character, index) => `${value[index]?.toLowerCase()}${character}`)
  const steps = pairs.filter((pair) => counting.includes(pair) || pair[0] === pair[1]).length
  const repeats = [1, 2, 3, 4, 5, 6, 7, 8, 10, 16].some((period) => value.slice(period) === value.slice(0, -period))
  return repeats || steps > value.length / 2 || new Set(value).size < 8
}

const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] })

function main() {
  const staged = process.argv.includes('--staged')
  const listed = staged ? git('diff', '--cached', '--name-only', '-z', '--diff-filter=d') : git('ls-files', '-z')
  // What git has in its index, so that a hook judges what is committed and not what lies around.
  const files = listed.split('\0').filter((path) => path !== '' && path !== 'package-lock.json')
  const found = files.flatMap((path) =>
    findSecrets(git('show', `:${path}`)).map(({ name, line }) => `${path}:${line}: looks like ${name}`),
  )
  for (const line of found) console.error(line)
  if (found.length > 0) {
    console.error('Take it out and revoke it if it was real; `secret-scan: allow` in the line lets it pass.')
    process.exitCode = 1
  } else console.log(`no secrets in ${files.length} files`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
