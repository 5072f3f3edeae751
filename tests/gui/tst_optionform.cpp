// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/notebar.h"
#include "gui/widgets/optionform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <array>

using namespace aro;
using namespace Qt::StringLiterals;

class TestOptionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithDefaults();
    void reportsTypedValues();
    void explainsWrongValuesInPlace();
    void takesAClearedFieldAsTheDefault();
    void showsStoredValues();
    void leavesUnchangedFieldsAlone();
    void reportsNumbersChoicesAndSwitches();
    void ignoresTheWheelWithoutFocus();
    void namesEveryField();
    void replacesItsFields();
    void saysWhatChoicesMean();

private:
    template <typename Editor>
    Editor *editor(const QString &key) const
    {
        return m_form->findChild<Editor *>(u"option-"_s + key);
    }

    std::unique_ptr<OptionForm> m_form;
};

static constexpr std::array Choices { "allow"_L1, "alert"_L1 };
static constexpr std::array Specs {
    OptionSpec { .key = "group"_L1, .label = "Group", .defaultValue = "aro"_L1, .max = 10 },
    OptionSpec { .key = "priority"_L1,
                 .label = "Priority",
                 .kind = OptionSpec::Kind::Number,
                 .defaultValue = "300"_L1,
                 .min = 100,
                 .max = 65000 },
    OptionSpec { .key = "action"_L1,
                 .label = "Action",
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = "allow"_L1,
                 .choices = Choices },
    OptionSpec {
        .key = "log"_L1, .label = "Log", .kind = OptionSpec::Kind::Switch, .defaultValue = "false"_L1 },
};
static constexpr std::array<const char *, 2> ChoiceTexts { "nothing else passes", "all else is logged" };
static constexpr std::array OtherSpecs {
    OptionSpec { .key = "zone"_L1, .label = "Zone", .defaultValue = "trust"_L1 },
    OptionSpec { .key = "rest"_L1,
                 .label = "The rest",
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = "alert"_L1,
                 .choices = Choices,
                 .choiceTexts = ChoiceTexts },
};

void TestOptionForm::init()
{
    m_form = std::make_unique<OptionForm>();
    m_form->setSpecs(Specs);
    m_form->show();
}

void TestOptionForm::startsWithDefaults()
{
    QCOMPARE(editor<QLineEdit>(u"group"_s)->text(), u"aro"_s);
    QCOMPARE(editor<QSpinBox>(u"priority"_s)->value(), 300);
    QCOMPARE(editor<QComboBox>(u"action"_s)->currentText(), u"allow"_s);
    QVERIFY(!editor<QCheckBox>(u"log"_s)->isChecked());
}

void TestOptionForm::reportsTypedValues()
{
    const QSignalSpy changed(m_form.get(), &OptionForm::valueChanged);
    QTest::keyClicks(editor<QLineEdit>(u"group"_s), u"1"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0), (QVariantList { u"group"_s, u"aro1"_s }));
}

void TestOptionForm::explainsWrongValuesInPlace()
{
    const QSignalSpy changed(m_form.get(), &OptionForm::valueChanged);
    const QSignalSpy error(m_form.get(), &OptionForm::errorChanged);
    QTest::keyClicks(editor<QLineEdit>(u"group"_s), u"/"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(error.count(), 1);
    const auto *sentence = m_form->findChild<NoteBar *>(u"error-group"_s);
    QVERIFY(!sentence->isHidden());
    QCOMPARE(m_form->error(), sentence->text());
    QCOMPARE(editor<QLineEdit>(u"group"_s)->accessibleDescription(), sentence->text());

    QTest::keyClick(editor<QLineEdit>(u"group"_s), Qt::Key_Backspace);
    QVERIFY(sentence->isHidden());
    QVERIFY(m_form->error().isEmpty());
}

void TestOptionForm::takesAClearedFieldAsTheDefault()
{
    m_form->setValues({ { u"group"_s, u"mine"_s } });
    const QSignalSpy changed(m_form.get(), &OptionForm::valueChanged);
    auto *group = editor<QLineEdit>(u"group"_s);
    group->selectAll();
    QTest::keyClick(group, Qt::Key_Backspace);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0), (QVariantList { u"group"_s, u"aro"_s }));
    QCOMPARE(group->placeholderText(), u"aro"_s);
    QVERIFY(m_form->error().isEmpty());
}

void TestOptionForm::showsStoredValues()
{
    const QSignalSpy changed(m_form.get(), &OptionForm::valueChanged);
    m_form->setValues({ { u"group"_s, u"mine"_s },
                        { u"priority"_s, u"500"_s },
                        { u"action"_s, u"alert"_s },
                        { u"log"_s, u"true"_s } });
    QCOMPARE(editor<QLineEdit>(u"group"_s)->text(), u"mine"_s);
    QCOMPARE(editor<QSpinBox>(u"priority"_s)->value(), 500);
    QCOMPARE(editor<QComboBox>(u"action"_s)->currentText(), u"alert"_s);
    QVERIFY(editor<QCheckBox>(u"log"_s)->isChecked());
    m_form->setValues({});
    QCOMPARE(editor<QLineEdit>(u"group"_s)->text(), u"aro"_s);
    QCOMPARE(changed.count(), 0);
}

void TestOptionForm::leavesUnchangedFieldsAlone()
{
    auto *group = editor<QLineEdit>(u"group"_s);
    group->clear();
    QTest::keyClicks(group, u"/"_s);
    m_form->setValues({ { u"priority"_s, u"500"_s } });
    QCOMPARE(group->text(), u"/"_s);
    QVERIFY(!m_form->error().isEmpty());
    m_form->setValues({ { u"group"_s, u"mine"_s } });
    QCOMPARE(group->text(), u"mine"_s);
    QVERIFY(m_form->error().isEmpty());
}

void TestOptionForm::reportsNumbersChoicesAndSwitches()
{
    const QSignalSpy changed(m_form.get(), &OptionForm::valueChanged);
    QTest::keyClick(editor<QSpinBox>(u"priority"_s), Qt::Key_Up);
    QTest::keyClick(editor<QComboBox>(u"action"_s), Qt::Key_Down);
    QTest::keyClick(editor<QCheckBox>(u"log"_s), Qt::Key_Space);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.at(0), (QVariantList { u"priority"_s, u"301"_s }));
    QCOMPARE(changed.at(1), (QVariantList { u"action"_s, u"alert"_s }));
    QCOMPARE(changed.at(2), (QVariantList { u"log"_s, u"true"_s }));
}

void TestOptionForm::ignoresTheWheelWithoutFocus()
{
    editor<QLineEdit>(u"group"_s)->setFocus();
    auto *priority = editor<QSpinBox>(u"priority"_s);
    const QPointF centre = priority->rect().center();
    QWheelEvent wheel(centre, priority->mapToGlobal(centre), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(priority, &wheel);
    QCOMPARE(priority->value(), 300);
}

void TestOptionForm::namesEveryField()
{
    for (const OptionSpec &spec : Specs)
        QVERIFY(!editor<QWidget>(spec.key)->accessibleName().isEmpty());
}

void TestOptionForm::replacesItsFields()
{
    m_form->setSpecs(OtherSpecs);
    QVERIFY(!editor<QLineEdit>(u"group"_s));
    QCOMPARE(editor<QLineEdit>(u"zone"_s)->text(), u"trust"_s);
    m_form->setSpecs({});
    QVERIFY(!editor<QLineEdit>(u"zone"_s));
}

void TestOptionForm::saysWhatChoicesMean()
{
    m_form->setSpecs(OtherSpecs);
    auto *rest = editor<QComboBox>(u"rest"_s);
    QCOMPARE(rest->currentText(), u"all else is logged"_s);
    const QSignalSpy changed(m_form.get(), &OptionForm::valueChanged);
    rest->setCurrentIndex(0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0), (QVariantList { u"rest"_s, u"allow"_s }));
}

QTEST_MAIN(TestOptionForm)
#include "tst_optionform.moc"
