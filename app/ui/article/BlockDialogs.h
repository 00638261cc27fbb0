#pragma once

#include "core/registry/Registry.h"
#include "editing/surface/DelegationSentence.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace rapporteur {

class Thumbnails;

/// Address and text of a link.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `text` the link is given to what is selected.
    LinkDialog(const QString& address, const std::optional<QString>& text, QWidget* parent);

    QString address() const; ///< clean; empty: no link
    QString text() const;

private:
    void check();

    QLineEdit* m_address;
    QLineEdit* m_text;
    QLabel* m_note;
    QPushButton* m_accept;
};

/// Which photo stands here, how large, and what is said of it here only.
class PhotoDialog : public QDialog
{
    Q_OBJECT

public:
    PhotoDialog(const PhotoBlock& block, const Registry& registry, Thumbnails* thumbnails, QWidget* parent);

    PhotoBlock block() const;

Q_SIGNALS:
    /// A photo that is not in the newsroom yet is wanted; the dialog is closed.
    void filesRequested();

private:
    void fillPhotos(Thumbnails* thumbnails);
    void describe();

    const PhotoBlock m_before;
    const Registry& m_registry;
    QListWidget* m_photos;
    QLabel* m_empty;
    QComboBox* m_size;
    QPlainTextEdit* m_caption;
    QLineEdit* m_alt;
    QLineEdit* m_credit;
    QPushButton* m_accept = nullptr;
};

/// Which delegation, in which form, or in other words.
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(const RosterBlock& block, const Registry& registry, QWidget* parent);

    RosterBlock block() const;

private:
    const RosterBlock m_before;
    const Registry& m_registry;
    QComboBox* m_delegation;
    QComboBox* m_form;
    QPlainTextEdit* m_words;
};

/// The cells of a table. A cell that is not changed keeps its marks and pieces.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const TableBlock& block, QWidget* parent);

    TableBlock block() const;

private:
    void addGridButtons(QBoxLayout& layout);

    const TableBlock m_before;
    QTableWidget* m_grid;
    QCheckBox* m_header;
};

/// Who said it.
class QuoteDialog : public QDialog
{
    Q_OBJECT

public:
    QuoteDialog(const Block& block, const Registry& registry, QWidget* parent);

    Block block() const;

private:
    const Block m_before;
    QComboBox* m_speaker;
    QLineEdit* m_attribution;
    QLineEdit* m_language;
};

/// A delegation sentence taken apart, to be confirmed.
class TakeApartDialog : public QDialog
{
    Q_OBJECT

public:
    TakeApartDialog(const DelegationProposal& proposal, const Registry& registry, QWidget* parent);

    Agreement agreement() const;

private:
    QCheckBox* m_agreement;
};

} // namespace rapporteur
