// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalog.h"

#include "core/base/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// One spelling of an enumerator in documents and on the command line.
template <typename T>
struct Spelling
{
    T value;
    QLatin1StringView id;
};

constexpr std::array CloudIds { Spelling<Cloud> { Cloud::Public, "public"_L1 },
                                Spelling<Cloud> { Cloud::UsGovernment, "usgov"_L1 } };
constexpr std::array DirectionIds { Spelling<Direction> { Direction::ClusterEgress, "cluster-egress"_L1 },
                                    Spelling<Direction> { Direction::ClientAccess, "client-access"_L1 },
                                    Spelling<Direction> { Direction::Proxied, "proxied"_L1 } };
constexpr std::array MatchIds { Spelling<Match> { Match::Exact, "exact"_L1 },
                                Spelling<Match> { Match::Subdomains, "subdomains"_L1 },
                                Spelling<Match> { Match::Family, "family"_L1 } };
constexpr std::array EditionIds { Spelling<Edition> { Edition::Baseline, "baseline"_L1 },
                                  Spelling<Edition> { Edition::Update, "update"_L1 } };

template <typename T>
QString idIn(std::span<const Spelling<T>> spellings, T value)
{
    const auto it = std::find_if(spellings.begin(), spellings.end(),
                                 [value](const Spelling<T> &spelling) { return spelling.value == value; });
    Q_ASSERT(it != spellings.end());
    return QString(it->id);
}

template <typename T>
Result<T> valueIn(std::span<const Spelling<T>> spellings, const QString &id)
{
    QStringList known;
    for (const Spelling<T> &spelling : spellings) {
        if (spelling.id == id)
            return spelling.value;
        known.append(QString(spelling.id));
    }
    return fail(Error::Code::UnknownName,
                Text::tr("\"%1\" is not one of %2.").arg(shown(id), known.join(", "_L1)));
}

template <typename T>
const T *find(const QList<T> &list, const QString &id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const Feature *Catalog::feature(const QString &id) const
{
    return find(features, id);
}

const Source *Catalog::source(const QString &id) const
{
    return find(sources, id);
}

const CloudFacts &Catalog::facts(Cloud cloud) const
{
    const auto it = std::find_if(clouds.begin(), clouds.end(),
                                 [cloud](const CloudFacts &facts) { return facts.cloud == cloud; });
    Q_ASSERT(it != clouds.end());
    return *it;
}

bool Catalog::knowsRegion(Cloud cloud, const QString &name) const
{
    return std::any_of(regions.begin(), regions.end(),
                       [&](const Region &region) { return region.cloud == cloud && region.name == name; });
}

QStringList Catalog::ordered(const QStringList &featureIds) const
{
    QStringList result;
    for (const Feature &feature : features) {
        if (featureIds.contains(feature.id))
            result.append(feature.id);
    }
    return result;
}

QString idOf(Cloud cloud)
{
    return idIn<Cloud>(CloudIds, cloud);
}

QString idOf(Direction direction)
{
    return idIn<Direction>(DirectionIds, direction);
}

QString idOf(Match match)
{
    return idIn<Match>(MatchIds, match);
}

QString idOf(Edition edition)
{
    return idIn<Edition>(EditionIds, edition);
}

Result<Cloud> cloudFromId(const QString &id)
{
    return valueIn<Cloud>(CloudIds, id);
}

Result<Direction> directionFromId(const QString &id)
{
    return valueIn<Direction>(DirectionIds, id);
}

Result<Match> matchFromId(const QString &id)
{
    return valueIn<Match>(MatchIds, id);
}

Result<Edition> editionFromId(const QString &id)
{
    return valueIn<Edition>(EditionIds, id);
}

QString catalogText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Catalog", text.toUtf8().constData());
}

} // namespace aro
