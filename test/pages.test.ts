// README and docs/: what is generated is current, links lead somewhere, and the first page stays one.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkResults } from './support/pages/check-results.ts'
import { current, generated } from './support/pages/generated.ts'

const root = new URL('../', import.meta.url).pathname
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

it.each(generated.map((file) => [file.path, file] as const))('%s is as `npm run docs` makes it', async (path, file) => {
  expect(current(path)).toBe(await file.make())
})

it('README has at most 150 lines', () => {
  expect(current('README.md').split('\n').length - 1).toBeLessThanOrEqual(150)
})

/** The anchors of a page's headings, as Gitea and GitHub make them. */
const anchorsOf = (page: string): string[] =>
  [...current(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** The links of a page to files of this repository. */
function linksOf(page: string): { file: string; anchor: string | undefined }[] {
  const prose = current(page).replaceAll(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [path, anchor] = target.split('#')
      return { file: path ? normalize(join(dirname(page), path)) : page, anchor }
    })
}

describe.each(pages)('%s', (page) => {
  it('links to files and headings that are there', () => {
    const broken = linksOf(page).filter(
      ({ file, anchor }) => !existsSync(join(root, file)) || (anchor && !anchorsOf(file).includes(anchor)),
    )
    expect(broken).toEqual([])
  })
})

it('every page of docs/ is linked from README', () => {
  const linked = linksOf('README.md').map(({ file }) => file)
  expect(pages.filter((page) => page.startsWith('docs/') && !linked.includes(page))).toEqual([])
})

it('the schema of results refuses what is no result', () => {
  expect(() => checkResults([])).not.toThrow()
  expect(() => checkResults([{ repository: 'o/r' }])).toThrow(/must have required property 'renamed_to'/)
  expect(() => checkResults({})).toThrow(/must be array/)
})
