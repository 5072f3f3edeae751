// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/unsupported.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Unsupported)
};

constexpr std::array Products {
    UnsupportedProduct {
        .id = "egressfirewall"_L1,
        .title = QT_TRANSLATE_NOOP("Unsupported", "OpenShift EgressFirewall"),
        .reason = QT_TRANSLATE_NOOP(
            "Unsupported",
            "It does not apply to pods on the network of the host, nor to what the nodes fetch themselves, "
            "such as images, and most of these features run in namespaces of the platform that are not to be "
            "changed. Wildcards need a feature of OpenShift that is a technology preview. It cannot stand in "
            "for the firewall before the cluster."),
        .sourceTitle = "OpenShift documentation: How an egress firewall works in a project"_L1,
        .sourceUrl = "https://github.com/openshift/openshift-docs/pull/101240"_L1,
        .sourceDate = "2025-09-23"_L1,
    },
    UnsupportedProduct {
        .id = "nsg"_L1,
        .title = QT_TRANSLATE_NOOP("Unsupported", "Azure network security group (NSG)"),
        .reason = QT_TRANSLATE_NOOP(
            "Unsupported",
            "Its rules know addresses, service tags and application security groups, but no host names, and "
            "the addresses behind these hosts change without notice. Use it beside a firewall that knows "
            "names."),
        .sourceTitle = "Azure network security groups overview"_L1,
        .sourceUrl
        = "https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview"_L1,
        .sourceDate = "2025-07-15"_L1,
    },
    UnsupportedProduct {
        .id = "clusternetworkpolicy"_L1,
        .title = QT_TRANSLATE_NOOP("Unsupported", "ClusterNetworkPolicy and AdminNetworkPolicy"),
        .reason = QT_TRANSLATE_NOOP("Unsupported",
                                    "Host names in these policies are an experiment of the Kubernetes "
                                    "network policy interface, and the "
                                    "network of OpenShift, OVN-Kubernetes, has not implemented it. They "
                                    "would not apply to what the nodes "
                                    "fetch themselves either."),
        .sourceTitle = "network-policy-api: experimental definition of ClusterNetworkPolicy"_L1,
        .sourceUrl = "https://github.com/kubernetes-sigs/network-policy-api/blob/0eec1b0e5fa9/config/crd/"
                     "experimental/policy.networking.k8s.io_clusternetworkpolicies.yaml"_L1,
        .sourceDate = "2026-07-01"_L1,
    },
};

} // namespace

std::span<const UnsupportedProduct> unsupportedProducts()
{
    return Products;
}

const UnsupportedProduct *findUnsupported(const QString &id)
{
    const auto it = std::find_if(Products.begin(), Products.end(),
                                 [&id](const UnsupportedProduct &product) { return product.id == id; });
    return it == Products.end() ? nullptr : &*it;
}

QString unsupportedTitle(const UnsupportedProduct &product)
{
    return QCoreApplication::translate("Unsupported", product.title);
}

QString unsupportedReason(const UnsupportedProduct &product)
{
    return QCoreApplication::translate("Unsupported", product.reason);
}

QString unsupportedExplanation(const UnsupportedProduct &product)
{
    return Text::tr("%1 cannot do this. %2 Source: %3", "%1 is a product, %2 the reason, %3 a document")
        .arg(unsupportedTitle(product), unsupportedReason(product),
             u"%1, %2, %3"_s.arg(product.sourceTitle, product.sourceDate, product.sourceUrl));
}

} // namespace aro
