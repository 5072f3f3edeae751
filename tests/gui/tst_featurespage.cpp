// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "gui/find.h"
#include "gui/pages/featurespage.h"
#include "gui/session.h"
#include "gui/widgets/featurecard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace aro;
using namespace Qt::StringLiterals;

class TestFeaturesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersEveryFeature();
    void ticksAndUnticks();
    void keepsCatalogOrder();
    void showsWhatAChosenFeatureNeeds();
    void countsHosts();
    void startsFromAPreset();
    void followsUndo();

private:
    QCheckBox *box(const QString &feature) const { return find<QCheckBox>(*m_page, feature); }
    FeatureCard *card(const QString &feature) const
    {
        return qobject_cast<FeatureCard *>(box(feature)->parentWidget());
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<FeaturesPage> m_page;
};

void TestFeaturesPage::init()
{
    m_page.reset();
    m_session = std::make_unique<Session>(*builtInCatalog());
    m_page = std::make_unique<FeaturesPage>(*m_session);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFeaturesPage::offersEveryFeature()
{
    for (const Feature &feature : m_session->catalog().features) {
        QVERIFY(!box(feature.id)->isChecked());
        QVERIFY(box(feature.id)->accessibleDescription().contains(catalogText(feature.without)));
    }
}

void TestFeaturesPage::ticksAndUnticks()
{
    box(u"telemetry"_s)->setFocus();
    QTest::keyClick(box(u"telemetry"_s), Qt::Key_Space);
    QCOMPARE(m_session->cluster().features, QStringList { u"telemetry"_s });
    QVERIFY(box(u"telemetry"_s)->hasFocus());
    QTest::keyClick(box(u"telemetry"_s), Qt::Key_Space);
    QVERIFY(m_session->cluster().features.isEmpty());
    QCOMPARE(m_session->undoStack()->count(), 2);
}

void TestFeaturesPage::keepsCatalogOrder()
{
    box(u"telemetry"_s)->click();
    box(u"red-hat-registries"_s)->click();
    QCOMPARE(m_session->cluster().features, (QStringList { u"red-hat-registries"_s, u"telemetry"_s }));
}

void TestFeaturesPage::showsWhatAChosenFeatureNeeds()
{
    QVERIFY(card(u"telemetry"_s)->findChild<QWidget *>(u"prerequisites"_s) == nullptr);
    box(u"telemetry"_s)->click();
    const auto *needs = find<QWidget>(*card(u"telemetry"_s), u"prerequisites"_s);
    QVERIFY(needs->isVisible());
    box(u"telemetry"_s)->click();
    QVERIFY(!needs->isVisible());
}

void TestFeaturesPage::countsHosts()
{
    const auto *hosts = find<QLabel>(*card(u"red-hat-registries"_s), u"hosts"_s);
    const QString all = hosts->text();
    m_session->edit(u"Baseline"_s, [](Project &project) { project.baselineOnly = true; });
    QVERIFY(hosts->text() != all);
    QVERIFY2(hosts->text().contains(u'9'), qPrintable(hosts->text()));
}

void TestFeaturesPage::startsFromAPreset()
{
    QTest::mouseClick(find<QPushButton>(*m_page, u"preset-everything"_s), Qt::LeftButton);
    QCOMPARE(m_session->cluster().features.size(), m_session->catalog().features.size());
    QTest::mouseClick(find<QPushButton>(*m_page, u"preset-common"_s), Qt::LeftButton);
    QCOMPARE(m_session->cluster().features, *presetFeatures(m_session->catalog(), u"common"_s));
    QTest::mouseClick(find<QPushButton>(*m_page, u"preset-none"_s), Qt::LeftButton);
    QVERIFY(m_session->cluster().features.isEmpty());
    QCOMPARE(m_session->undoStack()->count(), 3);
}

void TestFeaturesPage::followsUndo()
{
    box(u"insights"_s)->click();
    QCOMPARE(m_page->state(), StepState::Done);
    m_session->undoStack()->undo();
    QVERIFY(!box(u"insights"_s)->isChecked());
    QCOMPARE(m_page->state(), StepState::Todo);
}

QTEST_MAIN(TestFeaturesPage)
#include "tst_featurespage.moc"
