// The third-party code in dist, as a file of licenses and as a bill of materials.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageOf, pathsOf } from './report.mjs'

/** @import { Metafile } from 'esbuild' */

/**
 * A part of the bundle that has an owner; `inside` is the one that brings it, which says no version of it.
 * @typedef {{ name: string, version?: string, license: string, text: string, source: string, integrity?: string, inside?: string }} Part
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8')

/**
 * What a package carries without having it as a dependency; its license is not in the package.
 * @type {Record<string, { name: string, license: string, source: string, file: string }[]>}
 */
const INSIDE = {
  // Compiled to WebAssembly; Node's own LICENSE has the text.
  undici: [
    { name: 'llhttp', license: 'MIT', source: 'https://github.com/nodejs/llhttp', file: 'build/licenses/llhttp.txt' },
  ],
}

/**
 * All packages of which something is bundled, by name, each followed by what it carries.
 * @param {Metafile} metafile
 * @returns {Part[]}
 */
export function partsOf({ outputs }) {
  const folders = pathsOf(outputs).map((path) => packageOf(path)?.[0])
  const lock = JSON.parse(read('package-lock.json')).packages
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort().flatMap((folder) => {
    const { name, version, license } = JSON.parse(read(`${folder}/package.json`))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file) throw new Error(`${name} would be bundled without its license: add its text, as for llhttp`)
    const source = `https://registry.npmjs.org/${name}/-/${name.replace(/^@.*\//, '')}-${version}.tgz`
    const { integrity } = lock[folder]
    const inside = (INSIDE[name] ?? []).map((one) => ({ ...one, text: read(one.file), inside: name }))
    return [{ name, version, license, text: read(`${folder}/${file}`), source, integrity }, ...inside]
  })
}

/** @param {Part[]} parts */
export const licensesOf = (parts) =>
  parts
    .map(({ name, version, inside, source, text }) => {
      const plain = text
        .trim()
        .replace(/\r\n/g, '\n')
        .replace(/[ \t]+$/gm, '')
      return `${name} ${version ?? `(in ${inside})`}\n${source}\n\n${plain}\n`
    })
    .join(`\n${'-'.repeat(78)}\n\n`)

/**
 * A bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), as text. It has neither a time nor a serial number, so
 * that the same sources have the same. Not `npm sbom`: that has both, and lists what is installed, not what is bundled.
 * @param {Part[]} parts
 * @param {[string, string][]} files names in dist and their texts
 */
export function sbomOf(parts, files) {
  const { name, version, description, license } = JSON.parse(read('package.json'))
  const top = parts.filter(({ inside }) => inside === undefined)
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': name,
        type: 'application',
        ...{ name, version, description },
        licenses: [{ license: { id: license } }],
        components: files.map(([file, text]) => ({
          type: 'file',
          name: `dist/${file}`,
          hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(text).digest('hex') }],
        })),
      },
    },
    components: parts.map(componentOf),
    dependencies: [
      { ref: name, dependsOn: top.map(refOf) },
      ...top.map((part) => ({
        ref: refOf(part),
        dependsOn: parts.filter(({ inside }) => inside === part.name).map(refOf),
      })),
    ],
  }
  return `${JSON.stringify(bom, null, 2)}\n`
}

/** Its package URL (https://github.com/package-url/purl-spec). */
const refOf = (/** @type {Part} */ { name, version, inside }) =>
  inside === undefined ? `pkg:npm/${name.replace('@', '%40')}@${version}` : `pkg:generic/${name}`

/** @param {Part} part */
function componentOf(part) {
  const { name, version, license, source, integrity } = part
  const [, group, own = name] = /^(@.+)\/(.+)$/.exec(name) ?? []
  const hash = integrity && Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
  return {
    'bom-ref': refOf(part),
    type: 'library',
    ...(group ? { group } : {}),
    name: own,
    ...(version ? { version } : {}),
    scope: 'required',
    licenses: [{ license: { id: license } }],
    purl: refOf(part),
    externalReferences: [
      hash
        ? { type: 'distribution', url: source, hashes: [{ alg: 'SHA-512', content: hash }] }
        : { type: 'vcs', url: source },
    ],
  }
}
