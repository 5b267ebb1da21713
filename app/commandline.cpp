// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/help.h"
#include "app/verbs/options.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// A file may be called "-draft.ita", and "--" is an unknown option. Qt would read the first as
// short options and the second as the end of the options. Such words are therefore prefixed with
// the character 0, which no program argument can contain, before QCommandLineParser reads them.
constexpr QChar kMark(u'\0');

QString marked(const QString &word)
{
    const bool option = word.startsWith("--"_L1) && word.size() > 2;
    return word.startsWith(u'-') && !option ? kMark + word : word;
}

QString unmarked(const QString &word)
{
    return word.startsWith(kMark) ? word.sliced(1) : word;
}

/// Parses the arguments after the words of the verb.
class Reader
{
public:
    explicit Reader(const Verb &verb)
        : m_call { .verb = verb }
    {
        for (const Option &option : verb.options)
            m_parser.addOption(
                { QString(option.name).sliced(2), {}, QLatin1StringView(option.value) });
    }

    Result<Call> read(const QStringList &words)
    {
        QStringList line { QCoreApplication::applicationName() };
        for (const QString &word : words)
            line.append(marked(word));
        const bool parsed = m_parser.parse(line);
        if (const Outcome taken = takeOptions(); !taken)
            return taken.error();
        if (!parsed)
            return wrongCall(VerbsText::tr("%1 takes no value").arg(flagWithValue(words)));
        for (const QString &file : m_parser.positionalArguments())
            m_call.files.append(unmarked(file));
        if (const Outcome counted = checkFiles(); !counted)
            return counted.error();
        return m_call;
    }

private:
    Outcome takeOptions()
    {
        QStringList unknown = m_parser.unknownOptionNames();
        if (m_parser.positionalArguments().contains(marked(u"--"_s)))
            unknown.append(QString());
        if (!unknown.isEmpty())
            return wrongCall(
                VerbsText::tr("“%1” is not an option here").arg(u"--"_s + unknown.constFirst()));
        QHash<QString, qsizetype> seen;
        for (const QString &name : m_parser.optionNames())
            if (const Outcome taken = takeOption(name, seen[name]++); !taken)
                return taken.error();
        return ok();
    }

    /// `nth` counts the earlier occurrences of the name.
    Outcome takeOption(const QString &name, qsizetype nth)
    {
        const auto option = std::ranges::find_if(
            m_call.verb.options, [&](const Option &o) { return o.name.sliced(2) == name; });
        Call::Given given { option->name, {} };
        if (option->value) {
            const QStringList values = m_parser.values(name);
            if (nth >= values.size())
                return wrongCall(VerbsText::tr("%1 needs a value").arg(option->name));
            given.value = unmarked(values[nth]);
        }
        if (option->check)
            if (const Outcome checked = option->check(*option, given.value); !checked)
                return checked.error();
        m_call.options.append(given);
        return ok();
    }

    /// The first option that takes no value but is given one.
    QString flagWithValue(const QStringList &words) const
    {
        for (const QString &word : words)
            for (const Option &option : m_call.verb.options)
                if (!option.value && word.startsWith(option.name + u'='))
                    return option.name;
        Q_UNREACHABLE();
    }

    Outcome checkFiles() const
    {
        const Verb &verb = m_call.verb;
        const bool forWindow = !verb.run; // the window opens without a file too
        if (!forWindow && m_call.files.size() < verb.files)
            return wrongCall(VerbsText::tr("%1: a file name is missing").arg(QString(verb.words)));
        if (m_call.files.size() > verb.files)
            return wrongCall(
                VerbsText::tr("“%1” is one argument too many").arg(m_call.files.last()));
        return ok();
    }

    QCommandLineParser m_parser;
    Call m_call;
};

/// The verb that is called, with the arguments after its words; else that of the window.
std::pair<Verb, QStringList> verbOf(const QStringList &arguments)
{
    for (const Verb &verb : verbs()) {
        const QStringList words = QString(verb.words).split(u' ');
        if (arguments.first(std::min(words.size(), arguments.size())) == words)
            return { verb, arguments.sliced(words.size()) };
    }
    return { windowVerb(), arguments };
}

/// Whether one of the flags is among the words, and not as the value of an option.
bool holdsFlag(const QStringList &words, const Verb &verb, const QStringList &flags)
{
    const auto takesValue = [&](const QString &word) {
        return std::ranges::any_of(verb.options,
            [&](const Option &option) { return option.value && word == option.name; });
    };
    for (qsizetype i = 0; i < words.size(); i += takesValue(words[i]) ? 2 : 1)
        if (flags.contains(words[i]))
            return true;
    return false;
}

/// A name that is not in the encoding of the system would become another name.
Result<QStringList> textsOf(const QByteArrayList &arguments)
{
    QStringList texts;
    for (const QByteArray &argument : arguments) {
        texts.append(QString::fromLocal8Bit(argument));
        if (texts.constLast().toLocal8Bit() != argument)
            return wrongCall(VerbsText::tr("“%1” is not written in the encoding of this system; "
                                           "a file of that name must be renamed first")
                                 .arg(texts.constLast()));
    }
    return texts;
}

} // namespace

Result<Call> parseArguments(const QByteArrayList &arguments)
{
    const auto texts = textsOf(arguments);
    if (!texts)
        return texts.error();
    const auto [verb, words] = verbOf(*texts);
    if (holdsFlag(words, verb, { u"--help"_s, u"-h"_s }))
        return Call { .verb = { .run = &runHelp } };
    if (holdsFlag(words, verb, { u"--version"_s }))
        return Call { .verb = { .run = &runVersion } };
    if (!verb.run && words.value(0) == "review"_L1)
        return wrongCall(VerbsText::tr("review: what is wanted is “send” or “merge”"));
    return Reader(verb).read(words);
}

Error noDisplayError()
{
    return wrongCall(VerbsText::tr("a window needs a display; all other calls work without one"));
}

} // namespace ita
