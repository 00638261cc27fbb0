#include "editing/workspace/Workspace.h"
#include "ui/dialogs/Ask.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Whether another process finds the file locked by SQLite.
bool isLocked(const QString& path)
{
    // Where SQLite puts its locks: the "pending byte" and what follows it.
    constexpr off_t firstByte = 0x40000000;
    constexpr off_t length = 512;
    const QByteArray name = QFile::encodeName(path);
    const pid_t process = ::fork();
    if (process == 0) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = firstByte;
        lock.l_len = length;
        const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool asked = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return WEXITSTATUS(status) == 1;
}

} // namespace

class AskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noDialogDropsTheLockOfTheNewsroom_data();
    void noDialogDropsTheLockOfTheNewsroom();
    void anOrdinaryOpenWouldDropIt();

private:
    void lookAround();

    QTemporaryDir m_folder;
    QString m_path;
    bool m_looked = false;
};

void AskTest::initTestCase()
{
    m_path = m_folder.filePath(u"desk.rapporteur"_s);
    createNewsroom(m_path);
}

/// What a user does in a file dialog: looks at the list and its details, chooses the newsroom, and thinks better of it.
void AskTest::lookAround()
{
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    for (const auto mode : { QFileDialog::List, QFileDialog::Detail }) {
        dialog->setViewMode(mode);
        auto* view = dialog->findChild<QAbstractItemView*>(mode == QFileDialog::List ? u"listView"_s : u"treeView"_s);
        QVERIFY(view);
        if (dialog->fileMode() == QFileDialog::Directory)
            continue;
        QTRY_VERIFY(view->model()->rowCount(view->rootIndex()) > 0);
        const QModelIndex first = view->model()->index(0, 0, view->rootIndex());
        for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
            for (const int role : { int(Qt::DisplayRole), int(Qt::DecorationRole), int(Qt::ToolTipRole) })
                first.siblingAtColumn(column).data(role);
        }
        view->setCurrentIndex(first);
    }
    dialog->selectFile(m_path);
    m_looked = true;
    dialog->reject();
}

void AskTest::noDialogDropsTheLockOfTheNewsroom_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("open a file") << 0;
    QTest::newRow("open files") << 1;
    QTest::newRow("save a file") << 2;
    QTest::newRow("choose a folder") << 3;
}

void AskTest::noDialogDropsTheLockOfTheNewsroom()
{
    // Given a newsroom that is open
    const Workspace workspace(m_path);
    QVERIFY(isLocked(m_path));

    // When a dialog shows its folder
    QFETCH(const int, kind);
    m_looked = false;
    const FileQuestion question { u"Title"_s, kind == 3 ? QString() : u"Everything (*)"_s, kind == 3 ? m_folder.path() : m_path, {} };
    QTimer::singleShot(0, this, &AskTest::lookAround);
    if (kind == 0)
        QVERIFY(!Ask::openFile(nullptr, question));
    else if (kind == 1)
        QCOMPARE(Ask::openFiles(nullptr, question), QStringList());
    else if (kind == 2)
        QVERIFY(!Ask::saveFile(nullptr, question));
    else
        QVERIFY(!Ask::folder(nullptr, question));

    // Then it is locked as before
    QVERIFY(m_looked);
    QVERIFY(isLocked(m_path));
}

/// The control: without it the claim above could not fail.
void AskTest::anOrdinaryOpenWouldDropIt()
{
    const Workspace workspace(m_path);
    QVERIFY(isLocked(m_path));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.close();
    QVERIFY(!isLocked(m_path));
}

QTEST_MAIN(AskTest)
#include "AskTest.moc"
