// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/targetsearch.h"

#include "core/base/names.h"
#include "core/base/nearest.h"
#include "core/export/target.h"
#include "core/export/unsupported.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

/// The fewest letters that tell something.
constexpr qsizetype Shortest = 3;

const QRegularExpression &signs()
{
    static const QRegularExpression form(u"[^A-Za-z0-9]+"_s);
    return form;
}

/// What a product is called.
struct Facts
{
    QString id;
    QString title;
    QString summary;
};

QList<Facts> everyProduct()
{
    QList<Facts> all;
    for (const Target *target : exportTargets())
        all.append(
            { QString(target->id), QString::fromUtf8(target->title), QString::fromUtf8(target->summary) });
    for (const UnsupportedProduct &product : unsupportedProducts())
        all.append({ QString(product.id), QString::fromUtf8(product.title), {} });
    return all;
}

/// "panos" of "PAN-OS": nobody remembers the signs.
QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

bool startsAWord(const QString &text, const QString &start)
{
    const QStringList words = text.toLower().split(signs(), Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&start](const QString &word) { return word.startsWith(start); });
}

/// The whole and then its parts, without what is too short to tell.
QStringList searchWords(const QString &word)
{
    QStringList words { squeezed(shown(word)) };
    words += shown(word).toLower().split(signs(), Qt::SkipEmptyParts);
    words.removeIf([](const QString &part) { return part.size() < Shortest; });
    return words;
}

/// The id, its parts and the words of the title: what a slip of the finger can be a slip of. Those of
/// many products tell nothing.
QStringList namesOf(const Facts &facts)
{
    static constexpr std::array Common { "firewall"_L1, "page"_L1, "name"_L1, "list"_L1, "rules"_L1 };
    QStringList names = facts.id.split(u'-') + facts.title.toLower().split(u' ');
    std::ranges::transform(names, names.begin(), squeezed);
    names.removeIf([](const QString &name) {
        return name.size() <= Shortest || std::ranges::find(Common, name) != Common.end();
    });
    return QStringList { facts.id } + names;
}

/// The products with the name that is nearest to `word`; none when nothing is near.
QStringList misspelt(const QString &word, const QList<Facts> &all)
{
    QStringList names;
    for (const Facts &facts : all)
        names += namesOf(facts);
    // Nobody slips on the first letter, and other names are other products.
    names.removeIf([&word](const QString &name) { return name.at(0) != word.toLower().at(0); });
    const QString near = nearest(word, names);
    QStringList ids;
    for (const Facts &facts : all) {
        if (!near.isEmpty() && namesOf(facts).contains(near))
            ids.append(facts.id);
    }
    return ids;
}

} // namespace

QStringList targetsLike(const QString &word)
{
    const QList<Facts> all = everyProduct();
    for (const QString &wanted : searchWords(word)) {
        for (const auto part : { &Facts::id, &Facts::title, &Facts::summary }) {
            QStringList ids;
            // "all" is part of "firewall", and short words are part of most sentences.
            const bool isShort = wanted.size() <= Shortest;
            for (const Facts &facts : all) {
                const bool isLonger = part == &Facts::id && wanted.contains(squeezed(facts.id));
                const bool isIn = isShort ? part != &Facts::summary && startsAWord(facts.*part, wanted)
                                          : squeezed(facts.*part).contains(wanted);
                if (isLonger || isIn)
                    ids.append(facts.id);
            }
            if (!ids.isEmpty())
                return ids;
        }
    }
    return misspelt(word, all);
}

} // namespace aro::cli
