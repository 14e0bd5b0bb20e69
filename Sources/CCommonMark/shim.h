// libcmark (CommonMark 0.30): the one door to it is the module Markdown.
#include <cmark.h>
