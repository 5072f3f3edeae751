// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace aro {

/// Notes with icon, wrapped sentence and, small, their id. Chosen ones can be copied as text.
class NoteList final : public QListView
{
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override; ///< two notes of two lines

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void copySelected();
};

} // namespace aro
