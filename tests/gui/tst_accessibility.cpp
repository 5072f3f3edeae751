// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "gui/find.h"
#include "gui/mainwindow.h"
#include "gui/pages/page.h"
#include "gui/pagestack.h"
#include "gui/session.h"
#include "gui/steps.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace aro;
using namespace Qt::StringLiterals;

/// What people need who do not see the window, or who use no mouse: on every page.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhatTakesTheFocus_data() { addPages(); }
    void namesWhatTakesTheFocus();
    void tabGoesAroundThePage_data() { addPages(); }
    void tabGoesAroundThePage();
    void showsDataAsPlainText_data() { addPages(); }
    void showsDataAsPlainText();
    void givesEachMnemonicOnce_data() { addPages(); }
    void givesEachMnemonicOnce();
    void fitsIntoASmallWindow_data() { addPages(); }
    void fitsIntoASmallWindow();

private:
    static void addPages()
    {
        QTest::addColumn<int>("step");
        const QList<StepInfo> all = steps();
        for (int step = 0; step < all.size(); ++step)
            QTest::newRow(all[step].id.latin1()) << step;
    }

    /// Visible widgets of the shown page and around it.
    QList<QWidget *> visibleWidgets() const
    {
        QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        widgets.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
        return widgets;
    }
    void showStep()
    {
        QFETCH(int, step);
        m_window->showStep(step);
        // Pages that build their content anew have done so at least once.
        m_session->editCluster(u"Rename"_s, [](Cluster &cluster) { cluster.name = u"other"_s; });
        m_session->undoStack()->undo();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

static QString describe(const QWidget *widget)
{
    QStringList path;
    for (; widget != nullptr; widget = widget->parentWidget())
        path.prepend(
            u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    return path.join(u" > "_s);
}

static bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
        && widget->focusProxy() == nullptr;
}

void TestAccessibility::initTestCase()
{
    m_session = std::make_unique<Session>(*builtInCatalog());
    QVERIFY(m_session->open(QStringLiteral(ARO_TEST_DATA "/projects/two-clusters.aroegress")));
    m_session->editCluster(u"Forget"_s, [](Cluster &cluster) { cluster.lockdown = Lockdown::Unknown; });
    m_window = std::make_unique<MainWindow>(*m_session, nullptr, u"en"_s);
    m_window->resize(960, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showStep(ClusterStep);
    find<QToolButton>(*m_window, u"importTitle"_s)->click();
}

void TestAccessibility::namesWhatTakesTheFocus()
{
    showStep();
    for (QWidget *widget : visibleWidgets()) {
        if (!takesFocus(widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface != nullptr, qPrintable(describe(widget)));
        QVERIFY2(!interface->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(describe(widget)));
    }
}

void TestAccessibility::tabGoesAroundThePage()
{
    showStep();
    QSet<QWidget *> expected;
    for (QWidget *widget : visibleWidgets()) {
        if (takesFocus(widget))
            expected.insert(widget);
    }
    auto *start = find<QWidget>(*m_window, u"steps"_s);
    start->setFocus();
    QList<QWidget *> reached;
    for (qsizetype press = 0; press < 3 * expected.size(); ++press) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        reached.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        if (QApplication::focusWidget() == start)
            break;
    }
    QCOMPARE(QApplication::focusWidget(), start);
    for (QWidget *widget : std::as_const(expected))
        QVERIFY2(reached.contains(widget), qPrintable(describe(widget)));
    // Back and Next lie below the page.
    for (const QString &name : { u"back"_s, u"next"_s }) {
        const qsizetype place = reached.indexOf(find<QWidget>(*m_window, name));
        QVERIFY(place < 0 || place >= reached.size() - 2);
    }
}

void TestAccessibility::showsDataAsPlainText()
{
    showStep();
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::AutoText)
            QVERIFY2(label->buddy() != nullptr || label->text().isEmpty()
                         || !Qt::mightBeRichText(label->text()),
                     qPrintable(describe(label)));
        QVERIFY2(!label->openExternalLinks(), qPrintable(describe(label)));
    }
}

void TestAccessibility::givesEachMnemonicOnce()
{
    showStep();
    QHash<QString, QString> owners;
    for (const QAction *menu : m_window->menuBar()->actions())
        owners.insert(QKeySequence::mnemonic(menu->text()).toString(), menu->text());
    for (const QWidget *widget : visibleWidgets()) {
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab) {
            const QString key = QKeySequence::mnemonic(tabs->tabText(tab)).toString();
            QVERIFY2(key.isEmpty() || !owners.contains(key), qPrintable(key));
            owners.insert(key, tabs->tabText(tab));
        }
        QString text = widget->property("text").toString();
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label != nullptr && label->buddy() == nullptr)
            text.clear();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!owners.contains(key), qPrintable(key + u": "_s + owners.value(key) + u" and "_s + text));
        owners.insert(key, text);
    }
}

void TestAccessibility::fitsIntoASmallWindow()
{
    showStep();
    QVERIFY2(m_window->width() <= 960 && m_window->height() <= 600,
             qPrintable(
                 u"%1 x %2"_s.arg(QString::number(m_window->width()), QString::number(m_window->height()))));
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 960 && least.height() <= 600,
             qPrintable(u"%1 x %2"_s.arg(QString::number(least.width()), QString::number(least.height()))));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
