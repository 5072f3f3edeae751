// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/endpointdetails.h"

#include "gui/widgets/forms.h"
#include "gui/widgets/linklabel.h"
#include "gui/widgets/pageheader.h"
#include "models/endpointmodel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString link(const Source &source)
{
    const QString title = u"%1 (%2)"_s.arg(source.title, source.date.toString(Qt::ISODate));
    return u"<a href=\"%1\">%2</a>"_s.arg(source.url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                          title.toHtmlEscaped());
}

QString sourcesSentence(const Catalog &catalog, const EndpointRow &row)
{
    if (row.sources.isEmpty())
        return EndpointDetails::tr("You added this endpoint yourself.");
    QStringList links;
    for (const QString &id : row.sources) {
        if (const Source *source = catalog.source(id))
            links.append(link(*source));
    }
    const QString all = links.join(u", "_s);
    return (row.edition == Edition::Baseline
                ? EndpointDetails::tr("In the article of 2023-10-10. Sources: %1")
                : EndpointDetails::tr("Not in the article of 2023-10-10, but documented here: %1"))
        .arg(all);
}

QString withoutSentence(const EndpointRow &row)
{
    if (row.direction == Direction::Proxied)
        return EndpointDetails::tr("No rule is needed, because this traffic goes through the ARO service.");
    QStringList sentences;
    if (!row.without.isEmpty())
        sentences.append(EndpointDetails::tr("Without it: %1").arg(catalogText(row.without)));
    if (row.clientCertificate)
        sentences.append(EndpointDetails::tr("Exempt it from TLS inspection: it uses client certificates."));
    return sentences.join(u' ');
}

} // namespace

EndpointDetails::EndpointDetails(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_host(makeHeading({}, 1, this))
    , m_why(makeText({}, this))
    , m_without(makeText({}, this))
    , m_sources(makeText({}, this))
{
    m_host->setObjectName(u"detailsHost"_s);
    m_host->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setObjectName(u"detailsWhy"_s);
    m_without->setObjectName(u"detailsWithout"_s);
    m_sources->setObjectName(u"detailsSources"_s);
    m_sources->setTextFormat(Qt::RichText);
    m_sources->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sources->setAccessibleName(tr("Sources of the endpoint"));
    connect(m_sources, &QLabel::linkActivated, this, [](const QString &link) { openLink(QUrl(link)); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Rhythm, 0, 0);
    layout->setSpacing(Rhythm / 2);
    for (QLabel *label : { m_host, m_why, m_without, m_sources })
        layout->addWidget(label);
    layout->addStretch();
    // The table above must not jump when a row is picked.
    constexpr int Lines = 5;
    setMinimumHeight(Lines * (fontMetrics().lineSpacing() + Rhythm / 2) + Rhythm);
    showNothing();
}

void EndpointDetails::showRow(const EndpointRow &row)
{
    m_host->setText(hostTitle(row));
    m_host->show();
    m_why->setText(row.use.isEmpty() ? QString() : catalogText(row.use) + u'.');
    m_without->setText(withoutSentence(row));
    m_sources->setText(sourcesSentence(m_catalog, row));
    m_why->setVisible(!m_why->text().isEmpty());
    m_without->setVisible(!m_without->text().isEmpty());
    m_sources->show();
}

void EndpointDetails::showNothing()
{
    m_host->hide();
    m_why->setText(tr("Pick an endpoint to see why it is needed and who says so."));
    m_why->show();
    m_without->hide();
    m_sources->hide();
}

} // namespace aro
