// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/filewitness.h"

namespace ita {
namespace {

// The change counter, the size in pages and the list of free pages,
// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qint64 kCountersAt = 24;
constexpr qint64 kCountersSize = 16;

} // namespace

FileWitness::FileWitness(const QString &path)
    : m_path(path)
    , m_file(path)
{
    // Without a buffer, which would give the same answer for ever.
    (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    note();
}

QByteArray FileWitness::counters() const
{
    return m_file.seek(kCountersAt) ? m_file.read(kCountersSize) : QByteArray();
}

void FileWitness::note()
{
    m_counters = counters();
    m_noted = factsOf(m_file);
}

FileWitness::Sight FileWitness::look() const
{
    const auto there = factsOf(m_path);
    if (!there)
        return Sight::Gone;
    if (!m_noted || !there->isSameFile(*m_noted))
        return Sight::Changed;
    return lookAtOpen();
}

FileWitness::Sight FileWitness::lookAtOpen() const
{
    const auto now = factsOf(m_file);
    if (!now || !m_noted || now->size != m_noted->size || counters() != m_counters)
        return Sight::Changed;
    return now->changed == m_noted->changed ? Sight::Same : Sight::Touched;
}

} // namespace ita
