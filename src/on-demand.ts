// What only some runs need and is slow to load, above all YAML: a bundle of its own, loaded on demand. Saves 6 to 8 ms for methods
// that read no YAML. To measure: remove it from LAZY in build/plugins.mjs, build, and run `npm run bench -- --short --before`.
export { chooseMethod } from './dispatch/choose-method.ts'
export { runObstacleOf } from './dispatch/dry-run-checks.ts'
export { inspect } from './dispatch/inspect-inputs.ts'
export { queueObstacleOf } from './dispatch/queue-check.ts'
export { refObstacleOf } from './dispatch/ref-check.ts'
export { withStates } from './dispatch/workflow-states.ts'
export { judgeUnknown } from './runner/unknown-inputs.ts'
export { parseTargetsFile } from './targets/list-file.ts'
export { listensNowhere, suspectsIn } from './workflows/index.ts'
