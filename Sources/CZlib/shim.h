// zlib (deflate): the one door to it is the module Gzip.
#include <zlib.h>
