// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/documents.h"

#include "gui/session.h"
#include "gui/widgets/questionbar.h"
#include "models/bundle.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr auto Suffix = "aroegress"_L1;

QString fileFilter()
{
    return Documents::tr("Projects (*.%1)").arg(Suffix) + ";;"_L1 + Documents::tr("All files (*)");
}

/// What is wrong, and where in the file.
QString withPlace(const Error &error, const QString &path)
{
    QString place = error.where;
    place.remove(path).remove(QRegularExpression(u"^, "_s));
    return place.isEmpty() ? error.message : u"%1: %2"_s.arg(place, error.message);
}

} // namespace

Documents::Documents(Session &session, QuestionBar &questions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_questions(questions)
    , m_window(window)
{
}

void Documents::createNew()
{
    guarded(tr("Save the changes to %1 before a new project is started?"), [this] {
        Q_EMIT failed({});
        m_session.newDocument();
        Q_EMIT started();
    });
}

void Documents::chooseAndOpen()
{
    const QString folder = QFileInfo(m_session.filePath()).path();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open project"), folder, fileFilter());
    if (!path.isEmpty())
        open(path);
}

void Documents::open(const QString &path)
{
    guarded(tr("Save the changes to %1 before another project is opened?"), [this, path] { openNow(path); });
}

void Documents::openNow(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const Result<void> opened = m_session.open(absolute); !opened) {
        Q_EMIT failed(tr("%1 was not opened. %2")
                          .arg(QDir::toNativeSeparators(path), withPlace(opened.error(), absolute)));
        return;
    }
    Q_EMIT failed({});
    Q_EMIT fileUsed(absolute);
}

bool Documents::save()
{
    return m_session.filePath().isEmpty() ? saveAs() : saveTo(m_session.filePath());
}

bool Documents::saveAs()
{
    const QString suggested = m_session.filePath().isEmpty()
        ? u"%1.%2"_s.arg(fileNameFor(m_session.project().name), Suffix)
        : m_session.filePath();
    QFileDialog dialog(m_window, tr("Save project"), suggested, fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(Suffix);
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().constFirst());
}

bool Documents::saveTo(const QString &path)
{
    if (const Result<void> saved = m_session.save(path); !saved) {
        Q_EMIT failed(tr("%1 was not saved. %2").arg(QDir::toNativeSeparators(path), saved.error().message));
        return false;
    }
    Q_EMIT failed({});
    Q_EMIT fileUsed(path);
    return true;
}

void Documents::guarded(const QString &question, const std::function<void()> &next)
{
    if (!m_session.isModified()) {
        next();
        return;
    }
    const QString title = documentTitle(m_session.filePath());
    m_questions.ask(question.arg(title), { tr("Save"), tr("Discard the changes"), tr("Cancel") },
                    [this, next](int choice) {
                        if (choice == 1 || (choice == 0 && save()))
                            next();
                    });
}

QString documentTitle(const QString &filePath)
{
    return filePath.isEmpty() ? Documents::tr("Untitled", "a project without a file")
                              : QFileInfo(filePath).fileName();
}

} // namespace aro
