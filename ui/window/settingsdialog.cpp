// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingsdialog.h"

#include "core/base/escapeinvisible.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/numberspin.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"
#include "ui/print/text/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class SettingsDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)

public:
    SettingsDialog(const Settings &settings, QWidget *parent)
        : QDialog(parent)
        , m_settings(settings)
    {
        setHelpPage(*this, u"settings");
        setWindowTitle(tr("Settings"));
        auto *column = new QVBoxLayout(this);
        keepTextsWhole(*this);
        // Side by side: one below the other they are higher than a small screen.
        auto *left = new QVBoxLayout;
        left->addWidget(programBox());
        left->addWidget(writingBox());
        left->addWidget(backupBox());
        left->addStretch();
        auto *right = new QVBoxLayout;
        right->addWidget(printBox());
        right->addStretch();
        auto *boxes = new QHBoxLayout;
        boxes->addLayout(left);
        boxes->addLayout(right);
        column->addLayout(boxes);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        buttons->setObjectName(QStringLiteral("buttonBox"));
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        column->addWidget(buttons);
    }

    Settings collect() const
    {
        Settings settings = m_settings;
        settings.language = m_language->currentData().toString();
        settings.appearance = Appearance(m_appearance->currentData().toInt());
        settings.hints = m_hints->isChecked();
        settings.author = asTyped(m_author->text()).trimmed();
        settings.writing.thaiDigits = m_thaiDigits->isChecked();
        settings.writing.warnMixedDigits = m_warnMixed->isChecked();
        settings.writing.spellCheck = m_spelling->isChecked();
        settings.page.family = m_family->currentData().toString();
        settings.page.tableSize = m_tableSize->value();
        settings.page.marginLeft = m_left->value();
        settings.page.marginRight = m_right->value();
        settings.page.marginTop = m_top->value();
        settings.page.marginBottom = m_bottom->value();
        settings.page.digits = Digits(m_digits->currentData().toInt());
        settings.backups.first = m_backups->text().trimmed();
        settings.backups.second = m_secondBackups->text().trimmed();
        settings.backups.rule.months = m_months->value();
        return settings;
    }

private:
    QGroupBox *programBox()
    {
        m_language = new QComboBox;
        m_language->addItem(QStringLiteral("ไทย"), QStringLiteral("th"));
        m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
        m_language->setCurrentIndex(m_language->findData(m_settings.language));
        m_appearance = new QComboBox;
        m_appearance->addItem(tr("As the computer"), int(Appearance::System));
        m_appearance->addItem(tr("Light"), int(Appearance::Light));
        m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
        m_appearance->setCurrentIndex(m_appearance->findData(int(m_settings.appearance)));
        m_author = new QLineEdit(m_settings.author);
        m_hints = check(tr("E&xplain the fields of forms"), m_settings.hints);
        QGroupBox *box = form(tr("Program"),
            { { tr("&Language"), m_language }, { tr("&Appearance"), m_appearance },
                { tr("&Your name in the history"), m_author } });
        static_cast<QFormLayout *>(box->layout())->addRow(m_hints);
        auto *hint = plainLabel(tr("The program speaks the new language when it is next started."));
        hint->setWordWrap(true);
        hint->hide();
        // The hint goes into the row below the language.
        static_cast<QFormLayout *>(box->layout())->insertRow(1, hint);
        connect(m_language, &QComboBox::currentIndexChanged, hint,
            [this, hint] { hint->setVisible(m_language->currentData() != m_settings.language); });
        return box;
    }

    QGroupBox *writingBox()
    {
        m_thaiDigits = check(tr("&Type Thai digits"), m_settings.writing.thaiDigits);
        m_warnMixed = check(tr("&Mark mixed digits"), m_settings.writing.warnMixedDigits);
        m_spelling = check(tr("Check &spelling"), m_settings.writing.spellCheck);
        auto *box = new QGroupBox(tr("Writing"));
        auto *column = new QVBoxLayout(box);
        column->addWidget(m_thaiDigits);
        column->addWidget(m_warnMixed);
        column->addWidget(m_spelling);
        return box;
    }

    QGroupBox *printBox()
    {
        m_family = new QComboBox;
        const QStringList families = ReportTypefaces::offered();
        for (const QString &family : families)
            m_family->addItem(family, family == families.first() ? QString() : family);
        m_family->setCurrentIndex(std::max(0, m_family->findData(m_settings.page.family)));
        m_digits = new QComboBox;
        m_digits->addItem(QStringLiteral("๑๒๓"), int(Digits::Thai));
        m_digits->addItem(QStringLiteral("123"), int(Digits::Arabic));
        m_digits->setCurrentIndex(m_digits->findData(int(m_settings.page.digits)));
        m_tableSize = number(m_settings.page.tableSize, 8, 20, tr(" pt"));
        m_left = number(m_settings.page.marginLeft, 5, 60, tr(" mm"));
        m_right = number(m_settings.page.marginRight, 5, 60, tr(" mm"));
        m_top = number(m_settings.page.marginTop, 15, 60, tr(" mm"));
        m_bottom = number(m_settings.page.marginBottom, 5, 60, tr(" mm"));
        return form(tr("Printed report"),
            { { tr("Type&face"), m_family }, { tr("Text size of ta&bles"), m_tableSize },
                { tr("&Digits of page numbers and counts"), m_digits },
                { tr("Left margin"), m_left }, { tr("Right margin"), m_right },
                { tr("Top margin"), m_top }, { tr("Bottom margin"), m_bottom } });
    }

    QGroupBox *backupBox()
    {
        m_backups = new QLineEdit(m_settings.backups.first);
        m_backups->setPlaceholderText(tr("beside the office's file"));
        m_secondBackups = new QLineEdit(m_settings.backups.second);
        m_secondBackups->setPlaceholderText(tr("none, such as a USB stick"));
        m_backups->setAccessibleName(tr("Folder for backups"));
        m_secondBackups->setAccessibleName(tr("Second place for backups"));
        m_months = new NumberSpin;
        m_months->setRange(1, 120);
        m_months->setSuffix(tr(" months"));
        m_months->setValue(m_settings.backups.rule.months);
        return form(tr("Backups"),
            { { tr("F&older for backups"), withChooser(*m_backups, u"chooseBackups"_s) },
                { tr("Second plac&e"), withChooser(*m_secondBackups, u"chooseSecondBackups"_s) },
                { tr("&Keep them for"), m_months } });
    }

    /// The line with a button that asks for a folder.
    QWidget *withChooser(QLineEdit &line, const QString &name)
    {
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        auto *choose = new QPushButton(tr("Choose…"));
        choose->setObjectName(name);
        choose->setAutoDefault(false);
        row->addWidget(&line, 1);
        row->addWidget(choose);
        both->setFocusProxy(&line);
        line.setMinimumWidth(fontMetrics().averageCharWidth() * 26);
        connect(choose, &QPushButton::clicked, this, [this, &line] {
            const QString folder
                = QFileDialog::getExistingDirectory(this, tr("Folder for backups"), line.text());
            if (!folder.isEmpty())
                line.setText(folder);
        });
        return both;
    }

    static QGroupBox *form(const QString &title, const QList<std::pair<QString, QWidget *>> &lines)
    {
        auto *box = new QGroupBox(title);
        auto *layout = new QFormLayout(box);
        for (const auto &[label, input] : lines) {
            layout->addRow(label, input);
            input->setAccessibleName(QString(label).remove(u'&'));
        }
        return box;
    }

    static QCheckBox *check(const QString &text, bool on)
    {
        auto *box = new QCheckBox(text);
        box->setChecked(on);
        return box;
    }

    static QDoubleSpinBox *number(double value, double least, double most, const QString &unit)
    {
        auto *input = new QDoubleSpinBox;
        input->setRange(least, most);
        input->setDecimals(1);
        input->setSingleStep(0.5);
        input->setSuffix(unit);
        input->setValue(value);
        return input;
    }

    Settings m_settings;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QCheckBox *m_hints;
    QLineEdit *m_author;
    QCheckBox *m_thaiDigits;
    QCheckBox *m_warnMixed;
    QCheckBox *m_spelling;
    QComboBox *m_family;
    QComboBox *m_digits;
    QDoubleSpinBox *m_tableSize;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_bottom;
    QLineEdit *m_backups;
    QLineEdit *m_secondBackups;
    NumberSpin *m_months;
};

} // namespace

std::optional<Settings> editSettings(const Settings &settings, QWidget *parent)
{
    SettingsDialog dialog(settings, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const Settings changed = dialog.collect();
    return changed == settings ? std::nullopt : std::optional(changed);
}

} // namespace ita
