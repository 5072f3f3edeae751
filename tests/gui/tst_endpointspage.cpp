// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "gui/find.h"
#include "gui/pages/endpointspage.h"
#include "gui/pages/endpointtable.h"
#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/notebar.h"
#include "models/endpointmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace aro;
using namespace Qt::StringLiterals;

class TestEndpointsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToDoWhenNothingIsChosen();
    void filtersAsTyped();
    void showsAllOnDemand();
    void leavesOutByClickAndByKey();
    void keepsTheSelectionThroughAChange();
    void copiesHostsAsPeoplePasteThem();
    void addsAndRemovesOwnEndpoints();
    void keepsWrongOwnEndpointsInTheField();
    void switchesToTheArticleAlone();
    void tellsWhyAndWhoSaysSo();
    void letsTabOut();
    void sortsAndGoesBack();

private:
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        return find<Widget>(*m_page, name);
    }
    QModelIndex cell(const QString &host) const
    {
        const QAbstractItemModel *model = m_table->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, host, 1, Qt::MatchExactly).value(0);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<EndpointsPage> m_page;
    EndpointTable *m_table = nullptr;
};

void TestEndpointsPage::init()
{
    m_page.reset();
    m_session = std::make_unique<Session>(*builtInCatalog());
    m_session->editCluster(u"Describe"_s, [](Cluster &cluster) {
        cluster.region = u"eastus"_s;
        cluster.domain = u"contoso"_s;
        cluster.sources = { *Cidr::parse(u"10.20.0.0/24"_s) };
        cluster.features = { u"red-hat-registries"_s };
    });
    m_page = std::make_unique<EndpointsPage>(*m_session);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table = named<EndpointTable>(u"endpoints"_s);
}

void TestEndpointsPage::saysWhatToDoWhenNothingIsChosen()
{
    auto *hint = named<NoteBar>(u"nothingChosen"_s);
    QVERIFY(!hint->isVisible());
    m_session->editCluster(u"Nothing"_s, [](Cluster &cluster) { cluster.features.clear(); });
    QVERIFY(hint->isVisible());
    const QSignalSpy asked(m_page.get(), &Page::stepRequested);
    find<QToolButton>(*hint, u"noteAction"_s)->click();
    QCOMPARE(asked.value(0), QVariantList { static_cast<int>(FeaturesStep) });
}

void TestEndpointsPage::filtersAsTyped()
{
    retype(named<QLineEdit>(u"filter"_s), u"cdn04"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    retype(named<QLineEdit>(u"filter"_s), u""_s);
    QVERIFY(m_table->model()->rowCount() > 10);
}

void TestEndpointsPage::showsAllOnDemand()
{
    QVERIFY(!cell(u"infogw.api.openshift.com"_s).isValid());
    named<QComboBox>(u"show"_s)->setCurrentIndex(2);
    QVERIFY(cell(u"infogw.api.openshift.com"_s).isValid());
    named<QComboBox>(u"show"_s)->setCurrentIndex(1);
    QVERIFY(!cell(u"arosvc.azurecr.io"_s).isValid());
}

void TestEndpointsPage::leavesOutByClickAndByKey()
{
    const auto click = [this](const QString &host) {
        const QRect place = m_table->visualRect(cell(host));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, { place.left() + 10, place.center().y() });
    };
    click(u"quay.io"_s);
    QCOMPARE(m_session->cluster().excluded, QList { *HostPattern::parse(u"quay.io"_s) });
    QCOMPARE(cell(u"quay.io"_s).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    click(u"quay.io"_s);
    QVERIFY(m_session->cluster().excluded.isEmpty());

    m_table->setCurrentIndex(cell(u"cdn.quay.io"_s).siblingAtColumn(EndpointModel::UseColumn));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_session->cluster().excluded, QList { *HostPattern::parse(u"cdn.quay.io"_s) });
    m_session->undoStack()->undo();
    QVERIFY(m_session->cluster().excluded.isEmpty());

    m_table->setCurrentIndex(cell(u"arosvc.azurecr.io"_s));
    const int steps = m_session->undoStack()->count();
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_session->undoStack()->count(), steps);
}

void TestEndpointsPage::keepsTheSelectionThroughAChange()
{
    m_table->setCurrentIndex(cell(u"cdn03.quay.io"_s));
    m_table->verticalScrollBar()->setValue(3);
    m_session->editCluster(u"Choose"_s, [](Cluster &cluster) { cluster.features += u"telemetry"_s; });
    QCOMPARE(m_table->currentIndex().data().toString(), u"cdn03.quay.io"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->verticalScrollBar()->value(), 3);
}

void TestEndpointsPage::copiesHostsAsPeoplePasteThem()
{
    const QSignalSpy said(m_page.get(), &Page::messageRequested);
    named<QLineEdit>(u"filter"_s)->setText(u"cdn0"_s);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"cdn01.quay.io\ncdn02.quay.io\ncdn03.quay.io\ncdn04.quay.io\ncdn05.quay.io\ncdn06.quay.io\n"_s);
    QCOMPARE(said.count(), 1);
}

void TestEndpointsPage::addsAndRemovesOwnEndpoints()
{
    retype(named<QLineEdit>(u"ownHost"_s), u"registry.contoso.com:5000"_s);
    QTest::keyClick(named<QLineEdit>(u"ownHost"_s), Qt::Key_Return);
    QCOMPARE(m_session->cluster().extras, QList { *parseExtra(u"registry.contoso.com:5000"_s) });
    QVERIFY(named<QLineEdit>(u"ownHost"_s)->text().isEmpty());
    QCOMPARE(m_table->currentIndex().row(), cell(u"registry.contoso.com"_s).row());

    auto *remove = named<QPushButton>(u"ownRemove"_s);
    m_table->setCurrentIndex(cell(u"quay.io"_s));
    QVERIFY(!remove->isEnabled());
    m_table->setCurrentIndex(cell(u"registry.contoso.com"_s));
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_session->cluster().extras.isEmpty());
    m_session->undoStack()->undo();

    m_table->setCurrentIndex(cell(u"registry.contoso.com"_s));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(m_session->cluster().extras.isEmpty());
}

void TestEndpointsPage::keepsWrongOwnEndpointsInTheField()
{
    const Project before = m_session->project();
    for (const QString &text : { u"no host"_s, u"10.0.0.1"_s, u"a.example.com:0"_s, u"*"_s }) {
        retype(named<QLineEdit>(u"ownHost"_s), text);
        QTest::mouseClick(named<QPushButton>(u"ownAdd"_s), Qt::LeftButton);
        QCOMPARE(m_session->project(), before);
        QCOMPARE(named<QLineEdit>(u"ownHost"_s)->text(), text);
    }
}

void TestEndpointsPage::switchesToTheArticleAlone()
{
    QVERIFY(cell(u"cdn04.quay.io"_s).isValid());
    named<QCheckBox>(u"baselineOnly"_s)->click();
    QVERIFY(m_session->project().baselineOnly);
    QVERIFY(!cell(u"cdn04.quay.io"_s).isValid());
    m_session->undoStack()->undo();
    QVERIFY(!named<QCheckBox>(u"baselineOnly"_s)->isChecked());
    QVERIFY(cell(u"cdn04.quay.io"_s).isValid());
}

void TestEndpointsPage::tellsWhyAndWhoSaysSo()
{
    m_table->setCurrentIndex(cell(u"registry.redhat.io"_s));
    QCOMPARE(named<QLabel>(u"detailsHost"_s)->text(), u"registry.redhat.io"_s);
    QVERIFY(!named<QLabel>(u"detailsWhy"_s)->text().isEmpty());
    QVERIFY(!named<QLabel>(u"detailsWithout"_s)->text().isEmpty());
    QVERIFY(named<QLabel>(u"detailsSources"_s)->text().contains(u"https://learn.microsoft.com/"_s));
    QVERIFY(!named<QLabel>(u"detailsSources"_s)->openExternalLinks());
}

void TestEndpointsPage::letsTabOut()
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
}

void TestEndpointsPage::sortsAndGoesBack()
{
    const QString first = m_table->model()->index(0, 0).data().toString();
    m_table->sortByColumn(EndpointModel::HostColumn, Qt::DescendingOrder);
    QVERIFY(m_table->model()->index(0, 0).data().toString() != first);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(m_table->model()->index(0, 0).data().toString(), first);
}

QTEST_MAIN(TestEndpointsPage)
#include "tst_endpointspage.moc"
