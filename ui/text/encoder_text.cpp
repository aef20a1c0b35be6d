// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/encoder_text.h"

#include <QCoreApplication>

namespace sluice::ui {

QString encoderStateText(EncoderState state)
{
    switch (state) {
    case EncoderState::NotChecked:
        return QCoreApplication::translate("EncoderText", "not checked");
    case EncoderState::Works:
        return QCoreApplication::translate("EncoderText", "works");
    case EncoderState::NotBuiltIn:
        return QCoreApplication::translate("EncoderText", "not in this FFmpeg");
    case EncoderState::NoDevice:
        return QCoreApplication::translate("EncoderText", "no graphics card for it");
    case EncoderState::DriverError:
        return QCoreApplication::translate("EncoderText", "its driver refuses");
    case EncoderState::Busy:
        return QCoreApplication::translate("EncoderText", "busy at the moment");
    case EncoderState::WrongOutput:
        return QCoreApplication::translate("EncoderText", "encodes wrongly");
    case EncoderState::Crashed:
        return QCoreApplication::translate("EncoderText", "its driver crashed");
    case EncoderState::Hangs:
        return QCoreApplication::translate("EncoderText", "its driver does not answer");
    }
    return {};
}

} // namespace sluice::ui
