// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

constexpr int HashDigits = 8;

Failure tooLong(const QString &text, int maxLength)
{
    return fail(
        Error::Code::InvalidInput,
        Text::tr("\"%1\" is too long: %n character(s) at most.", nullptr, maxLength).arg(shown(text)));
}

} // namespace

Result<QString> parseName(const QString &text, int maxLength)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\\z"_s);
    const QString name = text.trimmed();
    if (name.isEmpty())
        return fail(Error::Code::InvalidInput, Text::tr("A name is missing."));
    // The Azure CLI takes the word null for no value at all.
    if (!form.match(name).hasMatch() || name.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return fail(
            Error::Code::InvalidInput,
            Text::tr("\"%1\" is not a usable name: letters A to Z, digits, dots, hyphens and underscores are "
                     "allowed, with a letter or digit at both ends.")
                .arg(shown(text)));
    if (name.size() > maxLength)
        return tooLong(name, maxLength);
    return name;
}

Result<QString> parseLabel(const QString &text, int maxLength)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9 .,:;()/_*+-]*\\z"_s);
    const QString label = text.trimmed();
    if (!form.match(label).hasMatch() || label.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return fail(
            Error::Code::InvalidInput,
            Text::tr(
                "\"%1\" cannot be written into every rule file: start with a letter A to Z or a digit and "
                "use letters, digits, blanks and . , : ; ( ) / _ * + -")
                .arg(shown(text)));
    if (label.size() > maxLength)
        return tooLong(label, maxLength);
    return label;
}

QString shown(const QString &text)
{
    constexpr qsizetype Most = 60;
    return text.size() > Most ? text.left(Most).simplified() + u'…' : text.simplified();
}

QString shortened(const QString &name, int maxLength)
{
    if (name.size() <= maxLength)
        return name;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return name.left(maxLength - HashDigits - 1) + u'-' + QString::fromLatin1(hash.left(HashDigits));
}

} // namespace aro
