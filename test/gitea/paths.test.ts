// The paths of the API: whatever name a server or an input gives, the path is one that can be sent.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as api from '../../src/gitea/paths.ts'

const name = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', 'a b', 'x\r\ny: z', '€', '..', '/', '?a#b'),
)

it('a path is always one that a request can have', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const paths = [
        api.repositoryPath(one),
        api.contentsPath(one, other, one),
        api.branchPath(one, other),
        api.commitStatusPath(one, other, 1, 50),
        api.workflowDispatchPath(one, other),
        api.workflowPath(one, other),
        api.tagPath(one, other),
        api.gitTagPath(one, other),
        api.branchRulesPath(one),
        api.ownerReposPath('orgs', one, 1),
        api.searchPath({ q: one }, 1),
      ]
      // Undici refuses any other, and never uses the connection again.
      for (const path of paths) expect(path).toMatch(/^\/[\x21-\x7e]*$/)
    }),
  )
})

it('half a character is no mistake of the action', () => {
  expect(api.branchPath('o/r', 'a\ud800')).toBe('/repos/o/r/branches/a%EF%BF%BD')
  expect(api.commitStatusPath('o/r', '../x y', 1, 50)).toMatch(/\/commits\/\.\.%2Fx%20y\/status\?/)
})

it.each([
  ['/repos/o/r', 'o/r'],
  ['/repos/o-1/r.x_y/contents/a?ref=b', 'o-1/r.x_y'],
  ['/repos/o/r?page=2', 'o/r'],
  ['/repos/o%20x/r', null],
  ['/x/repos/o/r', null],
  ['/repos/o', null],
  ['/repos//r', null],
  ['/repos/o/', null],
  ['/user', null],
])('%s is about %s', (path, repository) => {
  expect(api.repositoryOfPath(path)).toBe(repository)
})

it.each([
  [() => api.tasksPath('o/r'), '/repos/o/r/actions/tasks'],
  [() => api.runsPath('o/r'), '/repos/o/r/actions/runs'],
  [() => api.runPath('o/r', 7), '/repos/o/r/actions/runs/7'],
  [() => api.runJobsPath('o/r', 7), '/repos/o/r/actions/runs/7/jobs'],
  [() => api.dispatchesPath('o/r'), '/repos/o/r/dispatches'],
  [() => api.workflowsPath('o/r'), '/repos/o/r/actions/workflows'],
  [() => api.workflowDispatchPath('o/r', 'sub/a.yml'), '/repos/o/r/actions/workflows/sub%2Fa.yml/dispatches'],
  [() => api.branchesPath('o/r'), '/repos/o/r/branches'],
  [() => api.branchPath('o/r', 'dispatch/e/1'), '/repos/o/r/branches/dispatch%2Fe%2F1'],
  [() => api.contentsPath('o/r', 'a b/c'), '/repos/o/r/contents/a%20b/c'],
  [() => api.contentsPath('o/r', 'a', 'refs/heads/x/y'), '/repos/o/r/contents/a?ref=x%2Fy'],
  [() => api.commitStatusPath('o/r', '0123', 2, 50), '/repos/o/r/commits/0123/status?page=2&limit=50'],
  [() => api.ownerReposPath('users', 'o', 3), '/users/o/repos?page=3&limit=50&per_page=50'],
  [() => api.searchPath({ q: 'a b' }, 1), '/repos/search?q=a+b&sort=id&order=asc&page=1&limit=50&per_page=50'],
])('%s', (make, path) => {
  expect(make()).toBe(path)
})

it.each([
  ['refs/heads/main', 'main'],
  ['refs/tags/v1', 'v1'],
  ['main', 'main'],
  ['x/refs/heads/main', 'x/refs/heads/main'],
  ['refs/pull/1', 'refs/pull/1'],
])('the short form of %s is %s', (ref, short) => {
  expect(api.shortRef(ref)).toBe(short)
})
