"""Print as JSON what openpyxl reads of the workbook on standard input: sheets, cells, links, tables, charts."""

import datetime
import io
import json
import sys

import openpyxl

data = sys.stdin.buffer.read()
formulas = openpyxl.load_workbook(io.BytesIO(data))
cached = openpyxl.load_workbook(io.BytesIO(data), data_only=True)


def plain(value):
    return value.date().isoformat() if isinstance(value, datetime.datetime) else value


def read(cell, result):
    link = cell.hyperlink
    return {
        "value": plain(cell.value),
        "result": plain(result.value),
        "type": cell.data_type,
        "format": cell.number_format,
        "location": link.location if link else None,
        "target": link.target if link else None,
    }


def points_of(series):
    """Ranges of the categories and values; of dots by year both are numbers."""
    if series.xVal:
        return [series.xVal.numRef.f, series.yVal.numRef.f]
    return [series.cat.strRef.f, series.val.numRef.f]


json.dump(
    {
        sheet.title: {
            "tables": {table.name: table.ref for table in sheet.tables.values()},
            "heads": {table.name: [c.name for c in table.tableColumns] for table in sheet.tables.values()},
            "charts": [
                {
                    "type": type(chart).__name__,
                    "ranges": [[s.tx.strRef.f, *points_of(s)] for s in chart.series],
                }
                for chart in sheet._charts
            ],
            "cells": [
                [read(cell, result) for cell, result in zip(row, results)]
                for row, results in zip(sheet.iter_rows(), cached[sheet.title].iter_rows())
            ],
        }
        for sheet in formulas
    },
    sys.stdout,
    ensure_ascii=False,
)
