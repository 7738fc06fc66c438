' Carries out the lines of a file: opens a workbook, types into cells, tells what its formulas then give. Tabs between
' the parts of a line; numbers with a point. The last line written is "done", or the error that stopped it.
Sub Main(orders As String, answers As String)
  Dim files, source, out, book, part, typed, hidden(0) As New com.sun.star.beans.PropertyValue
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  out = createUnoService("com.sun.star.io.TextOutputStream")
  out.setOutputStream(files.openFileWrite(answers))
  out.setEncoding("UTF-8")
  On Error GoTo Failed
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  source = createUnoService("com.sun.star.io.TextInputStream")
  source.setInputStream(files.openFileRead(orders))
  source.setEncoding("UTF-8")
  typed = Array()
  Do While Not source.isEOF()
    part = Split(source.readLine(), CHR(9))
    If UBound(part) >= 0 Then
      Select Case part(0)
      Case "open"
        book = StarDesktop.loadComponentFromURL(part(1), "_blank", 0, hidden())
      Case "type"
        Dim cell
        cell = book.Sheets.getByName(part(1)).getCellRangeByName(part(2))
        ReDim Preserve typed(UBound(typed) + 1)
        typed(UBound(typed)) = Array(cell, cell.getDataArray())
        If part(3) = "number" Then cell.setValue(Val(part(4)))
        If part(3) = "text" Then cell.setDataArray(Array(Array(part(4))))
        If part(3) = "nothing" Then cell.setDataArray(Array(Array("")))
      Case "tell"
        book.calculateAll()
        Tell(book, out)
      Case "undo"
        Dim at
        For at = UBound(typed) To 0 Step -1
          typed(at)(0).setDataArray(typed(at)(1))
        Next
        typed = Array()
      Case "close"
        book.close(True)
      End Select
    End If
  Loop
  out.writeString("done" & CHR(10))
  GoTo Finished
Failed:
  out.writeString("failed" & CHR(9) & Error & " (" & Erl & ")" & CHR(10))
Finished:
  out.closeOutput()
  StarDesktop.terminate()
End Sub

' One line for each formula: sheet, row and column from 0, kind, value.
Sub Tell(book, out)
  Dim at, sheet, ranges, range, wrong, data, r, c, area
  For at = 0 To book.Sheets.Count - 1
    sheet = book.Sheets.getByIndex(at)
    ranges = sheet.queryContentCells(com.sun.star.sheet.CellFlags.FORMULA)
    wrong = sheet.queryFormulaCells(com.sun.star.sheet.FormulaResult.ERROR)
    For Each range In ranges.RangeAddresses
      data = sheet.getCellRangeByPosition(range.StartColumn, range.StartRow, range.EndColumn, range.EndRow).getDataArray()
      For r = 0 To UBound(data)
        For c = 0 To UBound(data(r))
          Line(out, sheet.Name, range.StartRow + r, range.StartColumn + c, data(r)(c))
        Next
      Next
    Next
    For Each area In wrong.RangeAddresses
      For r = area.StartRow To area.EndRow
        For c = area.StartColumn To area.EndColumn
          Cell(out, sheet.Name, r, c, "error", sheet.getCellByPosition(c, r).String)
        Next
      Next
    Next
  Next
  out.writeString("told" & CHR(10))
End Sub

Sub Line(out, sheet, row, column, value)
  If VarType(value) = 8 Then
    Cell(out, sheet, row, column, "text", Join(Split(value, CHR(10)), "\n"))
  Else
    Cell(out, sheet, row, column, "number", Trim(Str(value)))
  End If
End Sub

Sub Cell(out, sheet, row, column, kind, text)
  out.writeString(sheet & CHR(9) & row & CHR(9) & column & CHR(9) & kind & CHR(9) & text & CHR(10))
End Sub
