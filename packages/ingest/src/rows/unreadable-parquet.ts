/** A Parquet file cannot be read; says why, in words for its reader. */
export class UnreadableParquet extends Error {}
