// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QHash>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Layouts ask for the same heights again and again, and text that can be marked is dear to measure.
class TextLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (text() != m_measured) {
            m_measured = text();
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.constEnd())
            return *known;
        const int height = QLabel::heightForWidth(width);
        m_heights.insert(width, height);
        return height;
    }

protected:
    void changeEvent(QEvent *event) override
    {
        m_heights.clear();
        QLabel::changeEvent(event);
    }

private:
    mutable QString m_measured;
    mutable QHash<int, int> m_heights;
};

} // namespace

QLabel *makeHeading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addPageHeader(QBoxLayout *layout, const QString &title, const QString &sentence)
{
    QWidget *page = layout->parentWidget();
    QLabel *heading = makeHeading(title, 1.4, page);
    heading->setObjectName(u"pageTitle"_s);
    layout->addWidget(heading);
    layout->addWidget(makeText(sentence, page));
}

} // namespace aro
