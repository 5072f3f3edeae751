// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hostpattern.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace aro {

enum class Cloud { Public, UsGovernment };

/// Who opens the connection.
enum class Direction {
    ClusterEgress, ///< cluster -> internet
    ClientAccess, ///< corporate network -> cluster, or an administrator's browser -> Red Hat
    Proxied, ///< through the ARO service: shown, never a rule
};

/// Baseline: the article of 2023-10-10. Update: documented elsewhere or later.
enum class Edition { Baseline, Update };

/// A document that a fact was taken from.
struct Source
{
    QString id;
    QString title;
    QUrl url;
    QDate date;
};

struct CloudFacts
{
    Cloud cloud = Cloud::Public;
    QString domainSuffix; ///< "aroapp.io"
    QString registry; ///< "arosvc.azurecr.io"
};

struct Region
{
    QString name; ///< Azure's location name, "eastus"
    Cloud cloud = Cloud::Public;
};

/// What a user ticks. Texts are English; catalogText() translates them.
struct Feature
{
    QString id;
    QString title;
    QString summary;
    QString without; ///< what fails without it
    bool sendsData = false; ///< sends data about the cluster to Red Hat
    QStringList pullSecret; ///< `auths` entries that it needs
    QStringList prerequisites;
    QStringList sources; ///< Source ids
};

/// An endpoint as the catalog describes it, before a cluster fills its placeholders in.
struct EndpointSpec
{
    QString id;
    QString feature; ///< a Feature id; empty for proxied endpoints
    QString host; ///< without "*."; may hold {region} or {cluster_domain}
    Match match = Match::Exact;
    QString path;
    quint16 port = 443;
    Direction direction = Direction::ClusterEgress;
    Edition edition = Edition::Baseline;
    QList<Cloud> clouds;
    QString use;
    QString without; ///< what fails without it
    QStringList sources; ///< Source ids, at least one
    QStringList substitutes; ///< exact hosts for products without wildcards
    bool clientCertificate = false; ///< TLS inspection breaks it
};

/// Everything the program knows about ARO, read from resources/catalog/.
struct Catalog
{
    QString edition;
    QDate date; ///< when the facts were last checked
    QList<Source> sources;
    QList<CloudFacts> clouds;
    QList<Region> regions;
    QList<Feature> features; ///< in the order in which they are offered
    QList<EndpointSpec> endpoints; ///< in the article's order

    [[nodiscard]] const Feature *feature(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const CloudFacts &facts(Cloud cloud) const;
    [[nodiscard]] bool knowsRegion(Cloud cloud, const QString &name) const;
    /// Catalog-ordered features; unknown ids are dropped.
    [[nodiscard]] QStringList ordered(const QStringList &featureIds) const;
};

// The spellings of documents and of the command line: "public", "usgov"; "cluster-egress", "client-access",
// "proxied"; "exact", "subdomains", "family"; "baseline", "update".
[[nodiscard]] QString idOf(Cloud cloud);
[[nodiscard]] QString idOf(Direction direction);
[[nodiscard]] QString idOf(Match match);
[[nodiscard]] QString idOf(Edition edition);
[[nodiscard]] Result<Cloud> cloudFromId(const QString &id);
[[nodiscard]] Result<Direction> directionFromId(const QString &id);
[[nodiscard]] Result<Match> matchFromId(const QString &id);
[[nodiscard]] Result<Edition> editionFromId(const QString &id);

/// A catalog text in the language of the user interface. Never for exports.
[[nodiscard]] QString catalogText(const QString &text);

} // namespace aro
