// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QGuiApplication>
#include <QString>
#include <QTest>
#include <QWidget>

namespace aro {

/// The widget of this name; a test that asks for a missing one ends here.
template <typename Widget>
Widget *find(const QWidget &root, const QString &name)
{
    auto *widget = root.findChild<Widget *>(name);
    if (widget == nullptr)
        qFatal("no widget is called %s", qPrintable(name));
    return widget;
}

/// Types into a field as a person does who replaces its text.
inline void retype(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

/// Replaces a field's text at once.
inline void paste(QWidget *field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

} // namespace aro
