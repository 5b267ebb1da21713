// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr Option kReplace { .name = "--replace"_L1,
    .manual = "make another key in place of the one in use" };

/// Input of a verb about a person's key.
struct KeyWork
{
    std::unique_ptr<Session> session;
    QString person;
    std::vector<SecretText> passphrases;
};

Result<KeyWork> beginKeyWork(const Call &call, int passphrases)
{
    const QString person = call.value(kPerson);
    if (person.isEmpty())
        return missingOption(kPerson);
    auto read = readPassphrases(call, passphrases);
    if (!read)
        return read.error();
    auto session = openToChange(call);
    if (!session)
        return session.error();
    return KeyWork { std::move(session).value(), person, std::move(read).value() };
}

Result<ExitStatus> runEnroll(const Call &call)
{
    auto work = beginKeyWork(call, 1);
    if (!work)
        return work.error();
    const QString &passphrase = work->passphrases.front().text();
    return done(call.has(kReplace)
            ? replaceKey(*work->session, work->person, passphrase, call.value(kNote))
            : enroll(*work->session, work->person, passphrase));
}

Result<ExitStatus> runPassphrase(const Call &call)
{
    auto work = beginKeyWork(call, 2);
    if (!work)
        return work.error();
    const Outcome changed = changePassphrase(*work->session, work->person,
        work->passphrases.front().text(), work->passphrases.back().text());
    work->session.reset(); // unlocks the file before slowedDown() waits
    return done(slowedDown(changed));
}

} // namespace

Verb enrollVerb()
{
    return { .words = "enroll"_L1,
        .options = { kPerson, kReplace, kNote, kPassphraseStdin, kBreakLock },
        .usages = { { u"FILE.ita --person ID --passphrase-stdin"_s,
                        VerbsText::tr("make the person's signing key") },
            { u"FILE.ita --person ID --replace --note TEXT --passphrase-stdin"_s,
                VerbsText::tr("make another in place of a lost one") } },
        .manual = u"makes the signing key of a person, sealed with the passphrase on standard "
                  "input. With --replace the key in use is retired, for the reason in --note, and "
                  "another made: what the old one signed stays checkable."_s,
        .run = &runEnroll };
}

Verb passphraseVerb()
{
    return { .words = "passphrase"_L1,
        .options = { kPerson, kPassphraseStdin, kBreakLock },
        .usages = { { u"FILE.ita --person ID --passphrase-stdin"_s,
            VerbsText::tr("change the passphrase: the old one, the new one") } },
        .manual = u"puts the key of a person under another passphrase: the old one is the first "
                  "line of standard input, the new one the second."_s,
        .run = &runPassphrase };
}

} // namespace ita
