// Prevents V8 from optimizing undici's parser, which takes longer than the whole step and delays the exit of the process.
// build/plugins.mjs replaces `WebAssembly.Module` in undici with `guardedModule`; the global is unchanged.
import { setFlagsFromString } from 'node:v8'

// After a few responses, V8 recompiles the parser's one large function with TurboFan: 2 to 4 times the CPU of a bare start
// of Node and 12 to 36 MiB, in a process that is about to end. All three flags are on by default in Node 20 to 26.
const FLAGS = [
  // Off: the module gets no counters that trigger TurboFan,
  'wasm-dynamic-tiering',
  // the lack of counters does not trigger TurboFan at once,
  'wasm-tier-up',
  // and every function is compiled now, while the flags hold, not at its first call.
  'wasm-lazy-compilation',
]

interface ModuleScope {
  WebAssembly: { Module: new (bytes: Uint8Array) => object }
}

/** Like `new WebAssembly.Module(bytes)`. Restores the flags: while they differ, V8 rejects Node's code cache. */
export function guardedModule(bytes: Uint8Array): object {
  for (const flag of FLAGS) setFlagsFromString(`--no-${flag}`)
  try {
    return new (globalThis as unknown as ModuleScope).WebAssembly.Module(bytes)
  } finally {
    for (const flag of FLAGS) setFlagsFromString(`--${flag}`)
  }
}
