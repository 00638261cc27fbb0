#include "editing/versions/ArticleVersions.h"
#include "support/editing/SeedWorkspace.h"
#include "support/editing/WrittenArticle.h"
#include "ui/versions/ComparisonView.h"
#include "ui/versions/VersionsDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const ArticleId talks(u"talks"_s);

/// An article with two versions, changed since: "They met.", "They met in June.", "They met in July."
struct ChangedArticle
{
    ChangedArticle()
    {
        seed.addArticle(talks.text(), u"Talks"_s, { u"They met."_s, u"It rained."_s });
        keepVersion(seed.workspace(), talks, VersionReason::Opening);
        typeInto(seed.workspace(), talks, 0, u"They met in June."_s);
        keepVersion(seed.workspace(), talks, VersionReason::Handover);
        typeInto(seed.workspace(), talks, 0, u"They met in July."_s);
        seed.workspace().undoStack().clear();
    }

    SeedWorkspace seed;
};

/// The words that look a way in the comparison.
QStringList wordsThat(const QTextEdit& view, bool (QTextCharFormat::*look)() const)
{
    QStringList words;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if ((fragment.fragment().charFormat().*look)())
                words << fragment.fragment().text().trimmed();
        }
    }
    return words;
}

} // namespace

class VersionsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatHasChangedSinceTheChosenVersion();
    void goesBackToTheChosenVersion();
    void saysWhenThereAreNoVersions();
    void showsMarkupAsText();
    void namesItsPartsForScreenReaders();
};

void VersionsDialogTest::showsWhatHasChangedSinceTheChosenVersion()
{
    // Given an article with two versions
    ChangedArticle article;
    VersionsDialog dialog(article.seed.workspace(), talks);
    dialog.show();
    auto* list = dialog.findChild<QTreeView*>();
    auto* comparison = dialog.findChild<ComparisonView*>();
    QCOMPARE(list->model()->rowCount(), 2);

    // Then the newest is compared at once, word by word
    QCOMPARE(wordsThat(*comparison, &QTextCharFormat::fontStrikeOut), QStringList { u"June"_s });
    QCOMPARE(wordsThat(*comparison, &QTextCharFormat::fontUnderline), QStringList { u"July"_s });
    QVERIFY(comparison->toPlainText().contains(u"It rained."_s));

    // And the older one with the next key
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(wordsThat(*comparison, &QTextCharFormat::fontStrikeOut), QStringList());
    QCOMPARE(wordsThat(*comparison, &QTextCharFormat::fontUnderline), QStringList { u"in July"_s });
}

void VersionsDialogTest::goesBackToTheChosenVersion()
{
    ChangedArticle article;
    VersionsDialog dialog(article.seed.workspace(), talks);
    QSignalSpy reverted(&dialog, &VersionsDialog::reverted);
    dialog.show();
    QTest::keyClick(dialog.findChild<QTreeView*>(), Qt::Key_Down);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"revert"_s), Qt::LeftButton);

    QCOMPARE(reverted.size(), 1);
    QVERIFY(!dialog.isVisible());
    QVERIFY(article.seed.body(talks).startsWith(u"They met.\n"_s));
    article.seed.workspace().undoStack().undo();
    QVERIFY(article.seed.body(talks).startsWith(u"They met in July."_s));
    QCOMPARE(articleVersions(article.seed.workspace(), talks).size(), size_t(3));
}

void VersionsDialogTest::saysWhenThereAreNoVersions()
{
    SeedWorkspace seed;
    VersionsDialog dialog(seed.workspace(), SeedWorkspace::seedArticle);
    dialog.show();
    QVERIFY(dialog.findChild<ComparisonView*>()->toPlainText().contains(u"no earlier versions"_s));
    QVERIFY(!dialog.findChild<QPushButton*>(u"revert"_s)->isEnabled());
}

void VersionsDialogTest::showsMarkupAsText()
{
    SeedWorkspace seed;
    seed.addArticle(talks.text(), u"Talks"_s, { u"<b>They</b> met."_s });
    keepVersion(seed.workspace(), talks, VersionReason::Opening);
    VersionsDialog dialog(seed.workspace(), talks);
    dialog.show();
    QVERIFY(dialog.findChild<ComparisonView*>()->toPlainText().contains(u"<b>They</b> met."_s));
    QVERIFY(dialog.findChild<QLabel*>(u"summary"_s)->text().contains(u"reads as it did"_s));
    QVERIFY(!dialog.findChild<QPushButton*>(u"revert"_s)->isEnabled());
}

void VersionsDialogTest::namesItsPartsForScreenReaders()
{
    ChangedArticle article;
    VersionsDialog dialog(article.seed.workspace(), talks);
    dialog.show();
    for (const QWidget* widget : std::initializer_list<QWidget*> { dialog.findChild<QTreeView*>(), dialog.findChild<ComparisonView*>() })
        QVERIFY(!widget->accessibleName().isEmpty());
    const QString line = dialog.findChild<QTreeView*>()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(line.contains(u"Handed over"_s));
}

QTEST_MAIN(VersionsDialogTest)
#include "VersionsDialogTest.moc"
