// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;

namespace aro {

class Documents;
class Settings;

/// Fills the menu with the files that were used last; null settings know none.
void fillRecentFiles(QMenu *menu, Settings *settings, Documents *documents);

} // namespace aro
