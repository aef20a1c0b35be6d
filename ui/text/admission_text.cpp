// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/admission_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice::ui {

QString admissionSentence(const Admission &admission)
{
    if (admission.running >= admission.wanted) {
        return QCoreApplication::translate("AdmissionText", "Memory lets %n batch(es) run at a time again.",
                                           nullptr, admission.running);
    }
    const qint64 left = std::max<qint64>(0, admission.allowedBytes - admission.usedBytes);
    return QCoreApplication::translate(
               "AdmissionText", "%1 of %2 batches at a time: one more needs about %3 of memory, and of the "
                                "%4 allowed only %5 are left.")
        .arg(admission.running)
        .arg(admission.wanted)
        .arg(memoryText(admission.neededBytes), memoryText(std::max<qint64>(0, admission.allowedBytes)),
             memoryText(left));
}

} // namespace sluice::ui
