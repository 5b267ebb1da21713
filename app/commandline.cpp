// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "core/base/thaidigits.h"
#include "core/domain/rights.h"
#include "core/rows/choices.h"
#include "core/rows/fields.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

using Verb = Invocation::Verb;

/// A verb with how many files it takes and which options it knows.
struct VerbForm
{
    Verb verb;
    QLatin1StringView word;
    qsizetype fewest;
    qsizetype most;
    std::array<QLatin1StringView, 7> options;
};

constexpr std::array kVerbs {
    VerbForm { Verb::New, "new"_L1, 1, 1, { "--office"_L1, "--year"_L1, "--force"_L1 } },
    VerbForm { Verb::Import, "import"_L1, 2, 2, { "--force"_L1 } },
    VerbForm { Verb::Export, "export"_L1, 2, 2, { "--year"_L1, "--sections"_L1, "--force"_L1 } },
    VerbForm { Verb::Enroll, "enroll"_L1, 1, 1,
        { "--person"_L1, "--replace"_L1, "--note"_L1, "--passphrase-stdin"_L1 } },
    VerbForm {
        Verb::Passphrase, "passphrase"_L1, 1, 1, { "--person"_L1, "--passphrase-stdin"_L1 } },
    VerbForm { Verb::Sign, "sign"_L1, 1, 1,
        { "--year"_L1, "--step"_L1, "--decision"_L1, "--note"_L1, "--opinion"_L1, "--places"_L1,
            "--passphrase-stdin"_L1 } },
    VerbForm { Verb::Reopen, "reopen"_L1, 1, 1, { "--year"_L1, "--note"_L1, "--places"_L1 } },
    VerbForm { Verb::ReviewSend, "review send"_L1, 2, 2,
        { "--to"_L1, "--year"_L1, "--may"_L1, "--force"_L1 } },
    VerbForm { Verb::ReviewMerge, "review merge"_L1, 2, 2,
        { "--dry-run"_L1, "--ours"_L1, "--theirs"_L1, "--both"_L1, "--comments"_L1 } },
    VerbForm { Verb::Verify, "verify"_L1, 1, 1, { "--json"_L1 } },
    VerbForm { Verb::Paper, "paper"_L1, 2, 2, {} },
};
constexpr VerbForm kWindow { Verb::Window, ""_L1, 0, 1, { "--sample"_L1 } };

Error usage(const QString &message)
{
    return { Error::Code::Usage, message, {} };
}

Result<QList<RowKind>> parseSections(const QString &names)
{
    QList<RowKind> sections;
    for (const QString &name : names.split(u',')) {
        const RowDescription *description = describe(name.trimmed());
        if (description && isSection(description->kind)) {
            sections.append(description->kind);
            continue;
        }
        QStringList known;
        for (int i = int(RowKind::Cover); i <= int(RowKind::Oit); ++i)
            known.append(QLatin1StringView(describe(RowKind(i)).name));
        return usage(CommandLineText::tr("--sections: “%1” is not one of %2")
                         .arg(name, known.join(u", "_s)));
    }
    return sections;
}

/// Reads the words after the verb into an Invocation.
class Parser
{
public:
    Parser(const VerbForm &form, const QStringList &words)
        : m_form(form)
        , m_words(words)
    {
        m_result.verb = form.verb;
    }

    Result<Invocation> parse()
    {
        while (m_next < m_words.size())
            if (auto taken = takeWord(m_words[m_next++]); !taken)
                return taken.error();
        const qsizetype count = m_result.files.size();
        if (count < m_form.fewest)
            return usage(
                CommandLineText::tr("%1: a file name is missing").arg(QString(m_form.word)));
        if (count > m_form.most)
            return usage(
                CommandLineText::tr("“%1” is one argument too many").arg(m_result.files.last()));
        return m_result;
    }

private:
    Outcome takeWord(const QString &word)
    {
        if (!word.startsWith("--"_L1)) {
            m_result.files.append(word);
            return ok();
        }
        const QString name = word.section(u'=', 0, 0);
        const bool known = std::ranges::any_of(
            m_form.options, [&](auto o) { return !o.isEmpty() && name == o; });
        if (!known)
            return usage(CommandLineText::tr("“%1” is not an option here").arg(name));
        return takeOption(
            name, word.contains(u'=') ? std::optional(word.section(u'=', 1)) : std::nullopt);
    }

    Outcome takeOption(const QString &name, std::optional<QString> value)
    {
        bool *flag = name == "--force"_L1     ? &m_result.force
            : name == "--dry-run"_L1          ? &m_result.dryRun
            : name == "--comments"_L1         ? &m_result.commentsOnly
            : name == "--json"_L1             ? &m_result.json
            : name == "--sample"_L1           ? &m_result.sample
            : name == "--replace"_L1          ? &m_result.replace
            : name == "--passphrase-stdin"_L1 ? &m_result.passphraseStdin
                                              : nullptr;
        const auto choice = choiceOf(name);
        if (choice)
            m_result.choice = *choice;
        if (flag)
            *flag = true;
        if (flag || choice) {
            return value ? Outcome(usage(CommandLineText::tr("%1 takes no value").arg(name)))
                         : ok();
        }
        if (!value && m_next < m_words.size())
            value = m_words[m_next++];
        if (!value)
            return usage(CommandLineText::tr("%1 needs a value").arg(name));
        return takeValue(name, *value);
    }

    static std::optional<MergeChoice> choiceOf(const QString &name)
    {
        if (name == "--ours"_L1)
            return MergeChoice::Ours;
        if (name == "--theirs"_L1)
            return MergeChoice::Theirs;
        if (name == "--both"_L1)
            return MergeChoice::Both;
        return {};
    }

    Outcome takeMay(const QString &value)
    {
        m_result.may = value.split(u',', Qt::SkipEmptyParts);
        for (QString &word : m_result.may) {
            word = word.trimmed();
            if (std::ranges::find(kCopyRights, word) == kCopyRights.end())
                return usage(
                    CommandLineText::tr("--may: “%1” is not comment, opinion or edit").arg(word));
        }
        return ok();
    }

    Outcome takeValue(const QString &name, const QString &value)
    {
        if (QString *text = textOption(name)) {
            *text = value;
            return ok();
        }
        if (name == "--step"_L1)
            return takeStep(value);
        if (name == "--may"_L1)
            return takeMay(value);
        if (name == "--places"_L1)
            return takePlaces(value);
        if (name == "--decision"_L1)
            return takeDecision(value);
        if (name == "--year"_L1) {
            const int year = toArabicDigits(value).toInt();
            if (year < 2500 || year > 2999)
                return usage(CommandLineText::tr("--year: “%1” is not a year of the Buddhist era")
                                 .arg(value));
            m_result.selection.fiscalYear = year;
            return ok();
        }
        auto sections = parseSections(value);
        if (!sections)
            return sections.error();
        m_result.selection.sections = *sections;
        return ok();
    }

    QString *textOption(const QString &name)
    {
        return name == "--office"_L1 ? &m_result.office
            : name == "--person"_L1  ? &m_result.person
            : name == "--to"_L1      ? &m_result.person
            : name == "--note"_L1    ? &m_result.note
            : name == "--opinion"_L1 ? &m_result.opinion
                                     : nullptr;
    }

    Outcome takePlaces(const QString &value)
    {
        const QStringList names = value.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names)
            m_result.places.append(name.trimmed());
        return ok();
    }

    Outcome takeStep(const QString &value)
    {
        m_result.step = toArabicDigits(value).toInt();
        return m_result.step > 0
            ? ok()
            : Outcome(usage(CommandLineText::tr("--step: “%1” is not a step").arg(value)));
    }

    Outcome takeDecision(const QString &value)
    {
        constexpr std::array kDecisions { Decision::Endorse, Decision::Return, Decision::Withdraw };
        for (const Decision decision : kDecisions)
            if (value == kWords<Decision>[size_t(decision)]) {
                m_result.decision = decision;
                return ok();
            }
        return usage(
            CommandLineText::tr("--decision: “%1” is not endorse, return or withdraw").arg(value));
    }

    const VerbForm &m_form;
    const QStringList &m_words;
    qsizetype m_next = 0;
    Invocation m_result;
};

} // namespace

Result<Invocation> parseArguments(const QStringList &arguments)
{
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
        return Invocation { .verb = Verb::Help };
    if (arguments.contains("--version"_L1))
        return Invocation { .verb = Verb::Version };
    for (const VerbForm &verb : kVerbs) {
        const qsizetype words = QString(verb.word).count(u' ') + 1;
        if (arguments.first(std::min(words, arguments.size())).join(u' ') == verb.word)
            return Parser(verb, arguments.sliced(words)).parse();
    }
    if (arguments.value(0) == "review"_L1)
        return usage(CommandLineText::tr("review: what is wanted is “send” or “merge”"));
    return Parser(kWindow, arguments).parse();
}

Error noDisplayError()
{
    return usage(CommandLineText::tr("a window needs a display; all other calls work without one"));
}

QString helpText()
{
    return CommandLineText::tr(
        "Usage:\n"
        "  ita-report [FILE.ita]                      open the window\n"
        "  ita-report --sample                        open a copy of the sample report\n"
        "  ita-report new FILE.ita [--office NAME] [--year N]\n"
        "                                             an empty report from the catalogue of year "
        "N\n"
        "  ita-report import SOURCE.json FILE.ita     a new office file from an interchange "
        "document\n"
        "  ita-report export FILE.ita OUT.pdf|OUT.json [--year N] [--sections cover,plan,…]\n"
        "  ita-report export FILE.ita OUT.content [--year N]\n"
        "                                             what sign-offs bind, byte for byte\n"
        "  ita-report enroll FILE.ita --person ID --passphrase-stdin\n"
        "                                             make the person's signing key\n"
        "  ita-report enroll FILE.ita --person ID --replace --note TEXT --passphrase-stdin\n"
        "                                             make another in place of a lost one\n"
        "  ita-report passphrase FILE.ita --person ID --passphrase-stdin\n"
        "                                             change the passphrase: the old one, the new "
        "one\n"
        "  ita-report sign FILE.ita --step K --decision endorse|return|withdraw [--year N]\n"
        "             [--note TEXT] [--places oit,O12,…] [--opinion TEXT] --passphrase-stdin\n"
        "                                             sign a step, send back or withdraw\n"
        "  ita-report reopen FILE.ita --note TEXT [--places oit,O12,…] [--year N]\n"
        "                                             open for editing; the sign-offs fall\n"
        "  ita-report review send FILE.ita OUT.itareview --to ID [--may comment,opinion,edit]\n"
        "             [--year N]                      write a review copy for a person\n"
        "  ita-report review merge FILE.ita IN.itareview [--ours|--theirs|--both] [--comments]\n"
        "             [--dry-run]                     merge one that came back; in conflicts take\n"
        "                                             this text and keep the other as a comment\n"
        "  ita-report verify FILE.ita [--json]        check the file, its journal and sign-offs\n"
        "  ita-report paper FILE.ita CODE             which state of the report a printed page "
        "shows\n"
        "\n"
        "Options:\n"
        "  --force     overwrite an existing output file\n"
        "  --help      this text\n"
        "  --version   the program's version\n"
        "\n"
        "Sections: cover, text, plan, implementation, sign_off, results, indicators, oit\n"
        "Exit status: 0 done, 1 findings, 2 wrong call, 3 a file could not be read or written\n");
}

} // namespace ita
