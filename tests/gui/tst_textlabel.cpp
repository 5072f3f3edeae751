// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/codelabel.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/textlabel.h"

#include <QImage>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestTextLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDotsOfCapitals_data();
    void keepsTheDotsOfCapitals();
    void startsAtTheSideOfTheLayout_data();
    void startsAtTheSideOfTheLayout();
    void sharesTheBaseLineOfCode();
};

/// How many rows of pixels have ink.
static int inkedRows(TextLabel &label, const QSize &size)
{
    label.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool hasInk = false;
        for (int x = 0; x < image.width() && !hasInk; ++x)
            hasInk = image.pixel(x, y) != qRgb(255, 255, 255);
        rows += hasInk ? 1 : 0;
    }
    return rows;
}

void TestTextLabel::keepsTheDotsOfCapitals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("one line") << u"Öffnen"_s << 400;
    QTest::newRow("several lines") << u"Ändern, öffnen und übertragen Sie alles."_s << 120;
}

void TestTextLabel::keepsTheDotsOfCapitals()
{
    QFETCH(QString, text);
    QFETCH(int, width);

    TextLabel label(text, nullptr);
    const int height = label.heightForWidth(width);
    QCOMPARE(inkedRows(label, { width, height }), inkedRows(label, { width, height + 40 }));
}

void TestTextLabel::startsAtTheSideOfTheLayout_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Alignment>("side");

    QTest::newRow("from the left") << Qt::LeftToRight << Qt::Alignment(Qt::AlignLeft);
    QTest::newRow("from the right") << Qt::RightToLeft << Qt::Alignment(Qt::AlignRight);
}

void TestTextLabel::startsAtTheSideOfTheLayout()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Alignment, side);

    TextLabel label(u"registry.redhat.io"_s, nullptr);
    label.setLayoutDirection(direction);
    QCOMPARE(label.alignment() & Qt::AlignHorizontal_Mask, side | Qt::AlignAbsolute);

    // Aligned at the top, it keeps its side, and turned round it stays at the top.
    alignAtTop(label);
    QCOMPARE(label.alignment(), side | Qt::AlignAbsolute | Qt::AlignTop);
    label.setLayoutDirection(direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(label.alignment() & Qt::AlignVertical_Mask, Qt::Alignment(Qt::AlignTop));
}

void TestTextLabel::sharesTheBaseLineOfCode()
{
    QWidget row;
    QLabel *code = makeCodeLabel(u"registry.redhat.io"_s, &row);
    QLabel *text = makeText(u"Required"_s, &row);
    QFont larger = code->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    code->setFont(larger);
    const int before = text->sizeHint().height();
    shareBaseLine(*code, *text);
    const int lower = code->fontMetrics().ascent() - text->fontMetrics().ascent();
    QVERIFY(lower > 0);
    QCOMPARE(text->contentsMargins().top() + text->fontMetrics().ascent(),
             code->contentsMargins().top() + code->fontMetrics().ascent());
    QCOMPARE(text->sizeHint().height(), before + lower);
    QCOMPARE(text->heightForWidth(1000), before + lower);
}

QTEST_MAIN(TestTextLabel)
#include "tst_textlabel.moc"
