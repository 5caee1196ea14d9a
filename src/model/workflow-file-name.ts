// The name of a workflow file.

/** The path below the workflow directory, as the API uses it. */
export const fileNameOf = (path: string): string => path.replace(/^\.(gitea|github|forgejo)\/workflows\//, '')
