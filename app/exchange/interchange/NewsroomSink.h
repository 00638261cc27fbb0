#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"

namespace rapporteur {

/// Where an import puts what it reads. Records come in the order of the document, each only once and only while no
/// problem was found; what they mention may come later or, in a bad document, never. Keep nothing before the reader said
/// that there is no problem.
class NewsroomSink
{
public:
    virtual ~NewsroomSink() = default;

    virtual void take(Publisher publisher) = 0;
    virtual void take(Organization organization) = 0;
    virtual void take(Person person) = 0;
    virtual void take(Series series) = 0;
    virtual void take(Event event) = 0;
    virtual void take(Delegation delegation) = 0;
    /// Its `sha256` is filled.
    virtual void take(Photo photo) = 0;
    virtual void take(Article article) = 0;
    virtual void take(Publication publication) = 0;
    virtual void take(Snippet snippet) = 0;
    /// A picture that the newsroom does not have yet, once, before the first photo that shows it. `extension` is by its
    /// format, without a dot.
    virtual void takePicture(const QByteArray& sha256, const QString& path,
                             const QString& extension)
        = 0;
};

} // namespace rapporteur
