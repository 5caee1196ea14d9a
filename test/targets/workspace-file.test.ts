// A list is read from the workspace and from nowhere else.
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, win32 } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isInside, workspaceReader } from '../../src/targets/workspace-file.ts'
import { makeList, makeTarget } from '../support/make.ts'

let folder: string
let workspace: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'gitea-dispatch-workspace-')))
  workspace = join(folder, 'work')
  await mkdir(join(workspace, 'lists'), { recursive: true })
  await mkdir(join(folder, 'work-other'))
  for (const path of ['work/list.txt', 'work/lists/a.json', 'work/..list', 'secret.txt', 'work-other/list.txt'])
    await writeFile(join(folder, path), path.endsWith('.json') ? '{"x": ["o/secret"]}' : 'o/secret\n')
  await symlink('list.txt', join(workspace, 'inside'))
  await symlink('../secret.txt', join(workspace, 'outside'))
  await symlink('..', join(workspace, 'lists/up'))
  await symlink('../..', join(workspace, 'lists/out'))
  await symlink('nobody', join(workspace, 'dangling'))
  await symlink('circle', join(workspace, 'circle'))
  await symlink('work', join(folder, 'link-to-work'))
})
afterAll(() => rm(folder, { recursive: true }))

const read = (path: string, query = '', root = workspace) => workspaceReader(root)(path, query, null)
const FOUND = makeList({ targets: [makeTarget('o/secret', { origin: 'repositories-file' })] })

it.each([
  ['list.txt', ''],
  ['./list.txt', ''],
  ['lists/../list.txt', ''],
  ['lists//a.json', 'x'],
  ['..list', ''],
  ['inside', ''],
  ['lists/up/list.txt', ''],
])('reads %s', async (path, query) => {
  expect(await read(path, query)).toEqual(FOUND)
  expect(await read(path, query, join(folder, 'link-to-work'))).toEqual(FOUND)
  expect(await read(path, query, `${workspace}/`)).toEqual(FOUND)
})

it('reads an absolute path that is inside', async () => {
  expect(await read(join(workspace, 'list.txt'))).toEqual(FOUND)
})

it.each([
  ['../secret.txt', 'is outside the workspace; write a path inside it'],
  ['lists/../../secret.txt', 'is outside the workspace; write a path inside it'],
  ['../work-other/list.txt', 'is outside the workspace; write a path inside it'],
  ['..', 'is outside the workspace; write a path inside it'],
  ['.', 'is outside the workspace; write a path inside it'],
  ['../work', 'is outside the workspace; write a path inside it'],
  ['/etc/passwd', 'is outside the workspace; write a path inside it'],
  ['outside', 'is a link to outside the workspace; write a path inside it'],
  ['lists/out/secret.txt', 'is a link to outside the workspace; write a path inside it'],
  ['none.txt', 'does not exist; check the path, and run a checkout step before this one'],
  ['none/list.txt', 'does not exist; check the path, and run a checkout step before this one'],
  ['dangling', 'does not exist; check the path, and run a checkout step before this one'],
  ['lists', "can't be read (EISDIR); write the path of a readable file"],
  ['list.txt/x', "can't be read (ENOTDIR); write the path of a readable file"],
  ['circle', "can't be read (ELOOP); write the path of a readable file"],
  ['list.txt\0', "can't be read (ERR_INVALID_ARG_VALUE); write the path of a readable file"],
])('%j %s', async (path, why) => {
  expect(await read(path)).toEqual(makeList({ problems: [`repositories-file: ${path} ${why}`] }))
})

it.each(['utf16le', 'latin1'] as const)('does not guess at a list in %s', async (encoding) => {
  const path = join(workspace, encoding)
  await writeFile(path, Buffer.from('\ufeffo/secret\r\n\0', encoding))
  const why = 'is not UTF-8 text; in PowerShell, write it with `Out-File -Encoding utf8`'
  expect(await read(encoding)).toEqual(makeList({ problems: [`repositories-file: ${encoding} ${why}`] }))
})

it.each([
  ['list.txt', true],
  ['lists\\a.json', true],
  ['lists/a.json', true],
  ['.\\lists\\..\\list.txt', true],
  ['..list', true],
  ['C:\\Work\\list.txt', true],
  ['c:\\WORK\\list.txt', true],
  ['c:list.txt', true],
  ['.', false],
  ['..', false],
  ['..\\secret.txt', false],
  ['../secret.txt', false],
  ['lists\\..\\../secret.txt', false],
  ['C:\\Work-other\\list.txt', false],
  ['\\secret.txt', false],
  ['/secret.txt', false],
  ['D:\\Work\\list.txt', false],
  ['d:secret.txt', false],
  ['\\\\server\\share\\list.txt', false],
  ['\\\\?\\D:\\list.txt', false],
])('on Windows %s is inside: %s', (path, expected) => {
  expect(isInside('C:\\Work', win32.resolve('C:\\Work', path), win32)).toBe(expected)
  expect(isInside('C:\\Work\\', win32.resolve('C:/Work', path), win32)).toBe(expected)
})

it('says that a workspace is missing', async () => {
  const { problems } = await read('list.txt', '', join(folder, 'nowhere'))
  expect(problems).toEqual([expect.stringContaining('does not exist; check the path, and run a checkout step')])
})
