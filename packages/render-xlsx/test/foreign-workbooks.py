"""Write workbooks of XlsxWriter and openpyxl into the folder of the first argument, with all that they can: both are taken for sound."""

import datetime
import pathlib
import sys

import openpyxl
import openpyxl.chart
import openpyxl.comments
import openpyxl.formatting.rule
import openpyxl.styles
import openpyxl.workbook.defined_name
import openpyxl.worksheet.datavalidation
import openpyxl.worksheet.table
import xlsxwriter

folder = pathlib.Path(sys.argv[1])
rows = [["甲", 1.5, 3], ["乙", 2.5, 5], ["丙 ", -1e-7, 7]]


def with_xlsxwriter():
    book = xlsxwriter.Workbook(str(folder / "xlsxwriter.xlsx"))
    book.set_properties({"title": "测试", "keywords": "甲, 乙"})
    sheet = book.add_worksheet("数据")
    other = book.add_worksheet("说明'1'页")
    bold = book.add_format({"bold": True, "num_format": "0.00", "bg_color": "#FFCC00"})
    sheet.add_table("A1:D4", {"name": "tblData", "data": rows, "columns": [
        {"header": "名称"}, {"header": "数值"}, {"header": "另一"}, {"header": "和", "formula": "=tblData[[#This Row],[数值]]*2"}]})
    sheet.add_table("A7:B10", {"name": "tblTotal", "total_row": True, "data": [["a", 1], ["b", 2]], "columns": [
        {"header": "k", "total_string": "合计"}, {"header": "v", "total_function": "sum"}]})
    sheet.set_column("A:A", 20)
    sheet.set_column("B:C", 12, bold)
    sheet.freeze_panes(1, 1)
    sheet.write_url("F1", "https://example.org/路径?a=1#b")
    sheet.write_url("F2", "internal:'说明''1''页'!A1", string="去")
    sheet.write_rich_string("F3", "一", bold, " 二 ", "三")
    sheet.write_formula("F4", "=SUM(B2:B4)", bold, 4.0)
    sheet.write_formula("F5", '=IF(B2>1,"a""b","c(")', None, 'a"b')
    sheet.write_array_formula("G1:G3", "{=B2:B4*2}")
    sheet.write_boolean("F6", True)
    sheet.write_datetime("F7", datetime.datetime(2026, 2, 28), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_string("F8", "_x0041_ 控制 \x01")
    sheet.write_comment("F9", "批注")
    sheet.merge_range("H1:J2", "合并", bold)
    sheet.conditional_format("B2:B4", {"type": "cell", "criteria": ">", "value": 1, "format": bold})
    sheet.conditional_format("B2:B4", {"type": "data_bar"})
    sheet.conditional_format("C2:C4", {"type": "3_color_scale"})
    sheet.conditional_format("A2:A4", {"type": "text", "criteria": "containing", "value": "甲", "format": bold})
    sheet.data_validation("K1:K9", {"validate": "list", "source": ["是", "否"]})
    sheet.data_validation("L1", {"validate": "list", "source": "='说明''1''页'!$A$1:$A$3"})
    sheet.data_validation("M1", {"validate": "decimal", "criteria": ">=", "value": 0})
    sheet.print_area("A1:D10")
    sheet.repeat_rows(0)
    sheet.repeat_columns("A:B")
    sheet.set_header("&L&\"宋体\"标题&R&D")
    book.define_name("rate", "=0.96")
    book.define_name("数值", "='数据'!$B$2:$B$4")
    book.define_name("'数据'!local", "='数据'!$A$1")
    for row in range(3):
        other.write(row, 0, f"值{row}")
    for kind in ("column", "line", "bar", "scatter", "pie"):
        chart = book.add_chart({"type": kind})
        chart.add_series({"name": "='数据'!$B$1", "categories": "='数据'!$A$2:$A$4" if kind != "scatter" else "='数据'!$B$2:$B$4", "values": "='数据'!$C$2:$C$4"})
        other.insert_chart("C2", chart)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='数据'!$C$2:$C$4"})
    book.add_chartsheet("图").set_chart(chart)
    other.autofilter("A1:A3")
    book.close()


def with_xlsxwriter_memory():
    book = xlsxwriter.Workbook(str(folder / "xlsxwriter-memory.xlsx"), {"constant_memory": True})
    sheet = book.add_worksheet()
    for row in range(50):
        for column in range(10):
            sheet.write(row, column, f" {row} " if column % 2 else row / 7)
    book.close()


def with_xlsxwriter_formulas():
    """Formulas of every shape that are sound, though a look without a grammar may not see it."""
    book = xlsxwriter.Workbook(str(folder / "xlsxwriter-formulas.xlsx"))
    book.add_worksheet("表1")
    sheet = book.add_worksheet("表 2")
    book.define_name("tax_2025", "='表 2'!$A$1")
    book.define_name("rate", "=0.5")
    formulas = [
        "=SUM({1,2;3,4})", "=-A1%", "=+A1+-B1", "=A1=-1", "=A1<>-1", "=A1>=-B2", "=2^-1", "=IF(A1,,2)", "=SUM(A1,)", '="a"&-1&"（；"',
        "=A1:A3 B1:B3", "=SUM(A:A,1:1)", "=SUM(A1:INDEX(A:A,3))", "=LOG10(5)+ATAN2(1,2)+BIN2DEC(101)", "=ROW()+ROW(D14)+COLUMNS(A1:D14)",
        "=TODAY()-NOW()+PI()*RAND()", "=SUM(表1:'表 2'!A1)", "=SUM('表1:表 2'!A1)", "=tax_2025*rate", "=#N/A", "=IFERROR(A1/B1,0)", "=TRUE", "=NOT(TRUE())",
        "=SUMPRODUCT((A1:A3>1)*(B1:B3<5))", "=TEXT(A1,\"0.0%;[Red]-0\")", "=_xlfn.STDEV.S(A1:A3)", "=NETWORKDAYS.INTL(A1,B1)", "=XFD1048576+$A$1",
        "=CHOOSE(2,A1,B1)", "=(A1)", "=A1^2*3/4-5&\"\"", "='表1'!$B$2+表1!C3", "=AVERAGEIFS(A1:A3,B1:B3,\">=\"&C1)", "=INDIRECT(\"A\"&1)",
    ]
    for row, formula in enumerate(formulas):
        sheet.write_formula(row, 3, formula, None, 1)
    sheet.set_row(3, 409, None, {"level": 1})
    sheet.add_sparkline("F1", {"range": "'表 2'!A1:C1"})
    sheet.insert_textbox("G2", "一个文本框")
    sheet.ignore_errors({"number_stored_as_text": "A1:A9"})
    sheet.write_url("H1", "mailto:a@example.org", None, "写信", "提示")
    sheet.write_url("H2", "external:other.xlsx#Sheet1!A1")
    sheet.write_number("I1", 1, book.add_format({"num_format": '[>=1e8]0.00,,"亿";[Red]-0.0_);"零";@*-'}))
    sheet.protect()
    book.close()


def with_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "数据"
    sheet.append(["名称", "数值", "另一"])
    for row in rows:
        sheet.append(row)
    table = openpyxl.worksheet.table.Table(displayName="tblData", ref="A1:C4")
    table.tableStyleInfo = openpyxl.worksheet.table.TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)
    sheet["E1"] = "=SUM(B2:B4)"
    sheet["E2"] = "=tblData[[#This Row],[数值]]"
    sheet["E3"].hyperlink = "https://example.org/a"
    sheet["E3"].value = "去"
    sheet["E4"].hyperlink = openpyxl.worksheet.hyperlink.Hyperlink(ref="E4", location="'说明'!A1")
    sheet["E5"] = datetime.datetime(2026, 2, 28, 12)
    sheet["E6"] = True
    sheet["E7"].comment = openpyxl.comments.Comment("批注", "某")
    sheet.merge_cells("G1:H2")
    sheet.freeze_panes = "B2"
    sheet.column_dimensions["A"].width = 20
    sheet.column_dimensions["C"].width = 30
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:E9"
    sheet.oddHeader.left.text = "标题"
    red = openpyxl.styles.PatternFill("solid", bgColor="FF0000")
    sheet.conditional_formatting.add("B2:B4", openpyxl.formatting.rule.CellIsRule(operator="between", formula=["1", "2"], fill=red))
    sheet.conditional_formatting.add("B2:B4", openpyxl.formatting.rule.FormulaRule(formula=['$A2="甲"'], fill=red))
    sheet.conditional_formatting.add("C2:C4", openpyxl.formatting.rule.DataBarRule("min", None, "max", None, color="FF638EC6"))
    validation = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1='"是,否"')
    validation.add("I1:I9")
    sheet.add_data_validation(validation)
    book.defined_names.append(openpyxl.workbook.defined_name.DefinedName("values", attr_text="数据!$B$2:$B$4"))
    notes = book.create_sheet("说明")
    notes["A1"] = " 空格 "
    for make in (openpyxl.chart.BarChart, openpyxl.chart.LineChart, openpyxl.chart.PieChart):
        chart = make()
        chart.add_data(openpyxl.chart.Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=4), titles_from_data=True)
        chart.set_categories(openpyxl.chart.Reference(sheet, min_col=1, min_row=2, max_row=4))
        notes.add_chart(chart, "C2")
    book.save(folder / "openpyxl.xlsx")


def with_openpyxl_rows():
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("行")
    for row in range(50):
        sheet.append([f"第 {row} 行", row / 7, None, row % 2 == 0])
    book.save(folder / "openpyxl-rows.xlsx")


with_xlsxwriter()
with_xlsxwriter_memory()
with_xlsxwriter_formulas()
with_openpyxl()
with_openpyxl_rows()
