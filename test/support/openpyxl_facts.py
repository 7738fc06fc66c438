"""Prints workbooks as openpyxl understands them: a JSON list, one entry a file.

Formula cells show both the formula and the cached value. Needs Debian's python3-openpyxl.
"""
import json
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils import get_column_letter


def plain(value):
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def colour(value):
    return value.rgb[-6:] if value is not None and isinstance(value.rgb, str) else None


def cell_facts(cell, cached):
    facts = {
        "value": plain(cell.value),
        "cached": plain(cached.value),
        "type": cell.data_type,
        "numberFormat": cell.number_format,
        "font": {
            "name": cell.font.name, "size": cell.font.sz, "bold": bool(cell.font.b), "italic": bool(cell.font.i),
            "underline": cell.font.u is not None, "color": colour(cell.font.color),
        },
        "fill": colour(cell.fill.fgColor) if cell.fill.fill_type == "solid" else None,
        "borders": {side: getattr(cell.border, side).style for side in ("top", "right", "bottom", "left")},
        "horizontal": cell.alignment.horizontal,
        "vertical": cell.alignment.vertical,
        "wrap": bool(cell.alignment.wrap_text),
        "indent": cell.alignment.indent,
        "locked": cell.protection.locked,
        "quotePrefix": bool(cell.quotePrefix),
    }
    if cell.hyperlink is not None:
        facts["link"] = {"target": cell.hyperlink.location, "tip": cell.hyperlink.tooltip}
    return facts


def sheet_facts(sheet, values, light):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None or cell.has_style:
                cells[cell.coordinate] = (
                    {"value": plain(cell.value), "cached": plain(values[cell.coordinate].value)}
                    if light else cell_facts(cell, values[cell.coordinate])
                )
    setup = sheet.page_setup
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "dimension": sheet.dimensions,
        "cells": cells,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "widths": {letter: d.width for letter, d in sheet.column_dimensions.items() if d.width},
        "hiddenColumns": sorted(
            get_column_letter(index) for d in sheet.column_dimensions.values() if d.hidden for index in range(d.min, d.max + 1)
        ),
        "heights": {str(index): d.height for index, d in sheet.row_dimensions.items() if d.height},
        "hiddenRows": sorted(index for index, d in sheet.row_dimensions.items() if d.hidden),
        "tables": [
            {
                "name": t.name, "range": t.ref, "columns": [c.name for c in t.tableColumns],
                "style": t.tableStyleInfo.name if t.tableStyleInfo else None,
                "filter": t.autoFilter.ref if t.autoFilter else None,
                "totals": t.totalsRowCount or 0,
            }
            for t in sheet.tables.values()
        ],
        "validations": [
            {
                "range": str(v.sqref), "type": v.type, "operator": v.operator, "formula1": v.formula1, "formula2": v.formula2,
                "allowBlank": bool(v.allow_blank), "errorStyle": v.errorStyle, "errorTitle": v.errorTitle, "error": v.error,
                "promptTitle": v.promptTitle, "prompt": v.prompt, "showError": bool(v.showErrorMessage),
                "showPrompt": bool(v.showInputMessage),
            }
            for v in sheet.data_validations.dataValidation
        ],
        "conditional": [
            {
                "range": str(area.sqref), "type": rule.type, "formula": rule.formula, "bold": bool(rule.dxf and rule.dxf.font and rule.dxf.font.b),
                "color": colour(rule.dxf.font.color) if rule.dxf and rule.dxf.font else None,
                "fill": colour(rule.dxf.fill.bgColor) if rule.dxf and rule.dxf.fill else None,
            }
            for area in sheet.conditional_formatting for rule in area.rules
        ],
        "freeze": sheet.freeze_panes,
        "gridlines": sheet.sheet_view.showGridLines is not False,
        "tabColor": colour(sheet.sheet_properties.tabColor),
        "protection": {
            "on": bool(sheet.protection.sheet), "filter": not sheet.protection.autoFilter,
            "insertRows": not sheet.protection.insertRows,
        },
        "page": {
            "paper": setup.paperSize, "orientation": setup.orientation, "fitToPage": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            "fitToWidth": setup.fitToWidth, "fitToHeight": setup.fitToHeight,
            "margins": {side: getattr(sheet.page_margins, side) for side in ("top", "right", "bottom", "left", "header", "footer")},
            "titleRows": sheet.print_title_rows, "printArea": sheet.print_area or None,
            "header": sheet.oddHeader.center.text, "firstHeader": sheet.firstHeader.center.text,
            "differentFirst": bool(sheet.HeaderFooter.differentFirst),
            "firstNumber": setup.firstPageNumber if setup.useFirstPageNumber else None,
            "footerLeft": sheet.oddFooter.left.text, "footerRight": sheet.oddFooter.right.text,
            "breaks": [b.id for b in sheet.row_breaks.brk], "centered": bool(sheet.print_options.horizontalCentered),
        },
        "charts": len(sheet._charts),
    }


def defined_names(book):
    """openpyxl 3.0 holds a list, 3.1 a dictionary."""
    held = book.defined_names
    each = held.values() if hasattr(held, "values") else held.definedName
    return {defined.name: defined.attr_text for defined in each if defined.localSheetId is None}


def custom_properties(path):
    """Read from the part itself: openpyxl 3.0 leaves it out."""
    with zipfile.ZipFile(path) as archive:
        if "docProps/custom.xml" not in archive.namelist():
            return {}
        root = ElementTree.fromstring(archive.read("docProps/custom.xml"))
    return {held.get("name"): "".join(held.itertext()) for held in root}


def workbook_facts(path, light):
    book = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    return {
        "sheets": [sheet_facts(sheet, values[sheet.title], light) for sheet in book.worksheets],
        "names": defined_names(book),
        "properties": custom_properties(path),
        "title": book.properties.title,
        "active": book.active.title if book.active is not None else None,
    }


arguments = sys.argv[1:]
light = arguments[:1] == ["--light"]
json.dump([workbook_facts(path, light) for path in (arguments[1:] if light else arguments)], sys.stdout, ensure_ascii=False)
