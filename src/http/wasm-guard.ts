// Keeps V8 from optimizing undici's parser, which takes longer than the whole step; the process can't exit before it ends.
// build/plugins.mjs puts `guardedModule` where undici says `WebAssembly.Module`; the global stays as it is.
import { setFlagsFromString } from 'node:v8'

// V8 recompiles the parser's one huge function with TurboFan after a few responses: 2 to 4 times the CPU of a bare start of
// Node and 12 to 36 MiB, for a process that is about to end. All three flags are on by default in Node 20 to 26.
const FLAGS = [
  // Off: this module gets no counters that lead to TurboFan,
  'wasm-dynamic-tiering',
  // and doesn't take the lack of counters for a reason to use TurboFan at once;
  'wasm-tier-up',
  // and every function is compiled now, while the flags hold, not at its first call.
  'wasm-lazy-compilation',
]

interface ModuleScope {
  WebAssembly: { Module: new (bytes: Uint8Array) => object }
}

/** As `new WebAssembly.Module(bytes)`. The flags are back on afterwards: while they differ, V8 refuses Node's own code cache. */
export function guardedModule(bytes: Uint8Array): object {
  for (const flag of FLAGS) setFlagsFromString(`--no-${flag}`)
  try {
    return new (globalThis as unknown as ModuleScope).WebAssembly.Module(bytes)
  } finally {
    for (const flag of FLAGS) setFlagsFromString(`--${flag}`)
  }
}
