// libyaml (YAML 1.1 events): the one door to it is the module Notation.
#include <yaml.h>
