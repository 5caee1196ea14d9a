// What GitHub's own schema of actions and workflows finds wrong in a file: unknown keys, contexts, functions.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { validate } from '@actions/languageservice'
import { build } from 'esbuild'
import type { TextDocument } from 'vscode-languageserver-textdocument'

export type Validator = (path: string, text: string) => Promise<string[]>

/** Loads the schema; it comes as modules that Node 20 can't read, so they are bundled first. */
export async function loadValidator(): Promise<Validator> {
  const service = await bundled()
  return async (path, text) => {
    // A name of its own for each text, since answers are remembered by name.
    const uri = /(^|\/)action\.yml$/.test(path)
      ? `file:///${unique()}/action.yml`
      : `file:///.github/workflows/${unique()}.yml`
    const found = await service.validate(service.TextDocument.create(uri, 'yaml', 1, text))
    return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
  }
}

interface Service {
  validate: typeof validate
  TextDocument: typeof TextDocument
}

const ENTRY = `export { validate } from '@actions/languageservice'
export { TextDocument } from 'vscode-languageserver-textdocument'`

async function bundled(): Promise<Service> {
  const built = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    write: false,
  })
  const folder = await mkdtemp(join(tmpdir(), 'action-schema-'))
  try {
    const file = join(folder, 'service.mjs')
    await writeFile(file, built.outputFiles[0]?.text ?? '')
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Service
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let count = 0
const unique = () => `document-${count++}`
