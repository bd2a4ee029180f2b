"""Spoil the results of a workbook's formulas, or falsify one of its cells, let LibreOffice recalculate it, and print what its formulas then say.

Standard input: {"workbook": path, "folder": path, "falsify": [[sheet, cell, value], …]}
Standard output: {"formulas": {"sheet!cell": formula}, "sound": results, "spoiled": results, "falsified": [results, …]}
"""

import html
import json
import pathlib
import re
import subprocess
import sys
import zipfile

import openpyxl

wrong_number, wrong_text = "-987654321", "WRONG"
cell = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)>(<f>.*?</f>)<v>.*?</v></c>')

# Always recalculate on load: LibreOffice trusts results of other programs otherwise.
settings = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def copy(source, target, change):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(name, data.decode("utf-8")) if re.match(r"xl/worksheets/sheet\d+\.xml", name) else data)


def spoil(name, xml):
    return cell.sub(
        lambda m: f'<c r="{m[1]}"{m[2]}>{m[3]}<v>{wrong_text if chr(34) + "str" + chr(34) in m[2] else wrong_number}</v></c>', xml
    )


def falsify(path, address, value):
    def change(name, xml):
        if name != path:
            return xml
        changed, count = re.subn(rf'(<c r="{address}"(?![^>]*t=)[^>]*>)<v>[^<]*</v>', rf"\g<1><v>{value}</v>", xml)
        assert count == 1, (name, address)
        return changed

    return change


def sheet_paths(book):
    with zipfile.ZipFile(book) as parts:
        rels = dict(re.findall(r'Id="([^"]+)"[^>]*Target="([^"]+)"', parts.read("xl/_rels/workbook.xml.rels").decode()))
        sheets = re.findall(r"<sheet ([^>]*)/>", parts.read("xl/workbook.xml").decode())
    return {html.unescape(re.search(r'name="([^"]*)"', s)[1]): "xl/" + rels[re.search(r'r:id="([^"]*)"', s)[1]].lstrip("/") for s in sheets}


def values(path, keys):
    book = openpyxl.load_workbook(path, data_only=True, read_only=True)
    sheets = {key.rsplit("!", 1)[0] for key in keys}
    read = {
        f"{name}!{each.coordinate}": each.value
        for name in sheets
        for row in book[name].iter_rows()
        for each in row
        if each.value is not None
    }
    return {key: read.get(key) for key in keys}


asked = json.load(sys.stdin)
source, folder = pathlib.Path(asked["workbook"]), pathlib.Path(asked["folder"])
(folder / "profile/user").mkdir(parents=True)
(folder / "profile/user/registrymodifications.xcu").write_text(settings)
(folder / "in").mkdir()
formulas = {
    f"{sheet.title}!{each.coordinate}": each.value[1:]
    for sheet in openpyxl.load_workbook(source, read_only=True)
    for row in sheet.iter_rows()
    for each in row
    if each.data_type == "f"
}
paths = sheet_paths(source)
copy(source, folder / "in/spoiled.xlsx", spoil)
for index, (sheet, address, value) in enumerate(asked["falsify"]):
    copy(source, folder / f"in/falsified-{index}.xlsx", falsify(paths[sheet], address, value))
files = sorted((folder / "in").iterdir())
subprocess.run(
    ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
     "--outdir", str(folder / "out"), *map(str, files)],
    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
)
json.dump(
    {
        "formulas": formulas,
        "sound": values(source, formulas),
        "before": values(folder / "in/spoiled.xlsx", formulas),
        "spoiled": values(folder / "out/spoiled.xlsx", formulas),
        "falsified": [values(folder / f"out/falsified-{index}.xlsx", formulas) for index in range(len(asked["falsify"]))],
    },
    sys.stdout,
    ensure_ascii=False,
)
