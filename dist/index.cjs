// The entry point: one clear error on a Node that is too old, else the bundle. ES5, since it must run on the oldest Node.
var least = [20, 18, 1]
var have = process.versions.node.split('.').map(Number)

function tooOld() {
  var i
  for (i = 0; i < least.length; i++) {
    if (have[i] !== least[i]) return have[i] < least[i]
  }
  return false
}

if (tooOld()) {
  console.log(
    '::error::gitea-dispatch needs Node ' +
      least.join('.') +
      ' or newer, but this runner uses ' +
      process.versions.node +
      ' (' +
      process.execPath +
      '). Use a newer job image, add a setup-node step before this one, or update the runner.',
  )
  process.exitCode = 1
} else {
  require('./main.cjs')
}
