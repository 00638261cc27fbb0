#pragma once

#include <QFile>
#include <QString>
#include <filesystem>
#include <system_error>

namespace rapporteur {

/// Whether two paths lead to one file, through links too; opens neither, because opening and closing the open newsroom
/// drops SQLite's locks on it. False when one of them does not exist.
inline bool isSameFile(const QString& one, const QString& other)
{
    const auto path = [](const QString& text) { return std::filesystem::path(QFile::encodeName(text).toStdString()); };
    std::error_code ignored;
    return std::filesystem::equivalent(path(one), path(other), ignored);
}

} // namespace rapporteur
