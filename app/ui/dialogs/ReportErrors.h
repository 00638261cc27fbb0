#pragma once

#include "core/Error.h"

#include <QString>
#include <functional>

class QWidget;

namespace rapporteur {

/// The sentence about an action that failed: "The bundle was not exported. The disk is full: …".
QString failureText(const QString& sentence, const Error& error);

/// Does the work. When it throws Error, shows the sentence with what went wrong once, and returns false. Stopping on
/// purpose (Cancelled) shows nothing.
bool reportErrors(QWidget* parent, const QString& sentence, const std::function<void()>& work);

} // namespace rapporteur
