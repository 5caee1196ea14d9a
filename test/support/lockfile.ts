// What a lockfile must say, so that what is installed is what was looked at.

interface Package {
  name?: string
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  inBundle?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
export interface Lock {
  lockfileVersion: number
  packages: Record<string, Package>
}
export type Manifest = Pick<Package, 'name' | 'version' | 'dependencies' | 'devDependencies'>

const REGISTRY = 'https://registry.npmjs.org/'

/**
 * Biome's binaries for other platforms, entered by hand from biome's own manifest where the registry in use did not have
 * them: without them `npm ci` on such a platform would leave Biome without its binary. They lack hashes, and only format.
 */
const WITHOUT_HASH = /^node_modules\/@biomejs\/cli-(darwin|win32|android|linux)-[a-z0-9-]+$/

/** Its script only puts the platform's binary in place of a launcher, which works as well. */
const WITH_SCRIPT = ['node_modules/esbuild']

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** Sentences about what is wrong; none when all is well. */
export function lockProblems(manifest: Manifest, { lockfileVersion, packages }: Lock): string[] {
  const { '': root, ...others } = packages
  const version = lockfileVersion === 3 ? [] : [`it has the version ${lockfileVersion}, not 3`]
  return [...version, ...rootProblems(manifest, root ?? {}, others), ...Object.entries(others).flatMap(packageProblems)]
}

function rootProblems(manifest: Manifest, root: Package, others: Record<string, Package>): string[] {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  const agrees = (['name', 'version', 'dependencies', 'devDependencies'] as const).filter(
    (field) => JSON.stringify(root[field]) !== JSON.stringify(manifest[field]),
  )
  return [
    ...agrees.map((field) => `package.json has other ${field}`),
    ...wanted.flatMap(([name, version]) => {
      if (!EXACT.test(version)) return [`${name}: ${version} is no exact version`]
      const locked = others[`node_modules/${name}`]?.version
      return locked === version ? [] : [`${name}: package.json says ${version}, the lock ${locked}`]
    }),
  ]
}

function packageProblems([path, one]: [string, Package]): string[] {
  const hash = one.integrity ?? ''
  const rules: [boolean, string][] = [
    [!path.startsWith('node_modules/') || one.link === true, 'is a folder, not a package of the registry'],
    [one.name !== undefined, `is another package, ${one.name}, by this name`],
    [one.inBundle === true, 'comes inside another package'],
    // Where npm is set to leave the address out, it is the registry in use, and the hash says what it must give.
    [one.resolved !== undefined && !one.resolved.startsWith(REGISTRY), `comes from ${one.resolved}`],
    [!EXACT.test(one.version ?? ''), `has the version ${one.version}`],
    [!hash.startsWith('sha512-') && !(hash === '' && WITHOUT_HASH.test(path)), 'has no SHA-512 hash'],
    [one.hasInstallScript === true && !WITH_SCRIPT.includes(path), 'runs a script when it is installed'],
    ...Object.entries({ ...one.dependencies, ...one.optionalDependencies }).map(([name, range]): [boolean, string] => [
      /[:/]/.test(range),
      `wants ${name} from ${range}`,
    ]),
  ]
  return rules.filter(([broken]) => broken).map(([, what]) => `${path} ${what}`)
}
