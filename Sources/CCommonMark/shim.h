// libcmark (CommonMark 0.30): the one door to it is the module Markdown.
#include <cmark.h>
#include "arena.h"

/// How many bytes stand before the NUL that ends a text of libcmark.
static inline size_t cmark_text_length(const char *text) { return __builtin_strlen(text); }
