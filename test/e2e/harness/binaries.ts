// Finds or builds the real Gitea, its runner and other runners, once per version, in a cache folder outside of the tree.
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from './processes.ts'

type Recipe = {
  folder: string
  module: string
  version: string
  /** What the module is replaced by. */
  fork?: string
  /** The variable that names a ready binary. */
  given: string
  flags: string[]
}
export type Binaries = { gitea: string; runner: string; act: string; giteaAct: string; giteaModule: string | undefined }

const here = (folder: string) => join(import.meta.dirname, '..', folder)

const gitea: Recipe = {
  folder: here('gitea'),
  module: 'code.gitea.io/gitea',
  version: '1.26.0',
  given: 'GITEA_BIN',
  flags: ['-tags', 'sqlite sqlite_unlock_notify', '-ldflags', '-X main.Version=1.26.0'],
}

const runner: Recipe = {
  folder: here('runner'),
  module: 'gitea.com/gitea/runner',
  version: '1.0.8',
  given: 'GITEA_RUNNER_BIN',
  flags: ['-ldflags', '-X gitea.com/gitea/runner/internal/pkg/ver.version=1.0.8'],
}

const act: Recipe = {
  folder: here('act'),
  module: 'github.com/nektos/act',
  version: '0.2.87',
  given: 'ACT_BIN',
  flags: [],
}

const giteaAct: Recipe = {
  folder: here('gitea-act'),
  module: 'github.com/nektos/act',
  fork: 'gitea.com/gitea/act',
  version: '0.261.8',
  given: 'GITEA_ACT_BIN',
  flags: [],
}

/** All binaries, and the folder of Gitea's module, which holds the files that its server needs beside the binary. */
export async function prepareBinaries(): Promise<Binaries> {
  const giteaModule = await moduleFolder(gitea).catch((error) => {
    if (!process.env[gitea.given]) throw error
    console.log(
      `# without Go, ${gitea.given} must be a released binary, which holds its templates itself: ${error.message}`,
    )
    return undefined
  })
  return {
    gitea: await binaryOf(gitea),
    runner: await binaryOf(runner),
    act: await binaryOf(act),
    giteaAct: await binaryOf(giteaAct),
    giteaModule,
  }
}

async function moduleFolder(recipe: Recipe): Promise<string> {
  await go(recipe, ['mod', 'download', recipe.module])
  return (await go(recipe, ['list', '-m', '-f', '{{.Dir}}', recipe.module])).trim()
}

async function binaryOf(recipe: Recipe): Promise<string> {
  const given = process.env[recipe.given]
  if (given) return given
  const name = (recipe.fork ?? recipe.module).replaceAll('/', '-')
  const built = join(cacheFolder(), `${name}-${recipe.version}-${await fingerprint(recipe)}`)
  const isThere = await access(built).then(
    () => true,
    () => false,
  )
  if (!isThere) await build(recipe, built)
  return built
}

async function build(recipe: Recipe, target: string) {
  console.log(`# building ${recipe.fork ?? recipe.module} ${recipe.version}, once; this takes minutes`)
  const started = performance.now()
  await mkdir(cacheFolder(), { recursive: true })
  // Built beside its place and renamed, so that a build that was broken off is never taken for a binary.
  const unfinished = `${target}.${process.pid}`
  await go(recipe, ['build', '-buildvcs=false', ...recipe.flags, '-o', unfinished, recipe.module])
  await rename(unfinished, target)
  console.log(`# built in ${Math.round((performance.now() - started) / 1000)} s: ${target}`)
}

function go(recipe: Recipe, args: string[]): Promise<string> {
  return run('go', args, { cwd: recipe.folder, env: { ...process.env, CGO_ENABLED: '1' } }).catch((error) => {
    if (error.code !== 'ENOENT') throw error
    throw new Error('Go 1.26 is needed: the end-to-end test takes Gitea and its runner from the Go module proxy')
  })
}

async function fingerprint({ folder, flags }: Recipe): Promise<string> {
  const hash = createHash('sha256').update(flags.join(' '))
  for (const file of ['go.mod', 'go.sum']) hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'gitea-dispatch')
}
