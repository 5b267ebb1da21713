// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// From here on a crash of this program leaves no image of its memory on the disk. Call it before a
/// passphrase is typed; it lasts until the end of the program, since the toolkit keeps copies that
/// nobody can wipe.
void forbidMemoryDumps();

/// Overwrites the letters where they stand, unless another QString shares them.
void wipe(QString &text);

/// A passphrase. Its memory is overwritten at the end, unless another QString still shares it: take
/// it from an input, then clear the input. It can be moved, not copied.
class SecretText
{
public:
    explicit SecretText(QString text);
    ~SecretText();
    SecretText(SecretText &&other) noexcept;
    SecretText &operator=(SecretText &&other) noexcept;

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace ita
