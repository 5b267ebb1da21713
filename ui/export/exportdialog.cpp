// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/export/exporters.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ExportDialogText
{
    Q_DECLARE_TR_FUNCTIONS(ExportDialogText)
};

/// "The report as a PDF (*.pdf)"
QString filterOf(const Exporter &exporter)
{
    QString name = exporter.name;
    name[0] = name[0].toUpper();
    return u"%1 (*.%2)"_s.arg(name, exporter.suffix);
}

QString withoutEnding(const QString &path, const QList<Exporter> &formats)
{
    const auto exporter = exporterFor(path, formats);
    return exporter ? path.chopped(exporter->suffix.size() + 1) : path;
}

} // namespace

std::optional<ExportTarget> askExportTarget(
    const QString &proposed, const QList<Exporter> &formats, QWidget *parent)
{
    QStringList filters;
    for (const Exporter &exporter : formats)
        filters.append(filterOf(exporter));
    QFileDialog dialog(
        parent, ExportDialogText::tr("Export as"), QFileInfo(proposed).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    // The name shown always has the suffix, so that the dialog can ask before overwriting the file.
    const auto show = [&](const QString &path, const QString &filter) {
        const QString suffix = formats[filters.indexOf(filter)].suffix;
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(withoutEnding(path, formats) + u'.' + suffix);
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&](const QString &filter) { show(dialog.selectedFiles().value(0), filter); });
    show(proposed, filters.constFirst());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    if (const auto exporter = exporterFor(path, formats))
        return ExportTarget { path, *exporter };
    const Exporter &chosen = formats[filters.indexOf(dialog.selectedNameFilter())];
    return ExportTarget { path + u'.' + chosen.suffix, chosen };
}

} // namespace ita
