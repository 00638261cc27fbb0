#pragma once

#include "core/Id.h"
#include "core/registry/PictureSettings.h"
#include "core/text/PortableText.h"

#include <QStringList>

namespace rapporteur {

/// An external item that a related card can show; `summary` is plain text.
struct Publication
{
    PublicationId id;
    QString title;
    QString url;
    QString published;
    QString type;
    QStringList topics;
    QString summary;
    friend bool operator==(const Publication&, const Publication&) = default;
};

/// Reusable text: about the institute, contacts, notes to editors.
struct Snippet
{
    SnippetId id;
    QString title;
    PortableText body;
    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// Whose newsroom this is.
struct Publisher
{
    OrganizationId organization;
    QString url;
    QString language;
    QString timezone;
    QString viewAllUrl;
    PictureSettings pictures;
    friend bool operator==(const Publisher&, const Publisher&) = default;
};

} // namespace rapporteur
