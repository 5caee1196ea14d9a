// The shipped bundle broken at one place, to see that the campaign notices: what it never finds, it must be able to find.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Case } from './systematic.ts'
import type { Setting } from './trial.ts'
import type { Kind } from './truth.ts'

export interface Mutant {
  /** What the broken action does. */
  name: string
  /** What stands in main.cjs, once, and what stands there instead. */
  from: string
  to: string
  /** When that matters; `fault` is a fault's name, at the nth request from 1. */
  when: Case
  more?: Partial<Setting>
  /** What the campaign says of it. */
  kinds: Kind[]
}

const at = (nth: number, fault: string, plot = 'repository_dispatch', stays = false): Case => ({
  plot,
  fault,
  nth,
  stays,
})
const REFUSED = at(2, '422')
const LOST = at(2, 'reset, though done')

const HEADERS = '{ authorization: process.env.INPUT_TOKEN }'
const FETCH = `fetch(answer.headers.location, { headers: ${HEADERS}, signal: AbortSignal.timeout(200) })`

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'follows a redirect to another origin',
    from: 'return path === null ? answer :',
    to: `return path === null ? (answer.status === 302 ? ${FETCH}.catch(() => {}).then(() => answer) : answer) :`,
    when: at(2, '302 to another port'),
    kinds: ['leaked'],
  },
  {
    name: 'sends a dispatch again after a lost answer',
    from: 'resend === "always" && kind !== "final"',
    to: 'kind !== "final"',
    when: LOST,
    kinds: ['doubled'],
  },
  {
    name: 'prints the token',
    from: 'const redactToken = redactor(token);',
    to: 'const redactToken = redactor(token); process.on("exit", () => console.log("with", token));',
    when: REFUSED,
    kinds: ['leaked'],
  },
  {
    name: 'prints the token in base64',
    from: 'const redactToken = redactor(token);',
    to: 'const redactToken = redactor(token); process.on("exit", () => console.log("with", btoa("bot:" + token)));',
    when: REFUSED,
    kinds: ['leaked'],
  },
  {
    name: 'quotes a server that repeats the payload',
    from: 'repeats(text) ?',
    to: 'false ?',
    when: at(2, '422 that echoes the request from its body'),
    kinds: ['leaked'],
  },
  {
    name: 'drops a target',
    from: 'await fanOut(targets, inputs["max-parallel"], brake.reason',
    to: 'await fanOut(targets.slice(1), inputs["max-parallel"], brake.reason',
    when: REFUSED,
    kinds: ['lost', 'report'],
  },
  {
    name: 'calls a refusal a success',
    from: 'outcome: "rejected", detail: message ?',
    to: 'outcome: "dispatched", detail: message ?',
    when: REFUSED,
    kinds: ['untrue', 'model'],
  },
  {
    name: 'calls a refusal something else',
    from: 'outcome: "rejected", detail: message ?',
    to: 'outcome: "not-found", detail: message ?',
    when: REFUSED,
    kinds: ['model'],
  },
  {
    name: 'takes any success for the word of the API',
    from: 'detail: `${shape(reply)} where another success was due`',
    to: 'detail: "", outcome: "dispatched"',
    when: at(2, '200 login page at a write'),
    kinds: ['untrue', 'model'],
  },
  {
    name: 'takes a lost race for a missing permission',
    from: 'cannot lock ref',
    to: 'cannot lose a race',
    when: at(4, '403 of a lost race', 'push to main on 1.22'),
    kinds: ['untrue', 'model'],
  },
  {
    name: 'calls a lost answer a failure',
    from: 'if (purpose === "sent" && delivered === "maybe")',
    to: 'if (false)',
    when: LOST,
    kinds: ['untrue', 'model'],
  },
  {
    name: 'doubts without a reason',
    from: 'if (purpose === "sent" && delivered === "maybe")',
    to: 'if (purpose === "sent")',
    when: at(2, 'proxy: close', 'repository_dispatch through a tunnel', true),
    kinds: ['untrue'],
  },
  {
    name: 'does not ask a second time',
    from: 'var mayRepeat = (kind, resend) =>',
    to: 'var mayRepeat = (kind, resend) => false &&',
    when: at(2, 'proxy: close', 'repository_dispatch through a tunnel'),
    kinds: ['model'],
  },
  {
    name: 'makes a commit up',
    from: 'if (commit) return { outcome: "dispatched", ...told, commit };',
    to: 'if (commit) return { outcome: "dispatched", ...told, commit: "c0ffee" };',
    when: at(99, '422', 'push on 1.22'),
    kinds: ['untrue'],
  },
  {
    name: 'leaves an output out',
    from: '"failed-repositories": listed(failed)',
    to: '"failed-repositories": listed([])',
    when: REFUSED,
    kinds: ['report'],
  },
  {
    name: 'writes no outputs',
    from: 'const written = setOutputs(outputs, publisher);',
    to: 'const written = true;',
    when: REFUSED,
    kinds: ['lost', 'report'],
  },
  {
    name: 'writes no summary',
    from: '(path, markdown);',
    to: '(path, "");',
    when: REFUSED,
    kinds: ['report'],
  },
  {
    name: 'succeeds whatever happens',
    from: 'if (!written || problem !== null || failsStep(',
    to: 'if (false && failsStep(',
    when: REFUSED,
    kinds: ['report'],
  },
  {
    name: 'makes a mistake',
    from: 'repeats(text) ?',
    to: 'repeats.no.such ?',
    when: REFUSED,
    kinds: ['report', 'model'],
  },
  {
    name: 'waits for ever',
    from: 'setTimeout(timedOut, timeoutMs, this)',
    to: 'setTimeout(timedOut, 1e8, this)',
    when: at(2, 'silence'),
    more: { limitMs: 2000 },
    kinds: ['late', 'lost', 'report'],
  },
  {
    name: 'dies of a signal',
    from: 'process.on(name, cancel);',
    to: ';',
    when: at(99, '422', 'push on 1.22'),
    more: { kill: { at: 3, signal: 'SIGTERM', afterMs: 0 } },
    kinds: ['late', 'lost', 'report'],
  },
]

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Builds it in a folder of its own, does something with that, and takes it away. */
export async function withMutant<T>({ name, from, to }: Mutant, use: (action: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gitea-dispatch-mutant-'))
  try {
    await cp(dist, join(folder, 'dist'), { recursive: true })
    const main = join(folder, 'dist', 'main.cjs')
    const pieces = (await readFile(main, 'utf8')).split(from)
    if (pieces.length !== 2)
      throw new Error(`${name}: \`${from}\` stands ${pieces.length - 1} times in main.cjs, not once`)
    await writeFile(main, pieces.join(to))
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
