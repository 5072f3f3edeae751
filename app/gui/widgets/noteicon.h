// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"

class QColor;
class QPainter;
class QPalette;
class QRectF;

namespace aro {

/// The colour of a note: the palette's accent, or its strength in the hue that means "attention" everywhere,
/// because a palette knows no colour for warnings.
[[nodiscard]] QColor noteColour(const QPalette &palette, Note::Severity severity);

/// An "i" in a disc, or a "!" in a triangle: they differ without colour, too.
void paintNoteIcon(QPainter &painter, const QRectF &box, Note::Severity severity, const QPalette &palette);

} // namespace aro
