// What is in each file of dist, and what must not be: every byte of the hot file is read at each start.
/** @import { Metafile } from 'esbuild' */

/** The most bytes that a file may have; a start reads `index.cjs` beside `main.cjs`, together at most 540,000. */
const LIMITS = { main: 539_000, 'on-demand': 480_000 }

/** Modules that must not be bundled, by esbuild's paths. */
const FORBIDDEN = {
  "undici's index": /\/undici\/index\.js$/,
  'HTTP/2': /\/undici\/lib\/dispatcher\/client-h2\.js$/,
  'bodies that are forms': /\/undici\/lib\/web\/fetch\//,
  "all of zod's languages": /\/zod\/v4\/locales\//,
  "zod's large form": /\/zod\/v4\/classic\//,
  '@actions/http-client': /\/@actions\/http-client\//,
  Octokit: /\/@octokit\//,
}

/**
 * The folder and name of the package that a path is in; null for our own.
 * @param {string} path
 */
export const packageOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)

/** @param {string} output */
const nameOf = (output) => output.replace(/^.*\//, '').replace(/\.cjs$/, '')

/**
 * Sentences that fail the build; none when all is well.
 * @param {Metafile} metafile
 */
export function bundleProblems({ inputs, outputs }) {
  const tooBig = Object.entries(outputs).flatMap(([output, { bytes }]) => {
    const limit = /** @type {Record<string, number>} */ (LIMITS)[nameOf(output)] ?? Number.POSITIVE_INFINITY
    return bytes > limit ? [`${output} has ${bytes} bytes, more than ${limit}: see \`npm run build -- --report\``] : []
  })
  const bundled = pathsOf(outputs)
  const forbidden = Object.entries(FORBIDDEN).flatMap(([what, pattern]) => {
    const found = bundled.find((path) => pattern.test(path))
    return found ? [`${what} would be bundled: ${found}, imported by ${importersOf(inputs, found).join(', ')}`] : []
  })
  return [...tooBig, ...forbidden, ...copies(bundled)]
}

/**
 * The files of which something is bundled; esbuild's inputs also name those that it left out again.
 * @param {Metafile['outputs']} outputs
 */
export const pathsOf = (outputs) =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  )

/**
 * Packages that are there more than once: from two places, as a dependency's own version would be, or in two files of dist.
 * @param {string[]} paths
 */
function copies(paths) {
  /** @type {Map<string, Set<string>>} */
  const folders = new Map()
  for (const [folder, name = ''] of paths.map(packageOf).filter((found) => found !== null))
    folders.set(name, (folders.get(name) ?? new Set()).add(folder))
  const inPlaces = [...folders]
    .filter(([, places]) => places.size > 1)
    .map(([name, places]) => `${name} would be bundled ${places.size} times: ${[...places].join(', ')}`)
  // What is in two files of dist is loaded twice, and undici finds its own symbols by identity.
  const twice = paths.filter((path, index) => packageOf(path) && paths.indexOf(path) < index)
  const inFiles = twice.slice(0, 1).map((path) => `${packageOf(path)?.[1]} would be bundled in two files: ${path}`)
  return [...inPlaces, ...inFiles]
}

/**
 * @param {Metafile['inputs']} inputs
 * @param {string} wanted
 */
const importersOf = (inputs, wanted) =>
  Object.entries(inputs)
    .filter(([, { imports }]) => imports.some(({ path }) => path === wanted))
    .map(([path]) => path)

/**
 * Bytes by package in each file, as text.
 * @param {Metafile} metafile
 */
export function bundleReport({ outputs }) {
  return Object.entries(outputs)
    .map(([output, { bytes, inputs }]) => {
      /** @type {Map<string, number>} */
      const sums = new Map()
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = packageOf(path)?.[1] ?? 'own code'
        sums.set(name, (sums.get(name) ?? 0) + bytesInOutput)
      }
      const rows = [...sums].sort((a, b) => b[1] - a[1]).filter(([, sum]) => sum > 0)
      return [`${output}: ${bytes}`, ...rows.map(([name, sum]) => `${String(sum).padStart(10)}  ${name}`)].join('\n')
    })
    .join('\n\n')
}
