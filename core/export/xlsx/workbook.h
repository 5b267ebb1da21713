// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/xlsx/cellvalue.h"
#include "core/report/document.h"

#include <QDateTime>
#include <QHash>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace ita {

/// What the file says of itself, and the typeface of its cells.
struct WorkbookDetails
{
    QString title;
    QString office;
    QString family;
    QDateTime time;
};

/// The look of a cell.
struct CellLook
{
    bool heading = false; ///< of a column: bold, centred, shaded
    bool title = false; ///< of a sheet: bold, without a border
    bool bold = false;
    bool link = false;
    Align align = Align::Left;
    QString format {}; ///< of its number

    bool operator==(const CellLook &) const = default;
};
size_t qHash(const CellLook &look, size_t seed = 0);

/// A rectangle of cells of a sheet, from 0.
struct SheetArea
{
    int row = 0;
    int column = 0;
    int down = 1;
    int across = 1;
};

class Workbook;

/// A sheet of a workbook; a handle. Faults are kept by the workbook.
class Sheet
{
public:
    Sheet(Workbook &book, lxw_worksheet *sheet)
        : m_book(book)
        , m_sheet(sheet)
    {
    }

    /// Writes a text that fits into a cell, never as a formula; merges the cells of the area.
    void put(const SheetArea &area, const QString &text, const CellLook &look);
    void put(const SheetArea &area, const CellNumber &number, CellLook look);
    /// As put(), and a click opens the address, if it is short enough for Excel and there are not
    /// too many in the sheet.
    void putLink(const SheetArea &area, const QString &text, const QByteArray &url, CellLook look);
    /// As put(), and a click leads to that sheet.
    void putSheetLink(const SheetArea &area, const QString &text, const QString &sheet);

    /// In characters.
    void setWidth(int column, double width);
    /// In lines of text; LibreOffice does not find it itself.
    void setHeight(int row, int lines);
    /// The rows up to `headEnd` stay on the screen and are printed on each page; the rows of data
    /// follow to `end` and can be filtered.
    void setHead(int firstHead, int headEnd, int end, int columns);
    void setPage(Orientation orientation);

private:
    lxw_format *merged(const SheetArea &area, const CellLook &look);

    Workbook &m_book;
    lxw_worksheet *m_sheet;
    int m_links = 0;
};

/// Whether each part of the workbook is there to its end: the library does not look whether its
/// temporary files could be written, as on a full disk.
Outcome checkWhole(const QByteArray &workbook);

/// A file of Excel in the making.
class Workbook
{
public:
    explicit Workbook(const WorkbookDetails &details);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// `name` comes from SheetNames.
    Sheet addSheet(const QString &name);
    /// The whole file, or what went wrong first. To be called once.
    Result<QByteArray> finish();

private:
    friend class Sheet;

    lxw_format *format(const CellLook &look);
    lxw_format *newFormat(const CellLook &look);
    /// Keeps the first fault.
    void note(int fault);
    QString path() const;

    QByteArray m_family;
    QTemporaryDir m_folder; ///< the library writes files only
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr;
    QHash<CellLook, lxw_format *> m_formats; ///< owned by the library
    int m_fault = 0;
};

} // namespace ita
