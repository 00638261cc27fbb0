#include "ui/dialogs/Ask.h"

#include "ui/dialogs/PlainFileIcons.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <deque>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What a test said beforehand.
struct Answers
{
    std::deque<std::optional<QString>> texts;
    std::deque<bool> confirmations;
    bool keepsMessages = false;
    QStringList messages;
};

Answers& answers()
{
    static Answers all;
    return all;
}

bool hasAnswer()
{
    return !answers().texts.empty();
}

std::optional<QString> takeAnswer()
{
    std::optional<QString> answer = answers().texts.front();
    answers().texts.pop_front();
    return answer;
}

std::optional<QStringList> askFiles(QWidget* parent, const FileQuestion& question, QFileDialog::FileMode mode)
{
    QFileDialog dialog(parent, question.title);
    PlainFileIcons icons;
    dialog.setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&icons);
    dialog.setFileMode(mode);
    dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    if (mode == QFileDialog::AnyFile)
        dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(question.filter);
    dialog.setDefaultSuffix(question.suffix);
    const QFileInfo start(question.start);
    if (start.isDir())
        dialog.setDirectory(start.absoluteFilePath());
    else if (!question.start.isEmpty()) {
        dialog.setDirectory(start.absolutePath());
        dialog.selectFile(start.fileName());
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles();
}

std::optional<QString> askFile(QWidget* parent, const FileQuestion& question, QFileDialog::FileMode mode)
{
    if (hasAnswer())
        return takeAnswer();
    const auto files = askFiles(parent, question, mode);
    return files ? std::optional<QString>(files->front()) : std::nullopt;
}

} // namespace

std::optional<QString> Ask::openFile(QWidget* parent, const FileQuestion& question)
{
    return askFile(parent, question, QFileDialog::ExistingFile);
}

QStringList Ask::openFiles(QWidget* parent, const FileQuestion& question)
{
    if (hasAnswer()) {
        const auto answer = takeAnswer();
        return answer ? answer->split(u'\n') : QStringList();
    }
    return askFiles(parent, question, QFileDialog::ExistingFiles).value_or(QStringList());
}

std::optional<QString> Ask::saveFile(QWidget* parent, const FileQuestion& question)
{
    return askFile(parent, question, QFileDialog::AnyFile);
}

std::optional<QString> Ask::folder(QWidget* parent, const FileQuestion& question)
{
    return askFile(parent, question, QFileDialog::Directory);
}

std::optional<QString> Ask::text(QWidget* parent, const QString& title, const QString& label, const QString& initial)
{
    if (hasAnswer())
        return takeAnswer();
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? std::optional<QString>(text) : std::nullopt;
}

bool Ask::confirm(QWidget* parent, const QString& question, const QString& explanation, const QString& verb)
{
    if (!answers().confirmations.empty()) {
        const bool answer = answers().confirmations.front();
        answers().confirmations.pop_front();
        return answer;
    }
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* accept = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void Ask::message(QWidget* parent, const QString& text, const QString& explanation)
{
    if (answers().keepsMessages) {
        answers().messages << text;
        return;
    }
    QMessageBox box(QMessageBox::NoIcon, QApplication::applicationDisplayName(), text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    box.exec();
}

void Ask::answerNext(std::optional<QString> answer)
{
    answers().texts.push_back(std::move(answer));
}

void Ask::confirmNext(bool answer)
{
    answers().confirmations.push_back(answer);
}

void Ask::keepMessages()
{
    answers().keepsMessages = true;
}

QStringList Ask::takeMessages()
{
    return std::exchange(answers().messages, {});
}

} // namespace rapporteur
