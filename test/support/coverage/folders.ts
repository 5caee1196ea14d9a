// What the variable COVERAGE names holds: the build that ran, and what V8 counted in each of its processes.
export const BUILT = 'action'
export const PROCESSES = 'processes'
