// How a workflow file is called.

/** The path of a workflow below its directory, which is how the API and people name it. */
export const fileNameOf = (path: string): string => path.replace(/^\.(gitea|github|forgejo)\/workflows\//, '')
