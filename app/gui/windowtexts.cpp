// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/windowtexts.h"

#include "gui/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Window", text, nullptr, count);
}

QString savedState(const Session &session)
{
    if (session.isModified())
        return translated(QT_TRANSLATE_NOOP("Window", "not saved"));
    return session.filePath().isEmpty() ? translated(QT_TRANSLATE_NOOP("Window", "nothing to save"))
                                        : translated(QT_TRANSLATE_NOOP("Window", "saved"));
}

} // namespace

QString programTitle()
{
    return translated(QT_TRANSLATE_NOOP("Window", "ARO Egress Assistant"));
}

QString statusSentence(const Session &session)
{
    const Plan &plan = session.plan();
    QStringList parts { translated(QT_TRANSLATE_N_NOOP("Window", "%n host(s)"), hostCount(plan)) };
    // A product may have notes of its own, so "0 notes" would promise too much.
    if (!plan.notes.isEmpty())
        parts.append(
            translated(QT_TRANSLATE_N_NOOP("Window", "%n note(s)"), static_cast<int>(plan.notes.size())));
    parts.append(savedState(session));
    return parts.join(", "_L1);
}

QString aboutText(const Catalog &catalog)
{
    return translated(
               QT_TRANSLATE_NOOP(
                   "Window",
                   "%1 %2 with catalog %3 of %4. It works offline and sends nothing anywhere. It is free "
                   "software under the Apache License 2.0."))
        .arg(programTitle(), QString::fromLatin1(ARO_VERSION), catalog.edition,
             catalog.date.toString(Qt::ISODate));
}

} // namespace aro
