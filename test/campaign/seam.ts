// One export of one module replaced while the sources are bundled: independent of the bundler's names, and an error when
// the export no longer exists.
import { readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** An export, and what stands in its place. */
export interface Seam {
  /** Path below `src`. */
  module: string
  export: string
  /** A function in JavaScript that takes the sound export and returns the broken one. */
  broken: string
}

/** A seam in the module of type `M`, so that `tsc` reports a removed export. */
export const seamIn =
  <M>(module: string) =>
  (name: keyof M & string, broken: string): Seam => ({ module, export: name, broken })

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const SOUND = '?sound'

/** A plugin that puts the broken export between a module and those that import it; fails when no module does. */
export function breaking({ module, export: name, broken }: Seam): Plugin {
  const path = join(src, module)
  const wrapper = `
    export * from ${JSON.stringify(path + SOUND)}
    import { ${name} as sound } from ${JSON.stringify(path + SOUND)}
    export const ${name} = (${broken})(sound)`
  return {
    name: `broken ${name}`,
    setup(build) {
      let times = 0
      build.onResolve({ filter: /\?sound$/ }, ({ path: asked }) => ({ path: asked, namespace: 'sound' }))
      build.onLoad({ filter: /\?sound$/, namespace: 'sound' }, () => ({
        contents: readFileSync(path, 'utf8'),
        loader: 'ts',
        resolveDir: dirname(path),
      }))
      build.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path: loaded }) => {
        if (loaded !== path) return undefined
        times++
        return { contents: wrapper, loader: 'js', resolveDir: dirname(path) }
      })
      build.onEnd(() =>
        times > 0 ? {} : { errors: [{ text: `no module of the action is src/${module.replaceAll(sep, '/')}` }] },
      )
    },
  }
}
