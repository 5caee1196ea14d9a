// Loaded before the action to make it stumble over one repository: the mistake of ours that no answer can provoke.
const { test } = RegExp.prototype
RegExp.prototype.test = function (text) {
  if (String(text).startsWith('/repos/o/sabotaged')) throw new TypeError('sabotaged')
  return test.call(this, text)
}
