// Release numbers, and the table of what each release can do.
import { expect, it } from 'vitest'
import {
  type Feature,
  has,
  isWithin,
  parseVersion,
  RELEASES,
  type Release,
  surelyHas,
  type Version,
} from '../../src/gitea/releases.ts'

it.each([
  ['1.26.3', [1, 26, 3]],
  ['v1.2.3-rc1', [1, 2, 3]],
  ['15.0.3+gitea-1.22.0', [15, 0, 3]],
  ['1.26', null],
  ['development', null],
  ['', null],
])('the version of %j is %j', (text, numbers) => {
  expect(parseVersion(text)).toEqual(numbers)
})

it('compares versions by number', () => {
  const sorted = ['1.9.9', '1.22.6', '1.24.0', '1.24.10', '2.0.0'].map((text) => parseVersion(text)!)
  for (const [at, one] of sorted.entries())
    for (const [other, two] of sorted.entries()) expect(isWithin(one, { from: two })).toBe(at >= other)
})

it('knows the releases of a span, and takes an unknown build for the newest', () => {
  const span = { from: [1, 23, 0], until: [1, 26, 3] } as const
  const of = (version: Version | null) => isWithin(version, span)
  expect([of([1, 22, 9]), of([1, 23, 0]), of([1, 26, 2]), of([1, 26, 3]), of(null)]).toEqual([
    ...[false, true, true, false, false],
  ])
  expect(isWithin(null, { from: [999, 0, 0] })).toBe(true)
  expect(isWithin([0, 0, 0], {})).toBe(true)
})

const gitea = (version: Version | null): Release => ({ flavor: 'gitea', version })
const forgejo = (version: Version | null): Release => ({ flavor: 'forgejo', version })
const github: Release = { flavor: 'github', version: null }

it.each<[Feature, Release, boolean]>([
  ['dispatchesWorkflow', gitea([1, 23, 8]), false],
  ['dispatchesWorkflow', gitea([1, 24, 0]), true],
  ['namesDispatchedRun', forgejo([10, 0, 3]), false],
  ['namesDispatchedRun', forgejo([11, 0, 0]), true],
  ['listsRuns', forgejo([11, 0, 0]), false],
  ['listsRuns', forgejo([12, 0, 0]), true],
  ['listsWorkflows', forgejo([99, 0, 0]), false],
  ['dispatchesRepository', gitea([99, 0, 0]), false],
  ['dispatchesRepository', github, true],
])('has %s: %j %j', (feature, release, expected) => {
  expect([has(feature, release), surelyHas(feature, release)]).toEqual([expected, expected])
})

it('takes an unknown build for the newest, or where that must be sure for the oldest', () => {
  const features = Object.keys(RELEASES) as Feature[]
  const begun = features.filter((feature) => typeof RELEASES[feature].gitea !== 'string')
  expect(begun.length).toBeGreaterThan(3)
  for (const feature of begun)
    expect([has(feature, gitea(null)), surelyHas(feature, gitea(null))]).toEqual([true, false])
  for (const feature of features) expect(surelyHas(feature, github)).toBe(has(feature, github))
})
