// The workflow files that come with this repository, and the samples that its pages show.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Step {
  name?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}
export interface Job {
  env?: Record<string, string>
  steps: Step[]
}
export interface Parsed {
  name?: string
  jobs: Record<string, Job>
}
export interface ExampleFile {
  /** From the root. */
  path: string
  text: string
  parsed: Parsed
}

const inFolder = (folder: string): ExampleFile[] =>
  readdirSync(join(root, folder)).map((name) => {
    const text = readFileSync(join(root, folder, name), 'utf8')
    return { path: `${folder}/${name}`, text, parsed: parse(text) as Parsed }
  })

export const workflows = [...inFolder('.gitea/workflows'), ...inFolder('examples/workflows')]
export const receivers = inFolder('examples/receivers')
export const all = [...workflows, ...receivers]

export const jobsOf = ({ parsed }: { parsed: Parsed }): Job[] => Object.values(parsed.jobs)
export const stepsOf = (file: { parsed: Parsed }): Step[] => jobsOf(file).flatMap(({ steps }) => steps)

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]

/** The YAML that README and docs/ show, each block with the page that shows it. */
export const samples: { page: string; text: string }[] = pages
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => ({
      page,
      text: text!,
    })),
  )

/** The steps that README and docs/ show, in order: of a whole workflow, or of a list of steps. */
export const shownSteps: Step[] = samples
  .map(({ text }) => parse(text) as Step[] | Partial<Parsed> | null)
  .flatMap((sample) =>
    Array.isArray(sample) ? sample : Object.values(sample?.jobs ?? {}).flatMap(({ steps }) => steps),
  )
