"""Print what openpyxl reads in a workbook as JSON: readers.ts names the fields."""

import json
import re
import sys
import warnings

import openpyxl

# A part that openpyxl cannot read is a fault of ours, and must not pass as a warning.
warnings.simplefilter("error")


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def describe(sheet):
    values = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    texts = [value for value in values if isinstance(value, str)]
    return {
        "name": sheet.title,
        "tables": list(sheet.tables),
        "numbers": [value for value in values if is_number(value)],
        "numbersAsText": [text for text in texts if re.fullmatch(r"[-+]?[\d,]*\.?\d+%?", text.strip())],
        "texts": texts,
    }


workbook = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({"sheets": [describe(sheet) for sheet in workbook]}, ensure_ascii=False))
