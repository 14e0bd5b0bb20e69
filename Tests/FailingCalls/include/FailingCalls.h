// Nothing to call: the library is preloaded into a program and stands between it and the system.
