// The refs at which a server dispatches: Gitea accepts no short tags and no commits, Forgejo both, GitHub tags.
import { expect, it } from 'vitest'
import { refObstacleOf } from '../../src/dispatch/ref-check.ts'
import type { Look } from '../../src/dispatch/repository-look.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'

/** A repository with the branch `main` and the tag `v1`. */
const lookOf = (flavor: Look['flavor']): Look => ({
  flavor,
  isAbsent: async (kind, ref) =>
    !(kind === 'branch' ? ['main', 'refs/heads/main'] : ['v1', 'refs/tags/v1']).includes(ref),
  rules: async () => null,
  isDisabled: async () => false,
  closedBranches: async () => [],
})

it.each<[string, Record<Look['flavor'], string | null>]>([
  ['main', { gitea: null, forgejo: null, github: null }],
  ['refs/heads/main', { gitea: null, forgejo: null, github: null }],
  ['refs/tags/v1', { gitea: null, forgejo: null, github: null }],
  [
    'refs/heads/x',
    {
      gitea: 'the branch x does not exist',
      forgejo: 'the branch x does not exist',
      github: 'the branch x does not exist',
    },
  ],
  [
    'refs/tags/x',
    { gitea: 'the tag x does not exist', forgejo: 'the tag x does not exist', github: 'the tag x does not exist' },
  ],
  [
    'x',
    { gitea: 'the branch x does not exist', forgejo: 'no branch or tag x exists', github: 'no branch or tag x exists' },
  ],
  ['v1', { gitea: 'is a tag, not a branch', forgejo: null, github: null }],
  [SHA, { gitea: 'a commit id is not accepted', forgejo: null, github: `no branch or tag ${SHA} exists` }],
  ['0123abc', { gitea: 'the branch 0123abc does not exist', forgejo: null, github: 'no branch or tag 0123abc exists' }],
  ['refs/pull/1/head', { gitea: 'the branch refs/pull', forgejo: 'no branch or tag', github: 'no branch or tag' }],
])('%s: %j', async (ref, expected) => {
  for (const flavor of ['gitea', 'forgejo', 'github'] as const) {
    const ending = await refObstacleOf(ref, lookOf(flavor))
    if (expected[flavor] === null) expect([flavor, ending]).toEqual([flavor, null])
    else expect(ending).toMatchObject({ outcome: 'rejected', detail: expect.stringContaining(expected[flavor]) })
  }
})
