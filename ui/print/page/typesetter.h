// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/page/printedreport.h"

namespace ita {

/// Turns documents into pages. Keeps what it has set, so that setting a document again after an
/// edit costs little more than the edit. For one thread at a time.
class Typesetter
{
    Q_DECLARE_TR_FUNCTIONS(Typesetter)

public:
    explicit Typesetter(PageStyle style = {});
    ~Typesetter();
    Typesetter(Typesetter &&) noexcept;
    Typesetter &operator=(Typesetter &&) noexcept;

    const PageStyle &style() const;
    void setStyle(const PageStyle &style);

    /// Fails when the typeface is not there, or when Thai words cannot be told apart. Characters
    /// that the typeface lacks do not stop it: see PrintedReport::missingGlyphs().
    Result<PrintedReport> typeset(const Document &document);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace ita
