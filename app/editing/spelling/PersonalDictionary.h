#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

/// The user's own words in a text file, one a line, UTF-8: to be read, edited and carried along with any editor.
class PersonalDictionary
{
public:
    explicit PersonalDictionary(QString path) : m_path(std::move(path)) {}

    static QString standardPath();

    /// Sorted; none where the file is not there. Lines that are no word are left out.
    QStringList words() const;
    /// What another window or program put into the file meanwhile stays. Throws Error(CannotWrite) naming the file.
    void add(const QString& word) const;
    void remove(const QString& word) const;

private:
    void write(const QStringList& words) const;

    QString m_path;
};

} // namespace rapporteur
