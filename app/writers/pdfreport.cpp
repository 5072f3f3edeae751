// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "writers/pdfendpoints.h"
#include "writers/pdfstyles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::pdf {
namespace {

constexpr float BodyLeading = 13.5F;
constexpr float ScopeLeading = 12.5F;
constexpr float HeadingHeight = 20; ///< with the room above it

/// Draws a report chapter by chapter.
class ReportPages final
{
public:
    ReportPages(const Report &report, Canvas &canvas)
        : m_report(report)
        , m_canvas(canvas)
        , m_layout(canvas)
    {
    }

    void draw()
    {
        introduction();
        clusters();
        m_layout.chapter(u"Rules"_s, headHeight(m_report.rules.constFirst()));
        for (const ReportRule &each : m_report.rules)
            rule(each);
        leftOut();
        notes();
        // The documents come last, so that the signatures never stand alone on a page.
        approval();
        sources();
        m_layout.footers(u"%1, catalog %2"_s.arg(m_report.project, m_report.catalog));
    }

private:
    void introduction()
    {
        constexpr Style title { .face = Face::Bold, .size = 22, .colour = Accent };
        m_layout.line(Layout::Left, m_report.title, title, 22);
        m_canvas.bookmark(m_report.title, 0, false);
        for (const QString &words :
             m_canvas.wrapped(m_report.project, { .size = 13, .colour = Muted }, Layout::TextWidth))
            m_layout.line(Layout::Left, words, { .size = 13, .colour = Muted }, 19);
        m_layout.moveDown(8);
        for (const ReportField &field : m_report.fields) {
            m_layout.moveDown(6);
            if (field.text.isEmpty())
                m_layout.toFillIn(field.title);
            else
                m_layout.labelled(field.title, field.text, Body);
        }
        m_layout.moveDown(10);
        m_layout.paragraph(m_report.request, Body, BodyLeading);
        m_layout.moveDown(5);
        m_layout.paragraph(m_report.reason, Body, BodyLeading);
        m_layout.moveDown(8);
        m_layout.labelled(u"Scope"_s, m_report.scope, Body);
        m_layout.labelled(u"Catalog"_s, m_report.catalog, Body);
        m_layout.labelled(u"Made by"_s, m_report.madeBy, Body);
    }

    void clusters()
    {
        m_layout.chapter(u"Clusters"_s);
        Table table(m_layout,
                    { { u"Cluster"_s, 96 },
                      { u"Region and cloud"_s, 92 },
                      { u"Domain"_s, 135 },
                      { u"Cluster subnets"_s, 86 },
                      { u"Client networks"_s, 86 } });
        table.titles();
        for (const ReportCluster &cluster : m_report.clusters) {
            Cell domain = table.unbroken(table.innerWidth(2), cluster.domain, Code);
            if (domain.isEmpty())
                domain = table.cell(2, cluster.domain, Code);
            table.row({ table.cell(0, cluster.name, Emphasis), table.cell(1, cluster.place, Small), domain,
                        networks(cluster.sources), networks(cluster.clients) });
        }
    }

    static Cell networks(const QStringList &texts)
    {
        if (texts.isEmpty())
            return { { u"not given"_s, SmallMuted } };
        Cell cell;
        for (const QString &text : texts)
            cell.append({ text, Code });
        return cell;
    }

    /// Height of what must not be torn apart: heading, scope (long lists may go on), titles and first row.
    [[nodiscard]] float headHeight(const ReportRule &rule)
    {
        constexpr qsizetype ManyLines = 12;
        const float lines = static_cast<float>(std::min(scopeLines(rule), ManyLines));
        return HeadingHeight + ScopeLeading + 14 + lines * ScopeLeading + 9
            + EndpointTable(m_layout).firstHeight(rule.endpoints);
    }

    void rule(const ReportRule &rule)
    {
        m_layout.keepTogether(headHeight(rule));
        heading(rule, m_layout.y() > Layout::Top ? HeadingHeight : 11.0F);
        scope(rule);
        m_layout.moveDown(9);
        EndpointTable table(m_layout);
        m_layout.keepTogether(table.firstHeight(rule.endpoints));
        table.draw(rule.endpoints);
    }

    void heading(const ReportRule &rule, float above)
    {
        m_layout.line(Layout::Left, rule.title, Heading, above);
        m_canvas.bookmark(u"%1 (%2)"_s.arg(rule.title, rule.name), m_layout.y() - above, true);
        constexpr Style name { .face = Face::Code, .size = 8.25F, .colour = Muted };
        const float beside = Layout::Left + m_canvas.widthOf(rule.title, Heading) + 8;
        if (beside + m_canvas.widthOf(rule.name, name) <= Layout::Right)
            m_canvas.text(beside, m_layout.y(), rule.name, name);
        else
            m_layout.line(Layout::Left, rule.name, name, ScopeLeading);
        m_layout.moveDown(2);
    }

    /// What stands between heading and table.
    void scope(const ReportRule &rule)
    {
        m_layout.paragraph(rule.purpose, Small, ScopeLeading);
        m_layout.moveDown(2);
        m_layout.labelled(u"Direction"_s, rule.direction, Small);
        m_layout.labelled(u"Clusters"_s, rule.clusters.join(", "_L1), Small);
        m_layout.labelled(u"Sources"_s, sourcesOf(rule), rule.sources.isEmpty() ? Small : Code);
    }

    static QString sourcesOf(const ReportRule &rule)
    {
        return rule.sources.isEmpty() ? rule.sourcesText : rule.sources.join(", "_L1);
    }

    [[nodiscard]] qsizetype scopeLines(const ReportRule &rule) const
    {
        constexpr float Width = Layout::TextWidth - Layout::LabelWidth;
        return 2 + m_canvas.wrapped(rule.clusters.join(", "_L1), Small, Width).size()
            + m_canvas.wrapped(sourcesOf(rule), Code, Width).size();
    }

    void notes()
    {
        if (m_report.notes.isEmpty())
            return;
        m_layout.chapter(u"Notes"_s);
        for (const ReportNote &note : m_report.notes)
            item(note.isWarning ? u"Please note: %1"_s.arg(note.text) : note.text);
    }

    void leftOut()
    {
        if (m_report.leftOut.isEmpty())
            return;
        m_layout.chapter(u"Left out"_s);
        for (const QString &sentence : m_report.leftOut)
            item(sentence);
    }

    /// A sentence with a mark before it.
    void item(const QString &text)
    {
        const QStringList lines = m_canvas.wrapped(text, Small, Layout::TextWidth - 12);
        m_layout.moveDown(3);
        m_layout.keepTogether(static_cast<float>(lines.size()) * 12);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_layout.line(Layout::Left + 12, lines.at(i), Small, 12);
            if (i == 0)
                m_canvas.fill(Layout::Left + 2, m_layout.y() - 4, 3, 3, Accent);
        }
    }

    void sources()
    {
        if (m_report.sources.isEmpty())
            return;
        m_layout.chapter(u"Sources"_s);
        for (qsizetype i = 0; i < m_report.sources.size(); ++i)
            source(i + 1, m_report.sources.at(i));
    }

    void source(qsizetype number, const ReportSource &source)
    {
        constexpr float Indent = 22;
        constexpr Style address { .size = 8, .colour = Accent };
        const QStringList title
            = m_canvas.wrapped(u"%1, %2"_s.arg(source.title, source.date), Small, Layout::TextWidth - Indent);
        const QStringList url = m_canvas.wrapped(source.url, address, Layout::TextWidth - Indent);
        m_layout.moveDown(4);
        m_layout.keepTogether(static_cast<float>(title.size() + url.size()) * 12);
        for (qsizetype i = 0; i < title.size(); ++i) {
            m_layout.line(Layout::Left + Indent, title.at(i), Small, 12);
            if (i == 0)
                m_canvas.text(Layout::Left + 2, m_layout.y(), u"%1."_s.arg(number), Small);
        }
        for (const QString &line : url) {
            m_layout.line(Layout::Left + Indent, line, address, 11);
            m_canvas.link(Layout::Left + Indent, m_layout.y() - 8, m_canvas.widthOf(line, address), 10,
                          source.url);
        }
    }

    void approval()
    {
        constexpr float RowHeight = 30;
        m_layout.keepTogether(60 + static_cast<float>(m_report.roles.size()) * RowHeight);
        m_layout.chapter(u"Approval"_s);
        Table table(m_layout,
                    { { u"Role"_s, 115 }, { u"Name"_s, 150 }, { u"Date"_s, 80 }, { u"Signature"_s, 150 } });
        table.titles();
        for (const QString &role : m_report.roles)
            table.row({ { {}, { role, Small } } });
    }

    const Report &m_report;
    Canvas &m_canvas;
    Layout m_layout;
};

} // namespace
} // namespace aro::pdf

/// The entry point of the module, see core/export/filewriters.h.
extern "C" Q_DECL_EXPORT bool aroWritePdf(const aro::Report *report, QByteArray *bytes)
{
    aro::pdf::Canvas canvas(u"%1: %2"_s.arg(report->title, report->project), report->madeBy, report->date);
    aro::pdf::ReportPages(*report, canvas).draw();
    *bytes = canvas.document();
    return !bytes->isEmpty();
}
