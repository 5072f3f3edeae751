// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace aro {

Translations::Translations() = default;

Translations::~Translations() = default;

QStringList Translations::languages()
{
    return { u"en"_s, u"de"_s };
}

void Translations::use(const QString &language)
{
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    m_language = languages().contains(language) ? language : languages().contains(system) ? system : u"en"_s;
    QLocale::setDefault(QLocale(m_language).language() == QLocale::system().language() ? QLocale::system()
                                                                                       : QLocale(m_language));
    m_translators.clear();
    // English is a translation too: it holds the plural forms.
    install(u"aro_en"_s, u":/i18n"_s);
    if (m_language == "en"_L1)
        return;
    install(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"aro_"_s + m_language, u":/i18n"_s);
}

void Translations::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace aro
