// The package has no types of its own.
declare module '@bcoe/v8-coverage' {
  import type { Profiler } from 'node:inspector'

  interface ProcessCoverage {
    result: Profiler.ScriptCoverage[]
  }
  /** Adds the counts of several processes up. */
  export function mergeProcessCovs(processes: ProcessCoverage[]): ProcessCoverage
}
