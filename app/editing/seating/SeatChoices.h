#pragma once

#include "editing/wording/PhotoWording.h"
#include "editing/wording/Shortcuts.h"
#include "editing/seating/Seating.h"

#include <QAbstractListModel>

namespace rapporteur {

/// Somebody, or something to be printed, that can be put where a face is.
struct SeatChoice
{
    enum class Kind {
        Expected, ///< named in the caption already, without a face yet
        Person,
        NewPerson, ///< a one-line person with the typed name
        Text       ///< the typed text, nobody of the registry
    };
    Kind kind = Kind::Person;
    PersonId person;
    std::optional<Seat> seat; ///< where he sits already
    QString title;            ///< as it would be printed
    QString detail;
    QString badge;
};

/// Who can be seated: first whom the caption names without a face, then the event's delegations, and with letters typed
/// everybody of the newsroom. A letter or two at the beginning of any part of a name are enough.
class SeatChoices : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SeatChoices(Workspace& workspace, QObject* parent = nullptr);

    void show(const Photo& photo, const QString& typed);
    const SeatChoice* choice(int row) const;
    /// The row that Enter takes: the first one where something was typed or somebody is expected; else none.
    int firstRow() const { return m_firstRow; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Candidate
    {
        const Person* person;
        QString detail;
    };
    std::vector<Candidate> candidates(const Photo& photo, const QString& folded) const;
    void addPeople(const Photo& photo, const QString& folded);
    void addTyped(const QString& typed);
    /// The whole of what was typed is a code: whom it stands for comes first.
    QString meant(const QString& typed) const;
    SeatChoice choiceOf(const Candidate& candidate, const Photo& photo, const PhotoWording& wording) const;

    Workspace& m_workspace;
    Rulebook m_book;
    Shortcuts m_shortcuts = Shortcuts::load();
    std::vector<SeatChoice> m_choices;
    int m_firstRow = -1;
};

/// Whether every typed word begins a word of one of the person's names.
bool matchesName(const Person& person, const QString& foldedTyped);

} // namespace rapporteur
