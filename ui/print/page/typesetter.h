// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/page/printedreport.h"

namespace ita {

/// Lays out documents on pages. Keeps the layout, so that after an edit only changed parts are laid
/// out again. Not thread-safe.
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

    /// Fails when the typeface is missing, or when libthai cannot find words. Missing characters
    /// are no failure here: see PrintedReport::missingGlyphs().
    Result<PrintedReport> typeset(const Document &document);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace ita
