// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace aro {

struct RenderInput;

/// Who: a cluster whose traffic the rules allow.
struct ReportCluster
{
    QString name;
    QString place; ///< region and cloud
    QString domain;
    QStringList sources; ///< subnets of the cluster
    QStringList clients; ///< networks of the people who use it
};

/// What and why: one destination of a rule.
struct ReportEndpoint
{
    QString host; ///< "*.x", "x" or "x/path"
    QString port; ///< "HTTPS 443"
    QString use;
    QString without; ///< what fails without it; empty for own endpoints
    QString inspection; ///< what TLS inspection would break; empty for most
    QString references; ///< "1, 3": numbers of ReportSource; empty for own endpoints
};

struct ReportRule
{
    QString name; ///< the rule's name in all exports of the project
    QString title; ///< no other rule of the report has it
    QString purpose; ///< of its feature; empty for own endpoints
    QString direction; ///< "from the cluster to the internet"
    QStringList clusters;
    QStringList sources; ///< networks; empty when they are not given
    QString sourcesText; ///< who is meant when they are not given
    QList<ReportEndpoint> endpoints;
};

struct ReportNote
{
    bool isWarning = false;
    QString text;
};

/// What the board writes on a request.
struct ReportField
{
    QString title; ///< "Requester"
    QString text; ///< empty: to be filled in by hand
};

/// A document that says why an endpoint is needed. Its number is its place in the list, from 1 on.
struct ReportSource
{
    QString title;
    QString url;
    QString date;
};

/// What the people of a change board want to know, in English and in the order in which they read: the same
/// for the page, the PDF file and the preview. Plain data, so that what writes files needs nothing else of
/// ours.
struct Report
{
    QString project;
    QString title;
    QList<ReportField> fields;
    QString request; ///< what is asked for, one paragraph
    QString reason; ///< why, one paragraph
    QString scope; ///< "7 rules with 40 destinations"
    QString madeBy; ///< program and version
    QString catalog; ///< edition and date
    QDate date; ///< of the catalog: the only date that does not come from a clock
    QList<ReportCluster> clusters;
    QList<ReportRule> rules;
    QStringList leftOut; ///< sentences on what could have been asked for and is not
    QList<ReportNote> notes; ///< the others
    QList<ReportSource> sources;
    QStringList roles; ///< who signs
};

[[nodiscard]] Report reportOf(const RenderInput &input);

/// The report as plain text: what a preview shows of a file that is none.
[[nodiscard]] QString plainText(const Report &report);

} // namespace aro
