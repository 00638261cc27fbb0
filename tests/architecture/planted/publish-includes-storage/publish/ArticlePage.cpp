#include "core/Article.h"

#include "storage/ArticleStore.h"
