#include "ui/window/HelpDialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// In the window's language where there is one, else in English.
QString helpText()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString& name : { u":/help/editor/%1.md"_s.arg(language), u":/help/editor/en.md"_s }) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpDialog::HelpDialog(const QString& title, const QString& markdown, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    resize(640, 560);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QTextBrowser(this);
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(16);
    text->setMarkdown(markdown);
    text->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void HelpDialog::showHelp(QWidget* parent)
{
    auto* dialog = new HelpDialog(tr("Help"), helpText(), parent);
    dialog->show();
}

void HelpDialog::showAbout(QWidget* parent)
{
    const QString text = tr("# Rapporteur %1\n\nThe newsroom of an institute that reports on dialogues, missions and conferences.\n\n"
                            "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.\n\n"
                            "Built with Qt %2, SQLite, ICU, libvips and Exiv2.")
                             .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()));
    auto* dialog = new HelpDialog(tr("About Rapporteur"), text, parent);
    dialog->resize(460, 320);
    dialog->show();
}

} // namespace rapporteur
