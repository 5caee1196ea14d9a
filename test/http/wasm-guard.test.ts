// The guard around undici's parser: without it a run takes two to four times as long; an update of undici could lose it.
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8'
import { expect, it } from 'vitest'
import { guardedModule } from '../../src/http/wasm-guard.ts'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'
import { installedNodes } from '../support/nodes.ts'

const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

it('leaves the flags of V8 as they were, so that it takes its code cache', () => {
  const before = cachedDataVersionTag()
  guardedModule(EMPTY_MODULE)
  expect(cachedDataVersionTag()).toBe(before)
  expect(() => guardedModule(new Uint8Array([1]))).toThrow()
  expect(cachedDataVersionTag()).toBe(before)
  setFlagsFromString('--no-wasm-tier-up')
  const inside = cachedDataVersionTag()
  setFlagsFromString('--wasm-tier-up')
  expect(inside).not.toBe(before)
})

const names = Array.from({ length: 3000 }, (_, index) => `o/r${index}`)

it.each(installedNodes())('on Node %s the parser is never optimised', async (_version, node) => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    repositories: names.map((name) => ({ name })),
  })
  const { log, outputs } = await runAction(
    {
      token: TOKEN,
      'server-url': gitea.url,
      repositories: names.join('\n'),
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
    },
    { node, flags: ['--trace-wasm-compilation-times'] },
  )
  expect(outputs['dispatched-count']).toBe('3000')
  expect(log).toMatch(/Liftoff/)
  expect(log.split('\n').filter((line) => /TurboFan/i.test(line))).toEqual([])
  await gitea.close()
})

it('has a parser for processors without SIMD', async () => {
  const gitea = await startGitea({ offersRepositoryDispatch: true, repositories: [{ name: 'o/r' }] })
  const { outputs } = await runAction(
    {
      token: TOKEN,
      'server-url': gitea.url,
      repository: 'o/r',
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
    },
    { env: { UNDICI_NO_WASM_SIMD: '1' } },
  )
  expect(outputs['outcome']).toBe('success')
  await gitea.close()
})
