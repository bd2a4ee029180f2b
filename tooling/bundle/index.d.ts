import type {BuildOptions} from 'esbuild'

/** Options of esbuild: what is not said here (entry points, the folder) is the caller's. */
export declare const bundleOptions: BuildOptions

/**
 * @param text  A file that esbuild made.
 * @returns     The same with a `require` where it asks for one.
 */
export declare function withRequire(text: string): string
