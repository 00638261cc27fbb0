#include "support/ui/SeedWindow.h"

#include "editing/actions/NewsroomImport.h"
#include "editing/actions/Pictures.h"
#include "ui/window/MenuTools.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QTimer>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

namespace {

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + source.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source, target))
            qFatal("cannot copy %s", qPrintable(source));
    }
}

} // namespace

SeedNewsroom::SeedNewsroom()
{
    const QString path = m_folder.filePath(u"seed.rapporteur"_s);
    createNewsroom(path);
    Workspace workspace(path);
    const Pictures pictures;
    const Problems problems
        = importDocument(workspace.snapshot(), QStringLiteral(RAPPORTEUR_SEED_DIR "/newsroom.json"), pictures.service(), {});
    if (!problems.empty())
        qFatal("the seed cannot be imported");
}

QString SeedNewsroom::copyInto(const QString& folder, const QString& name) const
{
    copyFolder(m_folder.filePath(u"seed.media"_s), folder + u'/' + name + u".media"_s);
    const QString path = folder + u'/' + name + u".rapporteur"_s;
    if (!QFile::copy(m_folder.filePath(u"seed.rapporteur"_s), path))
        qFatal("cannot copy the newsroom to %s", qPrintable(path));
    return path;
}

SeedWindow::SeedWindow(const SeedNewsroom& newsroom) : m_path(newsroom.copyInto(m_folder.path()))
{
    open();
}

SeedWindow::~SeedWindow()
{
    close();
}

void SeedWindow::open(const QString& article)
{
    m_window = std::make_unique<MainWindow>();
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->start(m_path, article);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

void SeedWindow::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
}

void SeedWindow::restart()
{
    close();
    open();
}

QAction* SeedWindow::command(const QString& text)
{
    for (const MenuCommand& command : menuCommands(*m_window->menuBar())) {
        if (plainActionText(*command.action) == text)
            return command.action;
    }
    qFatal("no command “%s”", qPrintable(text));
}

/// Where a dialog was closed and no window manager gives the focus back, it goes to the window.
QWindow* SeedWindow::activeWindow()
{
    if (!QApplication::activeWindow()) {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window did not become active");
    }
    return QApplication::activeWindow()->windowHandle();
}

void SeedWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(activeWindow(), key, modifiers);
}

void SeedWindow::type(const QString& text)
{
    QWindow* active = activeWindow();
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, active, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void SeedWindow::click(QWidget* widget, const QPoint& at)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

void SeedWindow::whenDialogOpens(const std::function<void(QDialog&)>& act)
{
    auto* timer = new QTimer(m_window.get());
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [timer, act] {
        const QPointer<QDialog> dialog(qobject_cast<QDialog*>(QApplication::activeModalWidget()));
        if (!dialog || !dialog->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        if (QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
            act(*dialog);
        if (dialog)
            dialog->reject();
    });
    timer->start(1);
}

ArticleId SeedWindow::addArticle(const QString& id, const QString& headline, const std::function<void(Article&)>& edit)
{
    Article article;
    article.id = ArticleId(id);
    article.slug = id;
    article.language = u"en-US"_s;
    article.headline = headline;
    if (edit)
        edit(article);
    workspace().replace(u"New Article"_s, article);
    workspace().undoStack().clear();
    return article.id;
}

} // namespace rapporteur::test
