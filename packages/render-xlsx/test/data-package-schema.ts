/**
 * What the Data Package standard, version 2.0, asks of a descriptor (datapackage.org/standard), restated as far as
 * ours goes: the published profile is in no package that could be installed.
 */
const path = {type: 'string', pattern: String.raw`^(?![./~])(?!.*\.\./)(?!.*\\)[^:]+$`}
const text = {type: 'string', minLength: 1}

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: {type: 'string', pattern: '^[a-z][a-z0-9_]{0,31}$'},
    type: {enum: ['string', 'number', 'date']},
    title: text,
    description: text,
    constraints: {type: 'object', properties: {required: {type: 'boolean'}}, additionalProperties: false},
    unit: text,
    whenEmpty: text,
    allowed: {type: 'array', minItems: 1, items: text},
  },
  additionalProperties: false,
}

const resource = {
  type: 'object',
  required: ['name', 'path', 'schema'],
  properties: {
    name: {type: 'string', pattern: '^[a-z0-9._-]+$'},
    path,
    type: {const: 'table'},
    title: text,
    description: text,
    format: {enum: ['csv', 'parquet']},
    mediatype: {type: 'string', pattern: '^[^/]+/[^/]+$'},
    encoding: {const: 'utf-8'},
    bytes: {type: 'integer', minimum: 1},
    dialect: {
      type: 'object',
      properties: {
        $schema: {const: 'https://datapackage.org/profiles/2.0/tabledialect.json'},
        header: {type: 'boolean'},
        delimiter: text,
        lineTerminator: text,
        quoteChar: text,
        doubleQuote: {type: 'boolean'},
      },
      additionalProperties: false,
    },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        $schema: {const: 'https://datapackage.org/profiles/2.0/tableschema.json'},
        fields: {type: 'array', minItems: 1, items: field},
        missingValues: {type: 'array', items: {type: 'string'}, uniqueItems: true},
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}

export const dataPackageSchema: object = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: {const: 'https://datapackage.org/profiles/2.0/datapackage.json'},
    name: {type: 'string', pattern: '^[a-z0-9._-]+$'},
    title: text,
    description: text,
    // RFC 3339.
    created: {type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$`},
    keywords: {type: 'array', minItems: 1, items: text},
    sources: {type: 'array', items: {type: 'object', minProperties: 1, properties: {title: text}}},
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: {title: text, roles: {type: 'array', minItems: 1, items: text}},
      },
    },
    resources: {type: 'array', minItems: 1, items: resource},
  },
  additionalProperties: false,
}
