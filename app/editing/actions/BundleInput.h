#pragma once

#include <QByteArray>

namespace rapporteur {

struct BundleExportOptions;
struct NewsroomSnapshot;

/// A hash over everything that a bundle depends on: this program, the options, the theme, the day, which embargoes are over, the
/// facts, the pictures that are there, and the articles (`articlesRevision`).
QByteArray bundleInput(const NewsroomSnapshot& newsroom, const BundleExportOptions& options, const QByteArray& articles);

} // namespace rapporteur
