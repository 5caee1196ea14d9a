// What ran of src in the action's processes: V8 counts in the bundle, whose source maps are made again for this.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mergeProcessCovs } from '@bcoe/v8-coverage'
import convert from 'ast-v8-to-istanbul'
import { parseAstAsync } from 'vitest/node'
import { bundleSources } from '../../../build/bundle.mjs'
import type { FileCoverage } from './parts.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** By the path of the source; `folder` is what NODE_V8_COVERAGE named. `dist` must be what the sources build. */
export async function ranInProcesses(folder: string): Promise<Map<string, FileCoverage>> {
  const { outputFiles } = await bundleSources({ sourcemap: true })
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]))
  const files = new Map<string, FileCoverage>()
  for (const { url, functions } of merged(folder)) {
    const path = fileURLToPath(url)
    const code = readFileSync(path, 'utf8')
    if (texts.get(path) !== code) throw new Error(`${path} is not what the sources build: run \`npm run build\``)
    const sourceMap = JSON.parse(texts.get(`${path}.map`) ?? '')
    const ast = await parseAstAsync(code, { lang: 'js' })
    const found = await convert({ code, ast, sourceMap, coverage: { url, functions } })
    for (const [source, file] of Object.entries(found)) files.set(source, file as FileCoverage)
  }
  return files
}

/** The counts of all processes for each file of the bundle that has sources of ours. */
function merged(folder: string) {
  const bundles = ['main', 'on-demand'].map((name) => pathToFileURL(join(root, `dist/${name}.cjs`)).href)
  const processes = readdirSync(folder).map((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
    return { result: result.filter(({ url }) => bundles.includes(url)) }
  })
  return mergeProcessCovs(processes as Parameters<typeof mergeProcessCovs>[0]).result
}
