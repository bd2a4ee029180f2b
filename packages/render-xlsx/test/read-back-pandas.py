"""Print as JSON what pandas reads of a pack's tables, with the types that they tell themselves.

First argument: a folder with workbook.xlsx and data/. CSV is read with the types of datapackage.json, the workbook with those of its dictionary.
"""

import json
import pathlib
import sys

import pandas as pd

folder = pathlib.Path(sys.argv[1])
kinds = {"string": "string", "number": "float64"}
words = {"数": "number", "公式（数）": "number", "日期": "date"}
asked = {"keep_default_na": False, "na_values": [""]}


def records(table):
    return [[said(value) for value in row] for row in table.itertuples(index=False)]


def said(value):
    if pd.isna(value):
        return None
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else value


def typed(types):
    return {
        "dtype": {name: kinds[kind] for name, kind in types.items() if kind != "date"},
        "parse_dates": [name for name, kind in types.items() if kind == "date"],
        **asked,
    }


def of_csv():
    descriptor = json.loads((folder / "data/datapackage.json").read_text(encoding="utf-8"))
    for each in descriptor["resources"]:
        types = {field["name"]: field["type"] for field in each["schema"]["fields"]}
        yield each["name"], pd.read_csv(folder / "data" / each["path"], encoding="utf-8-sig", **typed(types))


def of_workbook():
    book = pd.ExcelFile(folder / "workbook.xlsx")
    dictionary = book.parse("数据字典", dtype="string", **asked)
    for sheet, columns in dictionary.groupby("工作表"):
        types = {head: words.get(kind, "string") for head, kind in zip(columns["列名"], columns["数据类型"])}
        yield sheet, book.parse(sheet, **typed(types))


json.dump(
    {
        "csv": {name: records(table) for name, table in of_csv()},
        "workbook": {name: records(table) for name, table in of_workbook()},
    },
    sys.stdout,
    ensure_ascii=False,
)
