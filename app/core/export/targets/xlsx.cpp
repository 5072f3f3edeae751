// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/changerequest.h"
#include "core/export/filewriters.h"
#include "core/export/report.h"
#include "core/export/targets/targets.h"
#include "core/export/wording.h"
#include "core/export/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

/// Excel takes 32,767 characters in a cell.
constexpr qsizetype MaxCell = 32000;

/// Many texts in one cell; those that do not fit are in the sheet Scope.
QString cellOf(const QStringList &texts)
{
    const QString joined = texts.join(u' ');
    return joined.size() <= MaxCell ? joined : u"%1, see the sheet Scope"_s.arg(texts.size());
}

/// One long text in as many cells, one below the other, as it takes.
QStringList cellsOf(const QString &text)
{
    QStringList cells;
    for (qsizetype at = 0; at < text.size(); at += MaxCell)
        cells.append(text.sliced(at, std::min(MaxCell, text.size() - at)));
    return cells;
}

QStringList titlesOf(const Catalog &catalog, const QStringList &sources)
{
    QStringList titles;
    for (const QString &id : sources) {
        if (const Source *source = catalog.source(id))
            titles.append(u"%1, %2"_s.arg(source->title, source->date.toString(Qt::ISODate)));
    }
    return titles;
}

Sheet endpointSheet(const RenderInput &input)
{
    Sheet sheet { .name = u"Endpoints"_s,
                  .columns = { { u"Rule"_s, 30 },
                               { u"Feature"_s, 26 },
                               { u"Direction"_s, 16 },
                               { u"Destination"_s, 44 },
                               { u"Match"_s, 14 },
                               { u"Protocol"_s, 10 },
                               { u"Port"_s, 8 },
                               { u"Sources"_s, 20 },
                               { u"Clusters"_s, 20 },
                               { u"Use"_s, 36 },
                               { u"Without it"_s, 44 },
                               { u"Documented in"_s, 48 },
                               { u"Edition"_s, 11 },
                               { u"TLS inspection"_s, 30 } },
                  .rows = {} };
    for (const RuleGroup &group : input.plan.groups) {
        for (const Destination &destination : group.destinations)
            sheet.rows.append({ group.name, group.title, idOf(group.direction), destination.host.text(),
                                idOf(destination.host.match()), u"https"_s, QString::number(group.port),
                                cellOf(textsOf(group.sources)), cellOf(group.clusters), destination.use,
                                destination.without,
                                titlesOf(input.catalog, destination.sources).join("; "_L1),
                                idOf(destination.edition), inspectionText(destination) });
    }
    return sheet;
}

/// One row for each network and cluster of a rule: nothing is too long for it, and it can be filtered.
Sheet scopeSheet(const RenderInput &input)
{
    Sheet sheet { .name = u"Scope"_s,
                  .columns = { { u"Rule"_s, 34 }, { u"Kind"_s, 18 }, { u"Name or network"_s, 32 } },
                  .rows = {} };
    for (const RuleGroup &group : input.plan.groups) {
        for (const QString &cluster : group.clusters)
            sheet.rows.append({ group.name, u"cluster"_s, cluster });
        for (const Cidr &network : group.sources)
            sheet.rows.append({ group.name, u"source network"_s, network.text() });
    }
    return sheet;
}

Sheet noteSheet(const RenderInput &input)
{
    Sheet sheet { .name = u"Notes"_s,
                  .columns = { { u"Id"_s, 24 }, { u"Severity"_s, 12 }, { u"Note"_s, 110 } },
                  .rows = {} };
    for (const Note &note : input.notes) {
        const bool isWarning = severity(note) == Note::Severity::Warning;
        for (const QString &text : cellsOf(noteEnglish(note)))
            sheet.rows.append({ noteId(note.id), isWarning ? u"warning"_s : u"information"_s, text });
    }
    return sheet;
}

/// What the board writes on a request, what is asked for, and who signs.
Sheet requestSheet(const RenderInput &input)
{
    const Report report = reportOf(input);
    Sheet sheet { .name = u"Request"_s,
                  .columns
                  = { { u"Item"_s, 22 }, { u"Text"_s, 100 }, { u"Date"_s, 14 }, { u"Signature"_s, 30 } },
                  .rows = { { u"Project"_s, report.project, {}, {} } } };
    for (const ReportField &field : report.fields)
        sheet.rows.append({ field.title, field.text, {}, {} });
    sheet.rows.append({ u"Request"_s, report.request, {}, {} });
    sheet.rows.append({ u"Scope"_s, report.scope, {}, {} });
    for (const QString &sentence : report.leftOut) {
        for (const QString &text : cellsOf(sentence))
            sheet.rows.append({ u"Left out"_s, text, {}, {} });
    }
    for (const QString &role : report.roles)
        sheet.rows.append({ role, {}, {}, {} });
    return sheet;
}

Sheet sourceSheet(const Catalog &catalog)
{
    Sheet sheet { .name = u"Sources"_s,
                  .columns = { { u"Title"_s, 64 }, { u"Date"_s, 12 }, { u"Address"_s, 100 } },
                  .rows = {} };
    for (const Source &source : catalog.sources)
        sheet.rows.append(
            { source.title, source.date.toString(Qt::ISODate), source.url.toString(QUrl::FullyEncoded) });
    return sheet;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const Workbook workbook { .title = u"Firewall rules for %1"_s.arg(input.project.name),
                              .comment = input.header.join(u' '),
                              .date = input.catalog.date,
                              .sheets = { endpointSheet(input), scopeSheet(input), noteSheet(input),
                                          sourceSheet(input.catalog), requestSheet(input) } };
    return { { .name = QString(Xlsx.fileName), .content = xlsxFile(workbook), .text = plainText(workbook) } };
}

} // namespace

constinit const Target Xlsx {
    .id = "xlsx"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Workbook (Excel)"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "Endpoints, networks, notes and sources in sheets that can be filtered."),
    .fileName = "aro-egress.xlsx"_L1,
    .abilities = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Comments | Target::Documents
        | Target::Binary,
    .options = changerequest::Options,
    .render = render,
};

} // namespace aro::targets
