#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QWidget;

namespace rapporteur {

/// A question about a file or folder. `filter` reads "Newsrooms (*.rapporteur)"; `start` is a folder, or a file in it.
struct FileQuestion
{
    QString title;
    QString filter;
    QString start;
    QString suffix; ///< given to a new file's name that has none
};

/// Every question and message that stops the user goes through here. A test gives the answers beforehand instead of
/// operating a dialog. No dialog opens the files it lists: one of them may be the newsroom that is open, and a plain open
/// and close of it would drop SQLite's lock (reliability.md, decision 3).
class Ask
{
public:
    /// Absent when the user thought better of it; so in all questions.
    static std::optional<QString> openFile(QWidget* parent, const FileQuestion& question);
    static QStringList openFiles(QWidget* parent, const FileQuestion& question);
    static std::optional<QString> saveFile(QWidget* parent, const FileQuestion& question);
    static std::optional<QString> folder(QWidget* parent, const FileQuestion& question);
    static std::optional<QString> text(QWidget* parent, const QString& title, const QString& label, const QString& initial = {});
    /// `verb` is the button that does it: "Delete", "Replace".
    static bool confirm(QWidget* parent, const QString& question, const QString& explanation, const QString& verb);
    static void message(QWidget* parent, const QString& text, const QString& explanation = {});

    /// For tests: the answer to the next question that wants text or a path; absent: dismissed.
    static void answerNext(std::optional<QString> answer);
    /// For tests: the answer to the next `confirm`.
    static void confirmNext(bool answer);
    /// For tests: from now on messages are kept instead of shown, and returned by `takeMessages`.
    static void keepMessages();
    static QStringList takeMessages();
};

} // namespace rapporteur
