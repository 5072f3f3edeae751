// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace aro {

/// The translators of a program: owned by main(), installed on the application for as long as it lives.
class Translations final
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// "en", "de": what the program speaks.
    [[nodiscard]] static QStringList languages();

    /// Changes the language of the user interface; empty or unknown codes choose the system's language, then
    /// English. Also sets the default QLocale.
    void use(const QString &language);

    /// The language in use.
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    void install(const QString &name, const QString &folder);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace aro
