// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/wording.h"

using namespace Qt::StringLiterals;

namespace aro {

QString directionText(Direction direction)
{
    return direction == Direction::ClientAccess ? u"from your client networks"_s
                                                : u"from the cluster to the internet"_s;
}

QString sourcesText(Direction direction)
{
    return direction == Direction::ClientAccess ? u"the client networks"_s : u"the subnets of the cluster"_s;
}

QString inspectionText(const Destination &destination)
{
    return destination.clientCertificate ? u"Exempt it from TLS inspection: it uses client certificates."_s
                                         : QString();
}

} // namespace aro
