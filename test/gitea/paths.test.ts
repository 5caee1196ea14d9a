// Names that come from a server or an input, as pieces of a path: whatever they are, the path is one that can be sent.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as api from '../../src/gitea/responses.ts'
import { makeReply } from '../support/make.ts'
import { makeRow } from '../targets/make.ts'

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

it.each(['..', 'o/..', '../r', './r', 'o/r/../../user', 'o/', '/r', 'o', 'o/a b', 'o/a?b', 'o/\u00e9', 'o/r\n'])(
  'believes no answer about a repository of the name %j',
  (full_name) => {
    const facts = { full_name, default_branch: 'main', archived: false }
    expect(api.readRepository(makeReply(200, facts))).toBeNull()
    expect(api.readListed(makeReply(200, [makeRow('o/a'), { ...makeRow('o/b'), full_name }]))).toHaveLength(1)
  },
)

it.each(['o/r', 'O-1/_r.git', '..o/...r', 'a.b/.c'])('believes one about %s', (full_name) => {
  expect(api.readRepository(makeReply(200, { full_name, default_branch: 'main', archived: false }))).not.toBeNull()
  expect(api.readListed(makeReply(200, [makeRow(full_name)]))).toHaveLength(1)
})
