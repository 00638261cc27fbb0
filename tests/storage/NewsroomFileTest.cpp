#include "core/Error.h"
#include "storage/file/NewsroomFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class NewsroomFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneFileAtRest();
};

void NewsroomFileTest::isOneFileAtRest()
{
    // Given a newsroom that was made and written
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.rapporteur"_s);
    NewsroomFile::create(path);
    {
        const auto newsroom = NewsroomFile::open(path);
        newsroom->database().execute("INSERT INTO newsroom_value (name, value) VALUES ('a', 'b')");
    }
    // Then nothing but the file is left
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), { u"desk.rapporteur"_s });
    QCOMPARE(QFile(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    QBENCHMARK { NewsroomFile::open(path); }
}

QTEST_GUILESS_MAIN(NewsroomFileTest)
#include "NewsroomFileTest.moc"
