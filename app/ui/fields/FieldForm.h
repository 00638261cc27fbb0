#pragma once

#include <QFormLayout>
#include <QHash>
#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rapporteur {

/// A column of labelled fields over one record: each shows what its function reads and hands on what the user enters.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    using Read = std::function<QString()>;
    using Write = std::function<void(const QString&)>;

    explicit FieldForm(QWidget* parent = nullptr);

    /// Written at every keystroke.
    QLineEdit* addLine(const QString& label, Read read, Write write);
    /// Written when the field is left or Return is pressed, if `accepts` it; else the field says why not.
    QLineEdit* addCheckedLine(const QString& label, Read read, Write write, std::function<bool(const QString&)> accepts,
        const QString& refusal);
    /// Several lines of plain text, `rows` high.
    QWidget* addText(const QString& label, Read read, Write write, int rows);
    void addCheckBox(const QString& label, std::function<bool()> read, std::function<void(bool)> write);
    /// Shown texts and what they stand for.
    QComboBox* addChoice(const QString& label, const QStringList& texts, const QStringList& values, Read read, Write write);
    /// A text to read and copy.
    QLabel* addReading(const QString& label, Read read);
    void addWidget(const QString& label, QWidget* widget, std::function<void()> refresh);
    void addHeading(const QString& text);
    /// Only called with each refresh.
    void addHidden(std::function<void()> refresh) { m_refresh.push_back(std::move(refresh)); }

    /// Reads everything again; a field that shows the value already is left alone, with its caret.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addField(const QString& label, QWidget* field);

    QFormLayout* m_layout;
    std::vector<std::function<void()>> m_refresh;
    QHash<const QObject*, std::function<bool()>> m_unwritten; ///< whether a field that is written later holds more
};

} // namespace rapporteur
