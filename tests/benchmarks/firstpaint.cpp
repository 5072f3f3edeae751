// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "firstpaint.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

long long monotonicNow()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<long long>(now.tv_sec) * 1000000000 + now.tv_nsec;
}

long residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (!m_isPainted && widget && widget->isWindow() && event->type() == QEvent::Paint) {
            m_isPainted = true;
            // After this event has been handled, children included.
            QMetaObject::invokeMethod(
                this, [this] { report(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void report()
    {
        const long long painted = monotonicNow();
        QTimer::singleShot(qEnvironmentVariableIntValue("ARO_BENCHMARK_IDLE"), qApp, [painted] {
            std::printf("%lld %ld\n", painted, residentKiB());
            QCoreApplication::quit();
        });
    }

    bool m_isPainted = false;
};

} // namespace

int runUntilFirstPaint(QWidget &window)
{
    FirstPaint filter;
    qApp->installEventFilter(&filter);
    window.show();
    return QApplication::exec();
}

} // namespace aro
