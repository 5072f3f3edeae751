// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/changerequest.h"
#include "core/export/filewriters.h"
#include "core/export/report.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

QList<ArtifactFile> render(const RenderInput &input)
{
    const Report report = reportOf(input);
    return { { .name = QString(Pdf.fileName), .content = pdfFile(report), .text = plainText(report) } };
}

} // namespace

constinit const Target Pdf {
    .id = "pdf"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Change request (PDF)"),
    .summary = QT_TRANSLATE_NOOP(
        "Target", "A document for the people who approve the rules, with room for signatures."),
    .fileName = "aro-egress.pdf"_L1,
    .abilities = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Comments | Target::Documents
        | Target::Binary,
    .options = changerequest::LatinOptions,
    .render = render,
};

} // namespace aro::targets
