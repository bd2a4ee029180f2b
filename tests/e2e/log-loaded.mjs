import {appendFileSync} from 'node:fs'

/** A hook of Node: writes the address of each module that is loaded to the file that MODULES_LOG names, one a line. */
export async function load(url, context, next) {
  appendFileSync(process.env.MODULES_LOG, `${url}\n`)
  return next(url, context)
}
