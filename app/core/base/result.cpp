// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

using namespace Qt::StringLiterals;

namespace aro {

int exitStatus(Error::Code code)
{
    switch (code) {
    case Error::Code::Usage:
        return 2;
    case Error::Code::CannotRead:
    case Error::Code::CannotWrite:
        return 4;
    case Error::Code::InvalidInput:
    case Error::Code::InvalidDocument:
    case Error::Code::UnsupportedVersion:
    case Error::Code::UnknownName:
    case Error::Code::MissingValue:
    case Error::Code::LockdownNotConfirmed:
    case Error::Code::CannotExpress:
    case Error::Code::TooLarge:
        break;
    }
    return 3;
}

QString sentence(const Error &error)
{
    return error.where.isEmpty() ? error.message : u"%1: %2"_s.arg(error.where, error.message);
}

} // namespace aro
