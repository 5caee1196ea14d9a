// What dist says of the packages in it: their licenses and the bill of materials, held against what esbuild put there.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, it } from 'vitest'
import { bundleSources } from '../../build/bundle.mjs'
import { licensesOf, partsOf, sbomOf } from '../../build/packages.mjs'
import { packageOf } from '../../build/report.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const inDist = (name: string) => readFileSync(`${root}dist/${name}`, 'utf8')
const { metafile } = await bundleSources()
const parts = partsOf(metafile)
/** Each with the bytes that some output has of it. */
const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
const packages = bundled.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (packageOf(path)?.[1] ?? []) : []))

const bom = JSON.parse(inDist('sbom.cdx.json'))
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

it('names every package of which something is bundled, and what undici carries', () => {
  const names = [...new Set(packages)].sort()
  expect(names).toContain('undici')
  expect(parts.map(({ name }) => name)).toEqual(
    names.flatMap((name) => (name === 'undici' ? [name, 'llhttp'] : [name])),
  )
})

it('has the whole text of each license', () => {
  const shipped = inDist('THIRD_PARTY_LICENSES.txt')
  expect(shipped).toBe(licensesOf(parts))
  const squeezed = shipped.replace(/\s+/g, ' ')
  for (const { name, version = '(in undici)', text } of parts) {
    expect(shipped, name).toMatch(new RegExp(`^${name} ${version.replace(/[().]/g, '\\$&')}$`, 'm'))
    expect(text).toMatch(/copyright|Mozilla Public License/i)
    expect(squeezed.includes(text.replace(/\s+/g, ' ').trim()), name).toBe(true)
  }
})

it('stops at a package without a license', () => {
  // Installed for vitest, and published without one.
  const path = 'node_modules/stackback/index.js'
  const output = { ...metafile.outputs['dist/main.cjs']!, inputs: { [path]: { bytesInOutput: 1 } } }
  expect(existsSync(root + path)).toBe(true)
  expect(() => partsOf({ ...metafile, outputs: { 'dist/main.cjs': output } })).toThrow(/^stackback would be bundled/)
})

it('has a bill of materials as CycloneDX wants it', async () => {
  expect(await validator.validate(inDist('sbom.cdx.json'))).toBeNull()
  expect(await validator.validate(JSON.stringify({ ...bom, components: [{ name: 'x' }] }))).not.toBeNull()
})

it('is the same each time, with the sums of the files as they are', () => {
  const files = (bom.metadata.component.components as { name: string; hashes: { content: string }[] }[]).map(
    ({ name, hashes }) => [name.replace('dist/', ''), hashes[0]!.content],
  )
  const code = readdirSync(`${root}dist`).filter((name) => name.endsWith('.cjs'))
  expect(Object.fromEntries(files)).toEqual(
    Object.fromEntries(code.map((name) => [name, createHash('sha256').update(inDist(name)).digest('hex')])),
  )
  expect(
    sbomOf(
      parts,
      files.map(([name = '']) => [name, inDist(name)]),
    ),
  ).toBe(inDist('sbom.cdx.json'))
})

it('has the hash by which each package was installed', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages
  for (const { name, group, version, externalReferences } of bom.components) {
    const full = group ? `${group}/${name}` : name
    if (name === 'llhttp') continue
    const { version: locked, integrity } = lock[`node_modules/${full}`]
    expect(version).toBe(locked)
    const { hashes } = externalReferences[0]
    expect(`sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`).toBe(integrity)
  }
})
