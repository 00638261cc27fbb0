#include "editing/messages/ErrorText.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

QString pictureReason(const QString& reason)
{
    if (reason == u"not-a-picture"_qs)
        return tr("it is not a JPEG, PNG, WebP or TIFF picture");
    if (reason == u"file-too-long"_qs)
        return tr("the file is larger than 100 MB");
    if (reason == u"too-large"_qs)
        return tr("the picture has more than 250 megapixels or a side of more than 30,000 pixels");
    if (reason == u"camera-raw"_qs)
        return tr("it is a raw file of a camera; export it as JPEG or TIFF first");
    if (reason == u"damaged"_qs)
        return tr("it is damaged or cut short");
    if (reason == u"took-too-long"_qs)
        return tr("reading it took too long");
    if (reason == u"helper-stopped"_qs)
        return tr("reading it failed");
    if (reason == u"other-content"_qs)
        return tr("its content is not the one that was imported");
    return reason;
}

QString newsroomText(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::NotANewsroom:
        return tr("“%1” is not a Rapporteur newsroom. Nothing was changed. Choose a file that ends in .rapporteur, or make a new one.")
            .arg(error.file());
    case ErrorCode::NewerVersion:
        return tr("“%1” was written by a newer Rapporteur (file version %2). Nothing was changed. Open it with that version or a later one.")
            .arg(error.file(), error.place());
    case ErrorCode::ForeignSchema:
        return tr("“%1” was altered by another program (%2 is not as Rapporteur made it). Nothing was changed. Open a backup of it instead.")
            .arg(error.file(), error.place());
    case ErrorCode::InUse:
        return tr("“%1” is in use by %2. Close it there first, or work in that window.")
            .arg(error.file(), error.place().isEmpty() ? tr("another program") : error.place());
    case ErrorCode::Damaged:
        if (error.place().isEmpty())
            return tr("“%1” is damaged. It was not changed. Open a backup of it instead.").arg(error.file());
        return tr("“%1” is damaged at %2. It was not changed. Open a backup of it instead.").arg(error.file(), error.place());
    case ErrorCode::StorageFailed:
        return tr("“%1” could not be read or written. Nothing was changed. Check the disk, then try again.").arg(error.file());
    default:
        return {};
    }
}

QString fileText(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::FileMissing:
        return tr("“%1” does not exist. Check the name and the folder.").arg(error.file());
    case ErrorCode::IsDirectory:
        return tr("“%1” is a folder, not a file. Name the file itself.").arg(error.file());
    case ErrorCode::CannotRead:
        return tr("“%1” cannot be read. Check that you may open it.").arg(error.file());
    case ErrorCode::CannotWrite:
        return tr("“%1” cannot be written. Nothing was changed. Check that you may write there.").arg(error.file());
    case ErrorCode::ReadOnly:
        return tr("“%1” is in a place where you may not write. Nothing was changed. Choose another folder.").arg(error.file());
    case ErrorCode::DiskFull:
        return tr("The disk is full: “%1” was not written, and what was there is unchanged. Make room, then try again.").arg(error.file());
    case ErrorCode::AlreadyExists:
        if (error.place().isEmpty())
            return tr("“%1” exists already. Choose another name.").arg(error.file());
        return tr("“%1” holds “%2”, which is not part of a bundle of Rapporteur. Nothing was changed. Choose an empty or new folder.")
            .arg(error.file(), error.place());
    default:
        return {};
    }
}

QString documentText(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::NotJson:
        return tr("“%1” is not valid JSON at %2. Nothing was imported. Correct the document there.").arg(error.file(), error.place());
    case ErrorCode::NotAnImport:
        return tr("“%1” is not a document that can be imported. Choose a newsroom document (JSON).").arg(error.file());
    case ErrorCode::PictureRefused:
        return tr("The picture “%1” cannot be used: %2.").arg(error.file(), pictureReason(error.place()));
    case ErrorCode::HelperFailed:
        return tr("The picture helper “%1” could not be started. Install Rapporteur again.").arg(error.file());
    case ErrorCode::BadTemplate:
        return tr("The template “%1” cannot be used: %2. Correct it, or use the built-in theme.").arg(error.file(), error.place());
    case ErrorCode::BadResource:
        return tr("The data file “%1” cannot be used (%2). Correct it, or restore the shipped one.").arg(error.file(), error.place());
    case ErrorCode::UnknownRecord:
        if (!error.detail().isEmpty() && error.file().isEmpty())
            return tr("There is no %1. There are: %2.").arg(error.place(), error.detail());
        return tr("There is no %1 in “%2”.").arg(error.place(), error.file());
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error& error)
{
    for (const QString& text : { newsroomText(error), fileText(error), documentText(error) }) {
        if (!text.isEmpty())
            return text;
    }
    return tr("Something went wrong with “%1”.").arg(error.file());
}

} // namespace rapporteur
