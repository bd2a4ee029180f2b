import type {Path} from './problem.ts'

/** What is read of a JSON Schema (draft 7). */
export interface JsonSchema {
  type?: string
  description?: string
  examples?: Array<unknown>
  enum?: Array<unknown>
  pattern?: string
  format?: string
  minItems?: number
  minimum?: number
  maximum?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  propertyNames?: JsonSchema
  additionalProperties?: boolean | JsonSchema
}

/** The part of a schema for one setting; null where the schema has none. */
export function schemaAt(schema: JsonSchema, path: Path): JsonSchema | null {
  return path.reduce<JsonSchema | null>((held, step) => {
    if (typeof step === 'number') return held?.items ?? null
    const others = held?.additionalProperties
    return held?.properties?.[step] ?? (typeof others === 'object' ? others : null)
  }, schema)
}
