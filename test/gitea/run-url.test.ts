import { expect, it } from 'vitest'
import { runUrlOf } from '../../src/gitea/run-url.ts'

it.each([
  [undefined, 7],
  ['', 7],
  ['https://git.example.com/o/r/actions/runs/12', 12],
  ['https://git.example.com/o/r/actions/runs/12/jobs/3', 12],
  ['/o/r/actions/runs/12', 12],
  ['https://elsewhere.example/x', 7],
  ['https://elsewhere.example/o/r/actions/runs/12', 12],
  ['javascript:alert(1)//runs/x', 7],
  ['https://x/runs/12](javascript:alert(1)) <b>', 12],
])('%s leads to run %i of the repository', (link, number) => {
  expect(runUrlOf('https://git.example.com/gitea', 'o/r', link, 7)).toBe(
    `https://git.example.com/gitea/o/r/actions/runs/${number}`,
  )
})
