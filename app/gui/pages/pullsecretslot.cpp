// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/pullsecretslot.h"

#include "core/pullsecret/secretfile.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString askForFile(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(
        parent, title, {}, PullSecretSlot::tr("Pull secrets (*.json *.txt *.yaml *.yml);;All files (*)"));
}

QString formText(SecretForm form)
{
    switch (form) {
    case SecretForm::Document:
        return PullSecretSlot::tr("pull secret", "form of a text");
    case SecretForm::SecretJson:
        return PullSecretSlot::tr("Kubernetes object in JSON", "form of a text");
    case SecretForm::SecretYaml:
        return PullSecretSlot::tr("Kubernetes object in YAML", "form of a text");
    case SecretForm::Base64:
        break;
    }
    return PullSecretSlot::tr("value in base64", "form of a text");
}

/// Whoever offers a move would delete what it offered.
void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

PullSecretSlot::PullSecretSlot(const QString &title, const QString &hint, const QString &command,
                               QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_hint(hint)
    , m_chooser(askForFile)
    , m_state(makeText({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAcceptDrops(true);
    m_state->setObjectName(u"secretState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Rhythm, Rhythm, Rhythm, Rhythm);
    layout->setSpacing(Rhythm);
    layout->addWidget(makeHeading(title, 1, this));
    layout->addWidget(m_state);
    if (!command.isEmpty()) {
        m_command = new CommandBox(command, tr("Command that writes this secret"), this);
        layout->addWidget(m_command);
    }
    layout->addWidget(makeButtons());
    // After the buttons, in the order of the focus as well.
    m_note = new NoteBar(this);
    m_note->setObjectName(u"secretNote"_s);
    m_clipboardNote = new NoteBar(this);
    m_clipboardNote->setObjectName(u"clipboardNote"_s);
    layout->addWidget(m_note);
    layout->addWidget(m_clipboardNote);
    layout->addStretch();

    auto *shortcut = new QShortcut(QKeySequence::Paste, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &PullSecretSlot::paste);
    connect(m_clipboardNote, &NoteBar::actionTriggered, this, [this] {
        QGuiApplication::clipboard()->clear();
        m_clipboardNote->setNote(Note::Severity::Information, {});
    });
    showState();
}

QWidget *PullSecretSlot::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    const auto add = [&](const QString &name, const QString &text, const QString &accessible) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setAccessibleName(accessible);
        layout->addWidget(button);
        return button;
    };
    auto *open = add(u"openSecret"_s, tr("Open…"), tr("Open: %1").arg(m_title));
    auto *paste = add(u"pasteSecret"_s, tr("Paste"), tr("Paste: %1").arg(m_title));
    m_forget = add(u"forgetSecret"_s, tr("Forget"), tr("Forget: %1").arg(m_title));
    layout->addStretch();
    connect(open, &QPushButton::clicked, this, [this] {
        if (const QString path = m_chooser(this, m_title); !path.isEmpty())
            this->open(path);
    });
    connect(paste, &QPushButton::clicked, this, &PullSecretSlot::paste);
    connect(m_forget, &QPushButton::clicked, this, [this] { forget(); });
    return buttons;
}

SecretSource PullSecretSlot::source() const
{
    return { secret(), m_modified, m_isReadableByOthers };
}

void PullSecretSlot::open(const QString &path)
{
    m_clipboardNote->setNote(Note::Severity::Information, {});
    Result<SecretFile> file = readSecretFile(path);
    if (!file) {
        m_note->setNote(Note::Severity::Warning, sentence(file.error()));
        return;
    }
    if (!takeOver(std::move(file->content), QFileInfo(path).fileName()))
        return;
    m_path = path;
    m_modified = file->modified;
    m_isReadableByOthers = file->isReadableByOthers;
    Q_EMIT changed();
}

void PullSecretSlot::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const Taken taken = content ? takeFrom(*content) : Taken::Nothing;
    if (taken == Taken::Nothing)
        m_note->setNote(Note::Severity::Warning, tr("The clipboard holds no text and no file."));
    if (taken == Taken::Text)
        m_clipboardNote->setNote(Note::Severity::Information,
                                 tr("The clipboard still holds what you pasted."), tr("Empty the clipboard"));
}

void PullSecretSlot::forget(const QString &reason)
{
    m_secret.reset();
    m_path.clear();
    m_modified = {};
    m_isReadableByOthers = false;
    m_clipboardNote->setNote(Note::Severity::Information, {});
    m_note->setNote(Note::Severity::Information, reason);
    showState();
    Q_EMIT changed();
}

void PullSecretSlot::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        acceptCopy(*event);
}

void PullSecretSlot::dropEvent(QDropEvent *event)
{
    if (takeFrom(*event->mimeData()) != Taken::Nothing)
        acceptCopy(*event);
}

PullSecretSlot::Taken PullSecretSlot::takeFrom(const QMimeData &content)
{
    const QList<QUrl> urls = content.urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        open(urls.constFirst().toLocalFile());
        return Taken::File;
    }
    if (!content.hasText())
        return Taken::Nothing;
    m_clipboardNote->setNote(Note::Severity::Information, {});
    QByteArray text = content.data(u"text/plain"_s);
    SecretBytes bytes(text);
    wipe(text);
    if (takeOver(std::move(bytes), tr("Pasted text"))) {
        m_path.clear();
        m_modified = {};
        m_isReadableByOthers = false;
        Q_EMIT changed();
    }
    return Taken::Text;
}

bool PullSecretSlot::takeOver(SecretBytes bytes, const QString &name)
{
    Result<PullSecret> secret = PullSecret::parse(std::move(bytes), QDateTime::currentDateTimeUtc());
    if (!secret) {
        Error error = secret.error();
        error.where = error.where.isEmpty() ? name : u"%1, %2"_s.arg(name, error.where);
        m_note->setNote(Note::Severity::Warning, sentence(error));
        return false;
    }
    m_note->setNote(Note::Severity::Information, {});
    m_name = name;
    m_secret.reset();
    m_secret.emplace(std::move(*secret));
    showState();
    return true;
}

void PullSecretSlot::showState()
{
    m_forget->setEnabled(m_secret.has_value());
    if (m_command)
        m_command->setVisible(!m_secret);
    if (!m_secret) {
        m_state->setText(m_hint);
        return;
    }
    const QString count = tr("%n entries", nullptr, static_cast<int>(m_secret->entries().size()));
    m_state->setText(tr("%1: %2, %3", "%1 is a file, %2 the form of its text, %3 a number of entries")
                         .arg(m_name, formText(m_secret->form()), count));
}

} // namespace aro
