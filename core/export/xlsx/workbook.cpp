// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/workbook.h"

#include "core/base/escapeinvisible.h"
#include "core/base/readfile.h"
#include "core/export/exporttext.h"
#include "core/export/xlsx/celltext.h"
#include "core/export/zip/ziparchive.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <limits>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr double kCellSize = 14; // points, as the printed tables
constexpr double kLineHeight = 21; // points; letters with marks above and below
constexpr double kMostHeight = 409; // of a row
constexpr lxw_color_t kHeadingColour = 0xE7EEF2;
constexpr lxw_color_t kLinkColour = 0x0B57A4;
constexpr lxw_color_t kBorderColour = 0x9AA5AB;
constexpr qsizetype kLongestUrl = 2'079;
constexpr int kMostLinks = 65'530; // of a sheet
constexpr qsizetype kLongestFamily = 31;
constexpr uint8_t kPaperA4 = 9;

lxw_row_t rowIn(int row)
{
    return lxw_row_t(row);
}

lxw_col_t columnIn(int column)
{
    return lxw_col_t(column);
}

int alignmentOf(Align align)
{
    switch (align) {
    case Align::Left:
        return LXW_ALIGN_LEFT;
    case Align::Centre:
        return LXW_ALIGN_CENTER;
    case Align::Right:
    case Align::Decimal:
        break;
    }
    return LXW_ALIGN_RIGHT;
}

} // namespace

size_t qHash(const CellLook &look, size_t seed)
{
    return qHashMulti(
        seed, look.heading, look.title, look.bold, look.link, int(look.align), look.format);
}

// ---- the sheet ---------------------------------------------------------------------------------

/// The format of the area, whose cells it merges if there are several.
lxw_format *Sheet::merged(const SheetArea &area, const CellLook &look)
{
    lxw_format *format = m_book.format(look);
    if (area.down > 1 || area.across > 1)
        m_book.note(worksheet_merge_range(m_sheet, rowIn(area.row), columnIn(area.column),
            rowIn(area.row + area.down - 1), columnIn(area.column + area.across - 1), "", format));
    return format;
}

void Sheet::put(const SheetArea &area, const QString &text, const CellLook &look)
{
    lxw_format *format = merged(area, look);
    const QByteArray bytes = cellBytes(text);
    m_book.note(bytes.isEmpty()
            ? worksheet_write_blank(m_sheet, rowIn(area.row), columnIn(area.column), format)
            : worksheet_write_string(
                m_sheet, rowIn(area.row), columnIn(area.column), bytes.constData(), format));
}

void Sheet::put(const SheetArea &area, const CellNumber &number, CellLook look)
{
    look.format = number.format;
    lxw_format *format = merged(area, look);
    m_book.note(worksheet_write_number(
        m_sheet, rowIn(area.row), columnIn(area.column), number.value, format));
}

void Sheet::putLink(
    const SheetArea &area, const QString &text, const QByteArray &url, CellLook look)
{
    if (url.size() > kLongestUrl || m_links == kMostLinks)
        return put(area, text, look);
    ++m_links;
    look.link = true;
    lxw_format *format = merged(area, look);
    m_book.note(worksheet_write_url_opt(m_sheet, rowIn(area.row), columnIn(area.column),
        url.constData(), format, cellBytes(text).constData(), nullptr));
}

void Sheet::putSheetLink(const SheetArea &area, const QString &text, const QString &sheet)
{
    const QString name = QString(sheet).replace(u'\'', u"''"_s);
    putLink(area, text, u"internal:'%1'!A1"_s.arg(name).toUtf8(), {});
}

void Sheet::setWidth(int column, double width)
{
    m_book.note(worksheet_set_column(m_sheet, columnIn(column), columnIn(column), width, nullptr));
}

void Sheet::setHeight(int row, int lines)
{
    const double height = std::min(kMostHeight, kLineHeight * lines);
    m_book.note(worksheet_set_row(m_sheet, rowIn(row), height, nullptr));
}

void Sheet::setHead(int firstHead, int headEnd, int end, int columns)
{
    worksheet_freeze_panes(m_sheet, rowIn(headEnd), 0);
    if (headEnd == firstHead)
        return;
    m_book.note(worksheet_repeat_rows(m_sheet, rowIn(firstHead), rowIn(headEnd - 1)));
    if (end > headEnd)
        m_book.note(worksheet_autofilter(
            m_sheet, rowIn(headEnd - 1), 0, rowIn(end - 1), columnIn(columns - 1)));
}

void Sheet::setPage(Orientation orientation)
{
    worksheet_set_paper(m_sheet, kPaperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (orientation == Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    m_book.note(worksheet_set_footer(m_sheet, "&C- &P -"));
}

// ---- the workbook ------------------------------------------------------------------------------

Workbook::Workbook(const WorkbookDetails &details)
    : m_family(details.family.left(kLongestFamily).toUtf8())
    , m_folderName(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options {};
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(path()).constData(), &options);
    Q_CHECK_PTR(m_book);
    constexpr qsizetype kLongestProperty = 255;
    QByteArray title = withoutTraps(details.title).left(kLongestProperty).toUtf8();
    QByteArray office = withoutTraps(details.office).left(kLongestProperty).toUtf8();
    lxw_doc_properties properties {};
    properties.title = title.data();
    properties.author = office.data();
    properties.company = office.data();
    properties.created = details.time.toSecsSinceEpoch();
    note(workbook_set_properties(m_book, &properties));
}

Workbook::~Workbook()
{
    lxw_workbook_free(m_book);
}

QString Workbook::path() const
{
    return m_folder.filePath(u"book.xlsx"_s);
}

void Workbook::note(int fault)
{
    if (m_fault == LXW_NO_ERROR)
        m_fault = fault;
}

Sheet Workbook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet)
        note(LXW_ERROR_SHEETNAME_ALREADY_USED);
    return Sheet(*this, sheet);
}

lxw_format *Workbook::format(const CellLook &look)
{
    lxw_format *&known = m_formats[look];
    if (!known)
        known = newFormat(look);
    return known;
}

lxw_format *Workbook::newFormat(const CellLook &look)
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_name(format, m_family.constData());
    format_set_font_size(format, kCellSize);
    if (look.heading || look.title || look.bold)
        format_set_bold(format);
    if (look.link) {
        format_set_font_color(format, kLinkColour);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    format_set_text_wrap(format);
    if (!look.title) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, kBorderColour);
    }
    const int across = look.heading ? int(LXW_ALIGN_CENTER) : alignmentOf(look.align);
    format_set_align(format, uint8_t(across));
    format_set_align(
        format, uint8_t(look.heading ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP));
    if (look.heading)
        format_set_bg_color(format, kHeadingColour);
    if (!look.format.isEmpty())
        format_set_num_format(format, look.format.toUtf8().constData());
    return format;
}

Outcome checkWhole(const QByteArray &workbook)
{
    constexpr qint64 kAny = std::numeric_limits<qint64>::max(); // it is ours
    const Error cut { Error::Code::Storage,
        ExportText::tr("The spreadsheet could not be made: %1")
            .arg(ExportText::tr("the disk for temporary files may be full")),
        {} };
    const auto archive
        = ZipArchive::open(workbook, { .entrySize = kAny, .size = kAny, .ratio = kAny });
    if (!archive)
        return cut;
    const QStringList names = archive->names();
    for (const QString &name : names) {
        const auto part = archive->read(name);
        QXmlStreamReader xml(part ? *part : QByteArray());
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return cut;
    }
    return ok();
}

Result<QByteArray> Workbook::finish()
{
    if (m_fault == LXW_NO_ERROR) {
        note(workbook_close(m_book)); // frees it
        m_book = nullptr;
    }
    if (m_fault != LXW_NO_ERROR)
        return Error { Error::Code::Storage,
            ExportText::tr("The spreadsheet could not be made: %1")
                .arg(QString::fromUtf8(lxw_strerror(lxw_error(m_fault)))),
            {} };
    constexpr qint64 kMost = 1 << 30;
    auto written = readFile(path(), kMost);
    if (!written)
        return written;
    if (auto whole = checkWhole(*written); !whole)
        return whole.error();
    return written;
}

} // namespace ita
