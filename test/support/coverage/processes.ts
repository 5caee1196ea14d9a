// Which code of src the action's processes ran: V8 counts in the bundle, and its source maps are rebuilt for this.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mergeProcessCovs } from '@bcoe/v8-coverage'
import convert from 'ast-v8-to-istanbul'
import { parseAstAsync } from 'vitest/node'
import { bundleSources } from '../../../build/bundle.mjs'
import { BUILT, PROCESSES } from './folders.ts'
import type { FileCoverage } from './parts.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** By the path of the source; `folder` is what the variable COVERAGE named when the tests ran. */
export async function ranInProcesses(folder: string): Promise<Map<string, FileCoverage>> {
  const { outputFiles } = await bundleSources({ sourcemap: true })
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]))
  const files = new Map<string, FileCoverage>()
  for (const { url: ran, functions } of merged(folder)) {
    // What ran stands elsewhere; the source map's paths begin at `dist`.
    const path = join(root, 'dist', basename(fileURLToPath(ran)))
    const url = pathToFileURL(path).href
    const code = readFileSync(fileURLToPath(ran), 'utf8')
    if (texts.get(path) !== code) throw new Error(`the sources changed since the tests ran: ${path}`)
    const sourceMap = JSON.parse(texts.get(`${path}.map`) ?? '')
    const ast = await parseAstAsync(code, { lang: 'js' })
    const found = await convert({ code, ast, sourceMap, coverage: { url, functions } })
    for (const [source, file] of Object.entries(found)) files.set(source, file as FileCoverage)
  }
  return files
}

/** The counts of all processes for each file of the bundle that has sources of ours. */
function merged(folder: string) {
  const bundles = ['main', 'on-demand'].map((name) => pathToFileURL(join(folder, BUILT, `dist/${name}.cjs`)).href)
  const processes = readdirSync(join(folder, PROCESSES)).map((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, PROCESSES, name), 'utf8')) as { result: { url: string }[] }
    return { result: result.filter(({ url }) => bundles.includes(url)) }
  })
  return mergeProcessCovs(processes as Parameters<typeof mergeProcessCovs>[0]).result
}
