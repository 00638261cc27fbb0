#pragma once

#include "core/Progress.h"
#include "core/registry/Article.h"
#include "core/rendered/RenderedText.h"
#include "editing/handover/FieldSheet.h"
#include "editing/handover/ReviewCopy.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace rapporteur {

class BackgroundWork;
class Pictures;
class Workspace;

/// Prints the article's page with a mark on it to a PDF and says whether it was written.
using PdfPrinter = std::function<void(const QString& path, const ReviewCopy& copy, const std::function<void(bool written)>& done)>;

/// What the dialog needs from the window.
struct HandoverServices
{
    const Pictures& pictures;
    PdfPrinter printPdf; ///< empty: no PDF
    std::optional<Article> lastHandover; ///< the article as it was handed over last
};

/// The field sheet of an article: each field with a button that copies it, its pictures, review copies, approval, and what
/// changed since the last hand-over. Nothing can be copied while the article names somebody who must not be named.
class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    HandoverDialog(Workspace& workspace, std::shared_ptr<const RenderedArticle> rendered, HandoverServices services, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Once, when something has left the program: the moment to keep a version of the article.
    void handedOver(const rapporteur::ArticleId& article);

private:
    QWidget* fieldList();
    QWidget* fieldRow(const SheetField& field, QWidget* parent);
    QWidget* blockedNotice();
    QLayout* actionRow();
    QPushButton* actionButton(const QString& text, const QString& explanation, void (HandoverDialog::*action)());
    void copy(const QString& text, QPushButton* button);
    void savePictures();
    void writeDocument();
    void writePdf();
    void copyChanges();
    void approveArticle();
    void showState();
    void noteHandover();
    void runInBackground(const QString& title, const QString& failure, const std::function<void(const Progress&)>& work, const QString& done);
    std::optional<QString> reviewPath(const QString& suffix, const QString& filter);
    ReviewCopy reviewCopyFor(const QString& path) const;

    Workspace& m_workspace;
    std::shared_ptr<const RenderedArticle> m_rendered;
    HandoverServices m_services;
    FieldSheet m_sheet;
    QLabel* m_state;
    QLabel* m_result;
    QPushButton* m_lastCopied = nullptr;
    std::vector<QPushButton*> m_actions;
    BackgroundWork* m_work = nullptr;
    bool m_isHandedOver = false;
};

} // namespace rapporteur
