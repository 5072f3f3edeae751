// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/options.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace aro {

class NoteBar;

/// A form made from OptionSpecs. Wrong values stay in their field with a sentence below and are not reported.
class OptionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// Shows fields for other options; `specs` must live as long as they are shown.
    void setSpecs(std::span<const OptionSpec> specs);
    /// The stored values; missing ones are at their defaults. Fields whose value is the same are left alone.
    void setValues(const OptionValues &values);

    /// The sentence about the first wrong field, or empty.
    [[nodiscard]] QString error() const;

Q_SIGNALS:
    /// A checked and normalised value; the default when the field was cleared.
    void valueChanged(const QString &key, const QString &value);
    /// error() is different now.
    void errorChanged();

protected:
    bool eventFilter(QObject *watched,
                     QEvent *event) override; ///< wheel and clicks on labels

private:
    struct Field
    {
        const OptionSpec *spec = nullptr;
        QWidget *editor = nullptr;
        NoteBar *error = nullptr;
        QString value; ///< as stored
    };

    void addField(const OptionSpec &spec);
    QWidget *makeEditor(const OptionSpec &spec, std::size_t field);
    QLayout *makeSwitch(QWidget *check, QLabel *label);
    void take(std::size_t field, const QString &text);
    void setError(const Field &field, const QString &sentence);

    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    std::span<const OptionSpec> m_specs;
    std::vector<Field> m_fields;
};

} // namespace aro
