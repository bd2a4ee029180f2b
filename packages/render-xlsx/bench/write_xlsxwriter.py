"""Write the data of the file that the first argument names with XlsxWriter: tables, widths, frozen heads. Print what that cost as JSON, in processor time."""

import io
import json
import resource
import sys
import time

import xlsxwriter

data = json.load(open(sys.argv[1]))


def write():
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    for each in data["sheets"]:
        sheet = book.add_worksheet(each["name"])
        rows, heads = each["rows"], each["heads"]
        sheet.add_table(0, 0, len(rows), len(heads) - 1, {"name": each["table"], "columns": [{"header": head} for head in heads]})
        sheet.set_column(0, len(heads) - 1, 20)
        sheet.freeze_panes(1, 2)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                if cell is None:
                    continue
                if isinstance(cell, str):
                    sheet.write_string(number, column, cell)
                elif isinstance(cell, dict) and "url" in cell:
                    sheet.write_url(number, column, cell["url"])
                elif isinstance(cell, dict):
                    sheet.write_formula(number, column, "=" + cell["formula"], None, cell["result"])
                else:
                    sheet.write_number(number, column, cell)
    book.close()
    return file.tell() or len(file.getvalue())


start = time.process_time()
for _ in range(data["times"]):
    size = write()
seconds = time.process_time() - start
print(json.dumps({"seconds": seconds, "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "bytes": size}))
