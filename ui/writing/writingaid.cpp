// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writingaid.h"

#include "core/base/spelling.h"

namespace ita {

WritingAid::WritingAid(SpellChecker *spelling, QObject *parent)
    : QObject(parent)
    , m_spelling(spelling)
{
}

void WritingAid::setOptions(const WritingOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT changed();
}

SpellChecker *WritingAid::spelling() const
{
    return m_options.spellCheck && m_spelling && m_spelling->availability() ? m_spelling : nullptr;
}

} // namespace ita
