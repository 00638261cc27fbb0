#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"
#include "storage/search/SearchIndex.h"

namespace rapporteur {

/// What of a record is searched. Names that text gets from other records are found at those records.
SearchDocument searchDocument(const Organization& organization);
SearchDocument searchDocument(const Person& person);
SearchDocument searchDocument(const Series& series);
SearchDocument searchDocument(const Event& event);
SearchDocument searchDocument(const Delegation& delegation);
SearchDocument searchDocument(const Photo& photo);
SearchDocument searchDocument(const Article& article);
SearchDocument searchDocument(const Publication& publication);
SearchDocument searchDocument(const Snippet& snippet);

} // namespace rapporteur
