// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace aro {

/// The unit of all distances, in device-independent pixels.
inline constexpr int Rhythm = 8;

/// The page's title and the sentence below it; what follows goes into the returned layout.
[[nodiscard]] QVBoxLayout *startPage(QWidget *page, const QString &title, const QString &sentence);

/// Scrolls what `widget` is in until it is seen, once its layout has given it room.
void bringIntoSight(QWidget *widget);

/// Scrolls `content` up and down, without a frame, and keeps what has the focus in sight.
[[nodiscard]] QScrollArea *makeScrollArea(QWidget *content, QWidget *parent);

/// A button that keeps room beside a long text, where some styles leave none.
[[nodiscard]] QPushButton *makeButton(const QString &text, QWidget *parent);
/// The least width of a button with that text, in device-independent pixels.
[[nodiscard]] int roomyWidth(const QPushButton *button, const QString &text);

/// Puts what can be reached by Tab inside `content` behind `before`: widgets that are built late would come
/// last.
void followInTabOrder(QWidget *before, const QWidget *content);

/// Width at which forms and paragraphs are still easy to read, in the widget's font.
[[nodiscard]] int readableWidth(const QWidget *widget);

/// Makes a text field as high as that many lines of its font.
void setVisibleLines(QPlainTextEdit *field, int lines);

/// Data for a button, menu or tab: '&' is no mnemonic there.
[[nodiscard]] QString withoutMnemonics(const QString &text);

/// Lets dropped files reach the window instead of becoming text in the field.
void leaveDropsToWindow(QWidget *field);

} // namespace aro
