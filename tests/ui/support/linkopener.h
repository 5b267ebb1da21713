// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace ita::test {

/// Stands for whatever the system would open links with.
class LinkOpener : public QObject
{
    Q_OBJECT

public:
    LinkOpener()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~LinkOpener() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    static QStringList schemes()
    {
        return { QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"),
            QStringLiteral("smb"), QStringLiteral("javascript"), QStringLiteral("data") };
    }
};

} // namespace ita::test
