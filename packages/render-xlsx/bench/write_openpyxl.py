"""Write the data of the file that the first argument names with openpyxl: tables, widths, frozen heads. Print what that cost as JSON, in processor time."""

import io
import json
import resource
import sys
import time

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table

data = json.load(open(sys.argv[1]))


def plain(cell):
    if not isinstance(cell, dict):
        return cell
    return cell["url"] if "url" in cell else "=" + cell["formula"]


def write():
    book = openpyxl.Workbook()
    book.remove(book.active)
    for each in data["sheets"]:
        sheet = book.create_sheet(each["name"])
        sheet.append(each["heads"])
        for number, row in enumerate(each["rows"], 2):
            sheet.append([plain(cell) for cell in row])
            for column, cell in enumerate(row, 1):
                if isinstance(cell, dict) and "url" in cell:
                    sheet.cell(number, column).hyperlink = cell["url"]
        last = get_column_letter(len(each["heads"]))
        sheet.add_table(Table(displayName=each["table"], ref=f"A1:{last}{len(each['rows']) + 1}"))
        for column in range(1, len(each["heads"]) + 1):
            sheet.column_dimensions[get_column_letter(column)].width = 20
        sheet.freeze_panes = "C2"
    file = io.BytesIO()
    book.save(file)
    return len(file.getvalue())


start = time.process_time()
for _ in range(data["times"]):
    size = write()
seconds = time.process_time() - start
print(json.dumps({"seconds": seconds, "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "bytes": size}))
